import { describe, expect, it } from 'vitest';
import { COUPLING, MEASURE, STAGE } from '../../../sim/model/family.ts';
import { WORK } from '../../../sim/model/jeugdbeschermer.ts';
import type { KindName } from '../../../sim/model/kinds.ts';
import type { Chain } from '../../../sim/model/state.ts';
import { FLOW } from '../../../sim/model/tally.ts';
import { DAY } from '../../../sim/model/time.ts';
import { dayNumber } from '../../../sim/scenario/dates.ts';
import type { Scenario } from '../../../sim/scenario/scenario.ts';
import { WatchedChain } from '../kit/chain-run.ts';
import { attachAudited } from '../kit/native.ts';
import { scenarioIn, scenarioWith } from '../kit/scenarios.ts';

// Inputs at their bounds, audited after every event, and the outcome that anybody would expect. Seed 'bounds'.

/** Runs a replication under audit; `look` sees the chain at the start and after every event. Returns the chain at the end. */
function audited(scenario: Scenario, look: (c: Chain, kind: KindName | 'start', entity: number) => void): Chain {
  const run = new WatchedChain(scenario, { after: look }, attachAudited);
  run.begin('bounds', 0);
  look(run.chain, 'start', -1);
  run.chain.simulator.run(run.chain.horizon);
  return run.chain;
}

const { gis, providers, regions } = scenarioIn('zhz-2024.yaml');
const each = (list: string, items: readonly { id: string }[], rest: string): string =>
  `${list}:\n${items.map(({ id }) => `  - { id: ${id}, ${rest} }`).join('\n')}\n`;
const region = (rest: string): string => each('regions', regions, rest);
const noReturn = 'return.afterMeasure: 0, return.afterNoRequest: 0';
const nobody = 'ots: 0, voogdij: 0, votsStock: 0, raadWaiting: 0, raadBusy: 0, newWaiting: 0, existingWaiting: 0';

function count(rows: number, found: (row: number) => boolean): number {
  let sum = 0;
  for (let row = 0; row < rows; row++) if (found(row)) sum++;
  return sum;
}
const families = (c: Chain): number => count(c.families.used, (row) => c.families.stage[row] !== STAGE.free);
const children = (c: Chain): number => count(c.children.used, (row) => c.children.inUse[row] === 1);
const total = (numbers: Int32Array): number => numbers.reduce((sum, number) => sum + number, 0);

it('no inflow: the chain only empties', () => {
  const scenario = scenarioWith(
    `years: 1\n${region('reports: 0, vots: 0, voluntary: 0')}parameters: { ${noReturn} }\n`,
  );
  let [inChain, start, came] = [Infinity, 0, 0];
  const end = audited(scenario, (c, kind) => {
    const now = families(c);
    if (kind === 'start') start = now;
    else if (now > inChain) came++;
    inChain = now;
  });
  expect(came).toBe(0);
  expect(families(end)).toBeLessThan(0.7 * start);
  expect(total(end.tableLine.size)).toBe(0);
});

it('no inflow into an empty chain: nobody is ever there', () => {
  const scenario = scenarioWith(
    `years: 1\n${region(`reports: 0, vots: 0, voluntary: 0, ${nobody}`)}${each('providers', providers, 'places: 0')}`,
  );
  let most = 0;
  audited(scenario, (c) => {
    most = Math.max(most, families(c), children(c));
  });
  expect(most).toBe(0);
});

it('no staff: nobody is ever coupled, and every family under a measure waits', () => {
  const seen = new Set<string>();
  let employed = 0;
  const end = audited(scenarioWith(`years: 0.5\n${each('gis', gis, 'fte: 0, vacancies: 0')}`), (c, kind) => {
    seen.add(kind);
    if (c.firstWorker.some((worker) => worker >= 0)) employed++;
  });
  expect(employed).toBe(0);
  expect(seen).not.toContain('coupled');
  const { measure, stage, coupling } = end.families;
  const under = (row: number): boolean => stage[row] !== STAGE.free && measure[row] !== MEASURE.none;
  // An order that is on its way to the GI has yet to join the line.
  const onTheWay = count(end.families.used, (row) => under(row) && coupling[row] === COUPLING.none);
  expect(total(end.giLine.size) + onTheWay).toBe(count(end.families.used, under));
  expect(total(end.giLine.size)).toBeGreaterThan(300);
});

it('one place per provider: one child at a time, and the lists grow', () => {
  let [longest, most] = [0, 0];
  const end = audited(scenarioWith(`years: 0.5\n${each('providers', providers, 'places: 1')}`), (c, kind) => {
    most = Math.max(most, ...c.places.busy);
    if (kind === 'start') longest = total(c.providerLine.size);
  });
  expect(most).toBe(1);
  expect([...new Set(end.places.busy)]).toEqual([1]);
  expect(total(end.providerLine.size)).toBeGreaterThan(2 * longest);
});

