import { describe, expect, it } from 'vitest';
import { COUPLING, STAGE } from '../../sim/model/family.ts';
import type { Chain } from '../../sim/model/state.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { mean } from '../../sim/statistics/moments.ts';
import { WatchedChain } from './kit/chain-run.ts';
import { Sample, standardError } from './kit/sample.ts';
import { scenarioIn, scenarioWith } from './kit/scenarios.ts';
import { stocks } from './kit/stocks.ts';

// What the base path of Zuidwest does. Seed 'zuidwest'.
const FILE = 'zuidwest-2024.yaml';
const SEED = 'zuidwest';
const zuidwest = scenarioIn(FILE);
const alone = scenarioIn('zhz-2024.yaml');

/** What `look` finds at a date, per replication. */
function found<T>(scenario: Scenario, replications: number, at: number, look: (chain: Chain) => T): T[] {
  const seen: T[] = [];
  const run = new WatchedChain(scenario, {});
  run.chain.sample = (date) => {
    if (date === at) seen.push(look(run.chain));
  };
  for (let replication = 0; replication < replications; replication++) run.run(SEED, replication);
  return seen;
}

// The criterion of drift.test.ts: without calendar and season a stock moves in three months by at most 10 % of what it was,
// 3 standard errors and half a child. Children without a worker change by policy: they are held to the first 11 days, and of
// the children who wait for help only those for whom a worker has asked for it are held, for the others wait for the worker.
describe('with policy frozen no stock jumps: 10 %, 3 standard errors and half a child, 40 replications', () => {
  const scenario = scenarioWith('calendar: none\nyears: 0.3\noff: [M30]\n', FILE);
  const starts = found(scenario, 40, 0, stocks);
  const days11 = found(scenario, 40, 1, stocks);
  const months3 = found(scenario, 40, 4, stocks);
  const first = starts[0] as Record<string, number>;
  const byPolicy = ['new', 'existing', 'waits for help'];
  const held = (name: string, later: readonly Record<string, number>[]): void => {
    const of = (all: readonly Record<string, number>[]) => Float64Array.from(all, (one) => one[name] ?? 0);
    const [start, end] = [of(starts), of(later)];
    const moved = start.map((value, i) => (end[i] as number) - value);
    expect(Math.abs(mean(moved))).toBeLessThanOrEqual(0.1 * mean(start) + 3 * standardError(moved) + 0.5);
  };

  it.each(Object.keys(first).filter((name) => !byPolicy.includes(name)))('%s', (name) => {
    held(name, months3);
  });
  it.each(['new', 'existing'])('%s', (name) => held(name, days11));
});

describe('a year after the start it lies within a factor of 2 of the cards, 30 replications', () => {
  const sample = new Sample({ ...zuidwest, years: 1.1 }, SEED, 30);
  const year = sample.date('2025-09-01');
  const within = (simulated: number, card: number): void => {
    expect(simulated).toBeGreaterThan(card / 2);
    expect(simulated).toBeLessThan(card * 2);
  };

  // Stocks: rows SCZW-R2-194 to 196; the Raad 1,506 investigations (202) / 52 x 5 and x 12.7 weeks; 228 fte (210).
  it.each([
    ['ots', 2192],
    ['voogdij', 815],
    ['vots', 39],
    ['raadWaiting', 145],
    ['raadBusy', 368],
    ['staff.carrying', 228],
  ])('%s: %d', (key, card) => within(sample.mean(key, year), card));

  // Rows SCZW-R2-197 to 202; leavers 20 % of 228 fte (GI-019) over 0.79 fte per person (GI-R2-093).
  it.each([
    ['otsIn', 842],
    ['otsOut', 875],
    ['voogdijIn', 62],
    ['voogdijOut', 127],
    ['votsIn', 168],
    ['investigationsEnded', 1506],
    ['staff.leavers', (0.2 * 228) / 0.79],
  ])('%s: %d per year', (key, card) => {
    const last = sample.date('2025-10-01');
    const years = (Date.parse('2025-10-01') - Date.parse('2024-09-20')) / 86_400_000 / 365.25;
    within(mean(sample.sum(key, 0, last)) / years, card);
  });
});

