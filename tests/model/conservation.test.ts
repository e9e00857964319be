import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { audit } from './kit/audit.ts';
import { WatchedChain } from './kit/chain-run.ts';
import { scenarioIn, scenarioWith } from './kit/scenarios.ts';

const EVERY = 11;

/** Runs a replication and audits the whole chain at the start and after every so many events; returns how often. */
function auditRun(scenario: Scenario, replication: number, every = EVERY): number {
  let events = 0;
  let audits = 1;
  const run = new WatchedChain(scenario, {
    after: (c) => {
      if (++events % every !== 0) return;
      audit(c);
      audits++;
    },
  });
  run.begin('audit', replication);
  audit(run.chain);
  run.chain.simulator.run(run.chain.horizon);
  audit(run.chain);
  return audits;
}

describe('no family, child, worker or place is lost or made: the rows add up to every count, list and line', () => {
  it('after every 11th event of the base path', () => {
    expect(auditRun(scenarioIn('zhz-2024.yaml'), 0)).toBeGreaterThan(2000);
  });

  it('after every event of the first three weeks', () => {
    expect(auditRun(scenarioWith('years: 21 days\n'), 1, 1)).toBeGreaterThan(500);
  });

  it('with all levers moving, workers leaving fast, and places closing while in use', () => {
    const turmoil = scenarioWith(`parameters:
  staff.turnover: 1
  staff.fallBack: 0.5
  helpType.refusal: 0.6
  return.afterMeasure: 0.8
levers:
  - { lever: team, value: 0.5, start: 2024-10-01, ramp: 3 months, end: 2026-01-01 }
  - { lever: preventive, value: 0.5, start: 2024-11-01 }
  - { lever: voorrang, value: 0.5, start: 2025-01-01, end: 2026-01-01 }
  - { lever: helpCapacity, value: -40, start: 2025-01-01, ramp: 6 months, target: ambulant }
  - { lever: raadCapacity, value: -4, start: 2025-01-01, end: 2025-09-01 }
  - { lever: caseloadNorm, value: 16, start: 2025-03-01 }
`);
    expect(auditRun(turmoil, 0, 97)).toBeGreaterThan(200);
  });

  it('with places closing for good, tailor-made help, and children who may go to any type of help', () => {
    const help = scenarioWith(`parameters:
  helpType.refusal: 0.6
  region.experttafelSlots: 1
  help.substitution: 0.5
  return.waiting: 0.02
levers:
  - { lever: toeleiding, value: 0.5, start: 2024-10-01, ramp: 3 months }
  - { lever: closePlaces, value: 12, start: 2024-10-01, ramp: 6 months, target: jeugdhulpplus, end: 2026-06-01 }
  - { lever: maatwerk, value: 12, start: 2024-10-01 }
  - { lever: doorstroom, value: 8, start: 2025-01-01 }
  - { lever: fewerRefusals, value: 20, start: 2025-01-01, target: ggz }
shocks:
  - { shock: providerExit, value: 0.5, start: 2025-01-01, ramp: 2 months, target: ambulant-a }
  - { shock: providerExit, value: 1, start: 2025-01-01, end: 2025-03-01, target: ggz-a }
`);
    expect(auditRun(help, 0, 47)).toBeGreaterThan(400);
  });
});
