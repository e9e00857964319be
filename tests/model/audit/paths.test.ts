import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seedKey } from '../../../sim/engine/random/seed.ts';
import { register } from '../../../sim/model/register.ts';
import { DAY } from '../../../sim/model/time.ts';
import type { Scenario } from '../../../sim/scenario/scenario.ts';
import { WatchedChain } from '../kit/chain-run.ts';
import { attach, attachAudited, audit } from '../kit/native.ts';
import { scenarioIn, scenarioWith } from '../kit/scenarios.ts';

// Every law of conservation holds before the first event and after every event: a breach throws. Seed 'audit'.
const seed = seedKey('audit');
const scenarios = join(import.meta.dirname, '../../../scenarios');
const filesIn = (folder: string): string[] =>
  readdirSync(join(scenarios, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`);

/** Audits the first years of a scenario; returns the number of events. */
function auditYears(scenario: Scenario, years: number, replication = 0): number {
  return audit({ ...scenario, years: Math.min(scenario.years, years) }, seed, replication);
}

it.each([0, 1])('the base path for a year, replication %i', (replication) => {
  expect(auditYears(scenarioIn('zhz-2024.yaml'), 1, replication)).toBeGreaterThan(10_000);
});

it.each(filesIn('policies'))('%s for half a year', (file) => {
  expect(auditYears(scenarioIn(file), 0.5)).toBeGreaterThan(4000);
});

it.each(filesIn('tests'))('%s for half a year', (file) => {
  expect(auditYears(scenarioIn(file), 0.5)).toBeGreaterThan(1000);
});

describe('every lever at both ends of its range, for a hundred days', () => {
  const ends = register.levers.flatMap(({ key, range, default: neutral, needsTarget }) =>
    range
      .filter((value) => value !== neutral)
      .map((value) => ({ key, value, target: needsTarget ? ', target: jeugdhulpplus' : '' })),
  );
  it.each(ends)('$key at $value', ({ key, value, target }) => {
    const lever = `levers: [{ lever: ${key}, value: ${value}, start: 2024-09-27${target} }]\n`;
    expect(auditYears(scenarioWith(lever), 100 / 365.25)).toBeGreaterThan(2000);
  });
});

it('what never coincides does: everything planned for a month happens at one instant', () => {
  const scenario = scenarioWith(
    'years: 0.4\nparameters: { help.continues: 1, help.followUp: 1, ots.endAtReview: 0.9, ots.term: 2 }\n',
  );
  const run = new WatchedChain(scenario, {}, attachAudited);
  const { simulator } = run.chain;
  const set = simulator.set.bind(simulator);
  const month = 30 * DAY;
  simulator.set = (kind, entity, time) => {
    set(kind, entity, Math.max(run.chain.now(), Math.floor(time / month) * month));
  };
  expect(run.run('audit', 0)).toBeGreaterThan(4000);
});

it('an audit only looks: the run is the same without it, to the bit', () => {
  const scenario = scenarioWith('years: 0.1\n');
  const [plain, audited] = [attach, attachAudited].map((attachTo) => {
    const run = new WatchedChain(scenario, {}, attachTo);
    const events = run.run('audit', 0);
    return { events, state: Buffer.from(run.chain.arena.save()) };
  });
  expect(audited?.events).toBe(plain?.events);
  expect(audited?.state.equals(plain?.state as Buffer)).toBe(true);
});

it('all levers moving, workers leaving fast, and places closing while in use, for a year', () => {
  const turmoil = scenarioWith(`parameters:
  staff.turnover: 1
  staff.fallBack: 0.5
  helpType.refusal: 0.6
  labour.fromProviders: 0.5
  return.afterMeasure: 0.8
  return.window: 0.2
levers:
  - { lever: team, value: 0.5, start: 2024-10-01, ramp: 2 months, end: 2025-06-01 }
  - { lever: preventive, value: 0.5, start: 2024-11-01 }
  - { lever: voorrang, value: 0.5, start: 2024-12-01, end: 2025-06-01 }
  - { lever: helpCapacity, value: -40, start: 2024-12-01, ramp: 3 months, target: ambulant }
  - { lever: raadCapacity, value: -4, start: 2024-12-01, end: 2025-05-01 }
  - { lever: caseloadNorm, value: 16, start: 2025-02-01 }
  - { lever: surge, value: 8, start: 2024-12-01, ramp: 2 months, end: 2025-06-01 }
  - { lever: financing, value: 1, start: 2024-12-01 }
  - { lever: intakeStop, value: 1, start: 2025-01-01, end: 2025-04-01, target: wss }
  - { lever: closePlaces, value: 6, start: 2024-11-01, target: jeugdhulpplus }
  - { lever: maatwerk, value: 20, start: 2024-11-01 }
shocks:
  - { shock: strike, value: 0.4, start: 2025-02-01, end: 2025-04-01 }
  - { shock: providerExit, value: 0.5, start: 2025-01-01, target: ambulant-a }
`);
  expect(auditYears(turmoil, 1)).toBeGreaterThan(10_000);
});