it('everything is a crisis: no table, no hearing, and only VOTS families at the Raad', () => {
  let others = 0;
  const seen = new Set<string>();
  const end = audited(
    scenarioWith(`years: 0.5\n${region(`reports: 0, vots: 600, ${nobody}`)}parameters: { ${noReturn} }\n`),
    (c, kind, entity) => {
      seen.add(kind);
      if (kind === 'investigationEnds' && c.families.measure[entity] !== MEASURE.vots) others++;
    },
  );
  expect(others).toBe(0);
  expect(seen).toContain('crisis');
  for (const kind of ['report', 'reachesTable', 'reachesRaad', 'hearing', 'returns']) expect(seen).not.toContain(kind);
  expect([...end.tableLine.longest]).toEqual([0]);
  // Half of the 300 children that are expected.
  expect(end.tally.total[FLOW.votsIn]).toBeGreaterThan(150);
});

it('everybody leaves, at five times a year: after a year hardly anyone of the start is left, and families wait', () => {
  let start = new Set<number>();
  let waiting = 0;
  const staff = (c: Chain): Set<number> => {
    const { key, state, rows } = c.workers;
    return new Set([...key.subarray(0, rows)].filter((_, row) => state[row] !== WORK.gone));
  };
  const end = audited(
    scenarioWith('years: 1\nparameters: { staff.turnover: 5, hiring.candidates: 0 }\n'),
    (c, kind) => {
      if (kind !== 'start') return;
      start = staff(c);
      waiting = total(c.giLine.size);
    },
  );
  // exp(-5) = 0.7 % of the start stays a year by chance; nobody new comes.
  expect(start.size).toBeGreaterThan(50);
  expect(staff(end).size).toBeLessThanOrEqual(3);
  expect(total(end.giLine.size)).toBeGreaterThan(3 * waiting);
});

/** Length of a line during a pause of its capacity, from the first day after `from` to `to`, and shortest after that. */
class Pause {
  started = 0;
  shortest = Infinity;
  longest = 0;
  private busy = Infinity;
  private readonly from: number;
  private readonly to: number;

  constructor(scenario: Scenario, from: string, to: string) {
    this.from = (dayNumber(from) - dayNumber(scenario.start)) * DAY;
    this.to = (dayNumber(to) - dayNumber(scenario.start)) * DAY;
  }

  look(now: number, busy: number, size: number): void {
    if (now > this.from && now < this.to) {
      if (busy > this.busy) this.started++;
      this.longest = Math.max(this.longest, size);
    } else if (now > this.to) this.shortest = Math.min(this.shortest, size);
    this.busy = busy;
  }
}

describe('capacity that goes to nothing and comes back: what runs is finished, nothing starts, and later the line empties', () => {
  it('at the Raad', () => {
    const scenario = scenarioWith(`years: 1
${region('raadFte: 24')}parameters: { raad.onboarding: 0 }
levers: [{ lever: raadCapacity, value: -24, start: 2024-10-01, end: 2024-12-15 }]
`);
    const pause = new Pause(scenario, '2024-10-01', '2024-12-15');
    const end = audited(scenario, (c) => pause.look(c.now(), c.raad.busy[0] as number, total(c.raadLine.size)));
    expect(pause.started).toBe(0);
    expect(pause.longest).toBeGreaterThan(30);
    expect(pause.shortest).toBe(0);
    // 24 fte x 4.55 investigations each.
    expect(end.raad.limit[0]).toBe(109);
  });

  it('at a provider', () => {
    const text = 'years: 2\nlevers: [{ lever: helpCapacity, value: -4, start: 2024-06-01, end: 2024-08-01 }]\n';
    const scenario = scenarioWith(text, 'tests/one-provider.yaml');
    const pause = new Pause(scenario, '2024-06-01', '2024-08-01');
    const end = audited(scenario, (c) => pause.look(c.now(), c.places.busy[0] as number, total(c.providerLine.size)));
    expect(pause.started).toBe(0);
    // 5.6 requests a day for 61 days, and 4 standard deviations.
    expect(pause.longest).toBeGreaterThan(5.6 * 61 - 4 * Math.sqrt(5.6 * 61));
    expect(pause.shortest).toBe(0);
    expect(end.places.limit[0]).toBe(4);
  });
});

it('a table that never meets, until memory is full: who does not fit is counted, and the others add up', () => {
  const scenario = scenarioWith(
    `years: 30\n${region('tableSlots: 0, reports: 2000')}parameters: { report.toTable: 1 }\n`,
  );
  const run = new WatchedChain(scenario, {}, (c, kinds) => attachAudited(c, kinds, { every: 1009 }));
  run.run('bounds', 0);
  expect(run.chain.tally.total[FLOW.notSimulated]).toBeGreaterThan(0);
  expect(total(run.chain.tableLine.size)).toBeGreaterThan(1000);
});
