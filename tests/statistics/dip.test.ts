import { describe, expect, it } from 'vitest';
import { Arena } from '../../sim/engine/columns.ts';
import { seedKey } from '../../sim/engine/random/seed.ts';
import { UniformStream } from '../../sim/engine/random/stream.ts';
import { dip } from '../../sim/statistics/dip.ts';
import { EXCEEDED, QUANTILES, unimodalP } from '../../sim/statistics/dip-quantiles.ts';
import { dipTable } from './dip-table.ts';

const sample = (...values: number[]) => Float64Array.from(values);

/** Quality of 63 faculties of statistics, Scully (1982), the example of Hartigan and Hartigan (1985). */
const FACULTIES = Float64Array.from(
  (
    '30 33 35 36 37 37 39 39 39 39 39 40 40 40 40 41 42 43 43 43 44 44 45 45 46 46 47 47 48 48 48 49 ' +
    '50 50 51 52 52 53 53 53 53 53 54 54 57 57 59 60 60 60 61 61 61 61 62 62 62 62 63 66 70 72 72'
  ).split(' '),
  Number,
);

describe('the dip', () => {
  // 2 n dip as the tests of package diptest for R 0.77 print it: 7.5 for the faculties, 4/3 for five values and mirrored.
  it.each([
    ['the 63 faculties', FACULTIES, 7.5 / 126],
    ['0 2 3 5 6', sample(0, 2, 3, 5, 6), 4 / 3 / 10],
    ['0 1 3 4 6', sample(0, 1, 3, 4, 6), 4 / 3 / 10],
    ['1 1 2 2, the largest there is', sample(1, 1, 2, 2), 1 / 4],
    ['0 1 3 6, the smallest for four', sample(0, 1, 3, 6), 1 / 8],
    ['1 and nine times 2', sample(1, 2, 2, 2, 2, 2, 2, 2, 2, 2), 1 / 20],
    ['1 to 10, evenly spaced', sample(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 1 / 20],
  ])('of %s is as published', (_, values, expected) => {
    expect(dip(values)).toBeCloseTo(expected, 14);
  });

  it('is that of its definition, searched for every mode, to 1e-9 in 400 samples of 4 to 10 values (seed "dip")', () => {
    const uniform = new UniformStream(new Arena(), 0);
    uniform.select(seedKey('dip'), 0);
    let worst = 0;
    for (let s = 0; s < 400; s++) {
      const values = Array.from({ length: 4 + (s % 7) }, () => uniform.next() + (uniform.next() < 0.5 ? 0 : s % 3));
      const sorted = Float64Array.from(values).sort();
      worst = Math.max(worst, Math.abs(dip(sorted) - byDefinition([...sorted])));
    }
    expect(worst).toBeLessThan(1e-9);
  });
});

/** The smallest distance at which a distribution with its mode at one of the values fits, by halving. */
function byDefinition(x: readonly number[]): number {
  let [low, high] = [0, 0.25];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (x.some((_, mode) => fits(x, mode, middle))) high = middle;
    else low = middle;
  }
  return high;
}

/** Whether a function within `d` of the steps of x is convex before the mode and concave after it, and rises there. */
function fits(x: readonly number[], mode: number, d: number): boolean {
  const n = x.length;
  const before = leastAt(x, mode, d);
  const after = 1 - leastAt(x.map((value) => -value).reverse(), n - 1 - mode, d);
  return before <= mode / n + d && after >= (mode + 1) / n - d && before <= after;
}

/** The least height at place `k` of a convex function within `d` of the steps before it; infinite when there is none. */
function leastAt(x: readonly number[], k: number, d: number): number {
  const n = x.length;
  const at = (i: number) => x[i] as number;
  const [least, most] = [(i: number) => (i + 1) / n - d, (i: number) => i / n + d];
  let height = Math.max(0, k / n - d);
  for (let i = 0; i < k; i++) {
    if (least(i) > most(i)) return Number.POSITIVE_INFINITY;
    height = Math.max(height, least(i));
    for (let p = 0; p < i; p++) {
      const slope = (least(i) - most(p)) / (at(i) - at(p));
      height = Math.max(height, least(i) + slope * (at(k) - at(i)));
      for (let q = i + 1; q < k; q++) if (least(i) + slope * (at(q) - at(i)) > most(q)) return Number.POSITIVE_INFINITY;
    }
  }
  return height;
}

describe('the table of dips of uniform samples', () => {
  it('is within 1 % of that of Maechler (package diptest for R, 1,000,001 samples) for 100 and for 10,000 values', () => {
    const published: Readonly<Record<number, readonly number[]>> = {
      100: [0.035462, 0.047153, 0.051128, 0.055802, 0.059024, 0.062043, 0.065802, 0.068448],
      10000: [0.0037673, 0.0050018, 0.0054237, 0.0059266, 0.0062803, 0.0066103, 0.0070225, 0.0073182],
    };
    for (const [n, dips] of Object.entries(published)) {
      const [, row] = QUANTILES.find(([values]) => values === Number(n)) as (typeof QUANTILES)[number];
      row.forEach((quantile, k) => {
        expect(Math.abs(quantile / (Math.sqrt(Number(n)) * (dips[k] as number)) - 1)).toBeLessThan(0.01);
      });
    }
  });

  it('comes from the script: 5,000 of its 100,000 samples of 50 values give the columns up to 1 % within 2 %', () => {
    // The standard error of a quantile of 5,000 samples is 0.4 % at a probability of 0.5 and 1 % at one of 0.01.
    const [, row] = QUANTILES.find(([n]) => n === 50) as (typeof QUANTILES)[number];
    dipTable(50, 5000, EXCEEDED.slice(0, 5)).forEach((quantile, k) => {
      expect(Math.abs(quantile / (row[k] as number) - 1)).toBeLessThan(0.02);
    });
  });

  it('gives the probability of a column at its quantile, and half of the way between two columns and rows', () => {
    expect(unimodalP(0.587 / 10, 100)).toBeCloseTo(0.01, 12);
    expect(unimodalP((0.587 + 0.6166) / 20, 100)).toBeCloseTo(0.0075, 12);
    expect(unimodalP((0.587 + 0.6042) / 2 / Math.sqrt(150), 150)).toBeCloseTo(0.01, 12);
  });

  it('gives the faculties 0.087, as the table of Maechler does: 0.0867 by hand', () => {
    // sqrt(63) 7.5 / 126 = 0.47245, and between his rows for 50 and 100 values 10 % is at 0.46226 and 5 % at 0.50065.
    expect(Math.abs(unimodalP(dip(FACULTIES), FACULTIES.length) - 0.0867)).toBeLessThan(0.001);
  });

  it('stops at its ends: 0.5 for evenly spaced values, 0.001 for two far groups, also of more than 10,000', () => {
    expect(unimodalP(1 / 200, 100)).toBe(0.5);
    expect(unimodalP(0.2, 100)).toBe(0.001);
    expect(unimodalP(0.7278 / Math.sqrt(40_000), 40_000)).toBe(0.001);
  });
});
