import { describe, expect, test } from 'vitest';
import { Arena } from '../../../sim/engine/columns.ts';
import {
  compile,
  type Distribution,
  distributions,
  residualInto,
  type Spec,
  sampleInto,
} from '../../../sim/engine/random/distributions/index.ts';
import { Keyed } from '../../../sim/engine/random/keyed.ts';
import { seedKey } from '../../../sim/engine/random/seed.ts';
import { Xoshiro } from '../../../sim/engine/random/stream.ts';
import { type Case, durations, steps } from './cases.ts';
import { chiSquare, HIGHEST, kolmogorov, LOWEST } from './goodness.ts';

/** All draws: seed 'distributions', replication 1, entities 0..N-1; a mean may be 4 standard errors off (p = 6e-5). */
const DRAWS = 100_000;
const keyed = new Keyed(new Arena());
keyed.select(seedKey('distributions'), 1);
const out = new Float64Array(2);
/** Parameters start at an offset, as they do in a table of many. */
const OFFSET = 5;

function table(spec: Spec): { code: number; p: Float64Array; distribution: Distribution } {
  const { code, parameters } = compile(spec);
  const p = new Float64Array(OFFSET + parameters.length);
  p.set(parameters, OFFSET);
  return { code, p, distribution: distributions[code] as Distribution };
}

function sample(spec: Spec, count = DRAWS): Float64Array {
  const { code, p } = table(spec);
  return Float64Array.from({ length: count }, (_, entity) => {
    keyed.at(entity, 1, 0);
    sampleInto(code, keyed, p, OFFSET, out);
    return out[0] as number;
  });
}

/** How many standard errors, estimated from the draws, their mean lies from the expected one. */
function standardErrors(draws: Float64Array, expected: number): number {
  const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
  const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length;
  return variance > 0 ? (mean - expected) / Math.sqrt(variance / draws.length) : mean - expected;
}

const all: [string, Case][] = [...durations, ...steps].map((c) => [c.name, c]);
const continuous: [string, Case][] = durations.map((c) => [c.name, c]);

describe('a statement is compiled to parameters', () => {
  test.each(all)('%s: its mean and variance are the stated ones', (_name, { spec, mean, variance }) => {
    const { p, distribution } = table(spec);
    expect(distribution.mean(p, OFFSET) / mean).toBeCloseTo(1, 12);
    expect(distribution.variance(p, OFFSET) - variance).toBeLessThan(1e-9 * Math.max(1, variance));
    expect(variance - distribution.variance(p, OFFSET)).toBeLessThan(1e-9 * Math.max(1, variance));
  });

  test.each(['gamma', 'lognormal', 'weibull'] as const)(
    '%s: two quantiles come back, mean and cv too',
    (distribution) => {
      const quantiles = [
        [0.5, 10],
        [0.9, 30],
      ] as const;
      const draws = sample({ distribution, quantiles } as Spec);
      for (const [probability, value] of quantiles) {
        const below = draws.filter((x) => x < value).length / DRAWS;
        expect(Math.abs(below - probability)).toBeLessThan(4 * Math.sqrt((probability * (1 - probability)) / DRAWS));
      }
      for (const cv of [0.05, 0.5, 1, 3, 15]) {
        const { p, distribution: made } = table({ distribution, mean: 7, cv } as Spec);
        expect(made.mean(p, OFFSET)).toBeCloseTo(7, 9);
        expect(Math.sqrt(made.variance(p, OFFSET)) / 7 / cv).toBeCloseTo(1, 9);
      }
    },
  );

  test('exponential: one quantile comes back; half of mean 10 / ln 2 lies below 10, closed form', () => {
    const { p } = table({ distribution: 'exponential', quantiles: [[0.5, 10]] });
    expect(p[OFFSET]).toBeCloseTo(10 / Math.LN2, 12);
  });
});