/** Of each region: children under OTS, voogdij or VOTS, those of them without a fixed worker, families at the Raad. */
function regions(c: Chain): { ots: number[]; without: number[]; raad: number[] } {
  const { families } = c;
  const zeros = () => Array.from({ length: c.tables.regions }, () => 0);
  const of = { ots: zeros(), without: zeros(), raad: zeros() };
  const add = (list: number[], region: number, number: number): void => {
    list[region] = (list[region] as number) + number;
  };
  for (let family = 0; family < families.used; family++) {
    const [stage, region, size] = [families.stage, families.region, families.size].map(
      (list) => list[family] as number,
    );
    if (stage === STAGE.free) continue;
    if (stage === STAGE.raadLine || stage === STAGE.investigation) add(of.raad, region as number, 1);
    if (families.measure[family] === 0) continue;
    add(of.ots, region as number, size as number);
    if (families.coupling[family] !== COUPLING.coupled) add(of.without, region as number, size as number);
  }
  return of;
}

/** Zuidwest with each GI split into one per region: Zuid-Holland Zuid has the staff of its own base path. */
function apart(): Scenario {
  const children = (values: Readonly<Record<string, number>>) =>
    (values['region.ots'] as number) + (values['region.voogdij'] as number);
  const total = zuidwest.regions.reduce((sum, { values }) => sum + children(values), 0);
  const gis = zuidwest.regions.flatMap(({ id, values }) =>
    zuidwest.gis.map((gi, i) => {
      const part = children(values) / total;
      const scaled = {
        ...gi.values,
        'gi.fte': (gi.values['gi.fte'] as number) * part,
        'gi.vacancies': (gi.values['gi.vacancies'] as number) * part,
      };
      const own = id === 'zhz' ? (alone.gis[i]?.values ?? scaled) : scaled;
      return { ...gi, id: `${gi.id}-${id}`, regions: { [id]: gi.regions[id] as number }, values: own };
    }),
  );
  const candidates = alone.values['hiring.candidates'] as number;
  return { ...zuidwest, gis, values: { ...zuidwest.values, 'hiring.candidates': candidates } };
}

describe('Zuid-Holland Zuid inside Zuidwest', () => {
  const REPLICATIONS = 20;
  const LAST = 13;
  const years = 1.1;
  const own = found({ ...alone, years }, REPLICATIONS, LAST, regions);
  const shared = found({ ...zuidwest, years }, REPLICATIONS, LAST, regions);

  it('is Zuid-Holland Zuid alone, child by child, when each region has staff of its own', () => {
    const parted = found({ ...apart(), years }, REPLICATIONS, LAST, regions);
    expect(parted.map(({ ots, without, raad }) => [ots[0], without[0], raad[0]])).toEqual(
      own.map(({ ots, without, raad }) => [ots[0], without[0], raad[0]]),
    );
  });

  it.each(['ots', 'raad'] as const)('with shared staff %s differs by at most 3 standard errors and 2 %', (what) => {
    const difference = Float64Array.from(own, (one, i) => (shared[i]?.[what][0] as number) - (one[what][0] as number));
    const level = mean(Float64Array.from(own, (one) => one[what][0] as number));
    expect(Math.abs(mean(difference))).toBeLessThanOrEqual(3 * standardError(difference) + 0.02 * level);
  });

  it('shares its line: after a year the part without a worker is that of the region to 2 points', () => {
    const part = (region: number) =>
      mean(Float64Array.from(shared, ({ without, ots }) => (without[region] as number) / (ots[region] as number)));
    for (const region of [1, 2, 3]) expect(Math.abs(part(region) - part(0))).toBeLessThan(0.02);
  });
});
