import { describe, expect, it } from 'vitest';
import { tablesOf } from '../../sim/model/tables.ts';
import { mean, variance } from '../../sim/statistics/moments.ts';
import { scenarioIn } from '../model/kit/scenarios.ts';
import { batchNumbersManyServers, erlangC } from '../theory/closed-forms/many-servers.ts';
import { average } from '../theory/closed-forms/markov-chain.ts';
import { batchMeanNumber } from '../theory/closed-forms/single-server.ts';
import { poisson } from '../theory/kit/arrivals.ts';
import { exponential, type Network } from '../theory/kit/declare.ts';
import { firstCome } from '../theory/kit/line-rules.ts';
import { replicate } from '../theory/kit/replicate.ts';
import { table } from './kit/table.ts';

// Children come to a waiting list one by one, or with all siblings at once; each takes a place of its own for a time with
// mean 1. The number of children per unit of time is the same, and so is the load: 0.8 of the places.
const LOAD = 0.8;
// Tolerance: 3 standard errors of 40 replications, and a standard error is at most 2.5 % of the number that theory gives.
const ERRORS = 3;
const PRECISION = 0.025;
/** Where measuring ends, by the number of places [mean times in a place]. */
const horizons: Readonly<Record<number, number>> = { 1: 16_500, 10: 4500 };

/** Shares of families with 0, 1, 2 ... children. */
type Sizes = readonly number[];

const cumulative = [...tablesOf(scenarioIn('zhz-2024.yaml')).familySize];
const families: Readonly<Record<string, Sizes>> = {
  'one by one': [0, 1],
  'families of the model, 1.5 on average': [0, ...cumulative.map((share, i) => share - (cumulative[i - 1] ?? 0))],
  'three at a time': [0, 0, 0, 1],
};

const standardError = (sample: Float64Array): number => Math.sqrt(variance(sample) / sample.length);
const meanSize = (sizes: Sizes): number => average(sizes, (size) => size);

/** Mean number of children in line: M[X]/M/c. */
function theory(sizes: Sizes, places: number): number {
  const numbers = batchNumbersManyServers(places, (LOAD * places) / meanSize(sizes), 1, sizes);
  return average(numbers, (present) => Math.max(present - places, 0));
}

/** The same, measured in each replication. */
function measured(name: string, sizes: Sizes, places: number): Float64Array {
  const network: Network = {
    classes: [
      {
        name: 'children',
        arrival: poisson((LOAD * places) / meanSize(sizes)),
        batch: { distribution: 'empirical', values: sizes.map((_, size) => size).slice(1), weights: sizes.slice(1) },
      },
    ],
    stations: [{ name: 'places', service: [exponential(1)], servers: places, line: firstCome }],
  };
  const experiment = { seed: `siblings, ${name}`, replications: 40, warmup: 500, horizon: horizons[places] as number };
  return replicate(network, { ...experiment, customers: 600, step: 1, steps: 1 }, [
    (r) => r.meanInLine(),
  ])[0] as Float64Array;
}

describe('the closed form for siblings at many places', () => {
  it('is that of M[X]/M/1 at one place', () => {
    for (const sizes of Object.values(families)) {
      const rate = LOAD / meanSize(sizes);
      const present = average(batchNumbersManyServers(1, rate, 1, sizes), (n) => n);
      expect(present).toBeCloseTo(batchMeanNumber(rate, 1, sizes), 9);
    }
  });

  it('is that of Erlang C when children come one by one', () => {
    // Mean number in line: C load / (1 - load).
    expect(theory([0, 1], 10)).toBeCloseTo((erlangC(10, 8) * LOAD) / (1 - LOAD), 9);
  });
});

describe.each([
  ['one place', 1],
  ['ten places', 10],
])('at %s and a load of 0.8', (_, places) => {
  const found = Object.entries(families).map(([name, sizes]) => ({
    name,
    sample: measured(name, sizes, places),
    wanted: theory(sizes, places),
  }));

  it.for(found)('the line agrees with M[X]/M/c: $name', ({ sample, wanted }) => {
    expect(standardError(sample) / wanted).toBeLessThanOrEqual(PRECISION);
    expect(Math.abs(mean(sample) - wanted)).toBeLessThanOrEqual(ERRORS * standardError(sample));
  });

  it('siblings together make a longer line than the same children one by one', async ({ annotate }) => {
    const [single, model, three] = found.map(({ sample }) => mean(sample)) as [number, number, number];
    const rows = found.map(({ name, sample, wanted }) => [
      name,
      mean(sample).toFixed(2),
      wanted.toFixed(2),
      (wanted / (found[0]?.wanted as number)).toFixed(2),
    ]);
    await annotate(table([['children come', 'in line', 'theory', 'times as long'], ...rows]));
    expect(model / single).toBeGreaterThan(1.4);
    expect(three / single).toBeGreaterThan(1.9);
  });
});