describe('draws have the stated distribution', () => {
  test.each(continuous)('%s: Kolmogorov-Smirnov', (_name, { spec, share }) => {
    const p = kolmogorov(sample(spec).sort().map(share));
    expect(p).toBeLessThan(HIGHEST);
    expect(p).toBeGreaterThan(LOWEST);
  });

  test.each(all)('%s: mean and variance', (_name, { spec, mean, variance }) => {
    const draws = sample(spec);
    expect(Math.abs(standardErrors(draws, mean))).toBeLessThan(4);
    const squares = draws.map((x) => (x - mean) ** 2);
    expect(Math.abs(standardErrors(squares, variance))).toBeLessThan(4);
  });

  test('empirical: each value as often as its weight says', () => {
    const draws = sample({ distribution: 'empirical', values: [1, 2, 7, 9], weights: [1, 2, 3, 0] });
    const counts = [1, 2, 7].map((value) => draws.filter((x) => x === value).length);
    expect(chiSquare(counts, (i) => (DRAWS * (i + 1)) / 6)).toBeLessThan(HIGHEST);
    expect(draws.includes(9)).toBe(false);
  });

  test.each([0.3, 3, 9.99, 10, 47.5, 2000])('poisson of mean %d: chi-square, mean and variance', (mean) => {
    const draws = sample({ distribution: 'poisson', mean });
    expect(Math.abs(standardErrors(draws, mean))).toBeLessThan(4);
    expect(
      Math.abs(
        standardErrors(
          draws.map((x) => (x - mean) ** 2),
          mean,
        ),
      ),
    ).toBeLessThan(4);
    // One cell for each count that is expected at least 5 times, one for what lies below and one for what lies above.
    const logarithms = [-mean];
    for (let k = 1; k <= mean + 30 * Math.sqrt(mean) + 30; k++)
      logarithms.push((logarithms[k - 1] as number) + Math.log(mean / k));
    const expected = logarithms.map((x) => DRAWS * Math.exp(x));
    const first = expected.findIndex((x) => x >= 5);
    const last = expected.findLastIndex((x) => x >= 5);
    const counts = new Int32Array(last - first + 1);
    for (const x of draws) counts[Math.min(Math.max(x, first), last) - first]!++;
    const lump = (cell: number): number => {
      if (cell === 0) return expected.slice(0, first + 1).reduce((a, b) => a + b);
      if (cell === last - first) return expected.slice(last).reduce((a, b) => a + b);
      return expected[first + cell] as number;
    };
    const p = chiSquare(counts, lump);
    expect(p).toBeLessThan(HIGHEST);
    expect(p).toBeGreaterThan(LOWEST);
  });

  test('poisson of mean 0 is always 0', () => {
    expect(sample({ distribution: 'poisson', mean: 0 }, 100).every((x) => x === 0)).toBe(true);
  });

  test('a sequential source gives the same distribution: gamma, Kolmogorov-Smirnov, stream 1', () => {
    const { code, p } = table({ distribution: 'gamma', shape: 2.5, scale: 4 });
    const source = new Xoshiro(new Arena(), 1);
    source.select(seedKey('distributions'), 1);
    const draws = Float64Array.from({ length: DRAWS }, () => {
      sampleInto(code, source, p, OFFSET, out);
      return out[0] as number;
    });
    const share = durations.find((c) => c.name === 'gamma of shape 2.5')?.share as (x: number) => number;
    expect(kolmogorov(draws.sort().map(share))).toBeLessThan(HIGHEST);
  });
});

describe('in a stationary stock', () => {
  const stock = (spec: Spec): { remaining: Float64Array; elapsed: Float64Array } => {
    const { code, p } = table(spec);
    const elapsed = new Float64Array(DRAWS);
    const remaining = elapsed.map((_, entity) => {
      keyed.at(entity, 2, 0);
      residualInto(code, keyed, p, OFFSET, out);
      elapsed[entity] = out[1] as number;
      return out[0] as number;
    });
    return { remaining, elapsed };
  };

  test.each(all)('%s: remaining and elapsed time have mean E[X^2] / (2 E[X])', (_name, { spec, mean, variance }) => {
    const { remaining, elapsed } = stock(spec);
    const expected = (variance + mean * mean) / (2 * mean);
    expect(Math.abs(standardErrors(remaining, expected))).toBeLessThan(4);
    expect(Math.abs(standardErrors(elapsed, expected))).toBeLessThan(4);
    expect(Math.min(...remaining.subarray(0, 1000), ...elapsed.subarray(0, 1000))).toBeGreaterThanOrEqual(0);
  });

  test.each(all)('%s: both follow the equilibrium law, density P(X > x) / E[X]', (_name, { spec, mean, share }) => {
    for (const times of Object.values(stock(spec))) {
      // Between neighbouring sorted draws the midpoint rule is exact enough: errors are far below 1 / DRAWS.
      let sum = 0;
      let previous = 0;
      const shares = times.sort().map((x) => {
        sum += ((1 - share((x + previous) / 2)) * (x - previous)) / mean;
        previous = x;
        return sum;
      });
      const p = kolmogorov(shares);
      expect(p).toBeLessThan(HIGHEST);
      expect(p).toBeGreaterThan(LOWEST);
    }
  });

  test('a count has no remaining time', () => {
    expect(() => stock({ distribution: 'poisson', mean: 3 })).toThrow('a count, not a duration');
  });
});

describe('a statement that cannot be met is refused with what was received and what was expected', () => {
  const refused: [string, unknown, string][] = [
    [
      'an unknown name',
      { distribution: 'normal', mean: 1 },
      "no distribution 'normal'; expected one of exponential, gamma",
    ],
    [
      'a negative mean',
      { distribution: 'exponential', mean: -3 },
      'received mean = -3; expected a finite number above 0',
    ],
    ['no mean, no quantile', { distribution: 'exponential' }, 'received quantiles undefined; expected 1 of them'],
    ['a missing cv', { distribution: 'gamma', mean: 3 }, 'received cv = undefined; expected a number from 0.01 to 20'],
    ['cv 0', { distribution: 'lognormal', mean: 3, cv: 0 }, 'a fixed value is distribution: deterministic'],
    ['one quantile of two', { distribution: 'weibull', quantiles: [[0.5, 1]] }, 'expected 2 of them'],
    [
      'falling quantiles',
      {
        distribution: 'gamma',
        quantiles: [
          [0.5, 10],
          [0.9, 9],
        ],
      },
      'received quantiles [[0.5,10],[0.9,9]]; expected probabilities between 0 and 1 and values above 0, both increasing',
    ],
    [
      'quantiles no gamma distribution has',
      {
        distribution: 'gamma',
        quantiles: [
          [0.5, 10],
          [0.50001, 1e9],
        ],
      },
      'expected a pair that a shape of 0.05 to 10000 gives',
    ],
    [
      'an empty interval',
      { distribution: 'uniform', low: 3, high: 3 },
      'received low = 3 and high = 3; expected 0 <= low',
    ],
    ['a uniform cv of 1', { distribution: 'uniform', mean: 3, cv: 1 }, 'at most 0.577'],
    ['a negative time', { distribution: 'deterministic', value: -1 }, 'received value = -1'],
    ['too small a cv', { distribution: 'hyperexponential', mean: 3, cv: 1 }, 'expected a number above 1'],
    ['a negative count', { distribution: 'poisson', mean: -1 }, 'received mean = -1'],
    ['no values', { distribution: 'empirical', values: [] }, 'expected at least one'],
    ['too few weights', { distribution: 'empirical', values: [1, 2], weights: [1] }, '2 values and 1 weights'],
    ['no weight at all', { distribution: 'empirical', values: [1], weights: [0] }, 'not all 0'],
    ['no branches', { distribution: 'mixture', branches: [] }, 'expected at least one'],
    [
      'a mixture in a mixture',
      { distribution: 'mixture', branches: [{ weight: 1, spec: { distribution: 'mixture', branches: [] } }] },
      'received a branch that is itself a mixture; expected its branches written out',
    ],
    [
      'an unknown branch',
      { distribution: 'mixture', branches: [{ weight: 1, spec: { distribution: 'normal' } }] },
      "received a branch 'normal'; expected one of exponential",
    ],
    ['an infinite result', { distribution: 'exponential', quantiles: [[1e-320, 1e300]] }, 'all parameters are finite'],
  ];

  test.each(refused)('%s', (_name, spec, sentence) => {
    expect(() => compile(spec as Spec)).toThrow(RangeError);
    expect(() => compile(spec as Spec)).toThrow(sentence);
  });
});
