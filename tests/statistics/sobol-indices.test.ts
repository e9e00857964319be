import { describe, expect, it } from 'vitest';
import { type SaltelliOutcomes, sobolIndices } from '../../sim/statistics/sobol-indices.ts';
import { Laws } from './laws.ts';

const sample = (...values: number[]) => Float64Array.from(values);

/** Runs `model` on a Saltelli design of `rows` independent uniform rows. */
function design(
  laws: Laws,
  rows: number,
  factors: number,
  model: (point: readonly number[]) => number,
): SaltelliOutcomes {
  const draw = () => Array.from({ length: rows }, () => Array.from({ length: factors }, () => laws.uniform()));
  const [a, b] = [draw(), draw()];
  const swap = (row: readonly number[], j: number, i: number) => row.with(i, b[j]?.[i] as number);
  return {
    a: Float64Array.from(a, model),
    b: Float64Array.from(b, model),
    mixed: Array.from({ length: factors }, (_, i) => Float64Array.from(a, (row, j) => model(swap(row, j, i)))),
  };
}

/** Ishigami and Homma 1990 with a = 7, b = 0.1. */
function ishigami(point: readonly number[]): number {
  const [x, y, z] = point.map((value) => Math.PI * (2 * value - 1)) as [number, number, number];
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
}

/** The g-function of Sobol with a = 0, 1, 4.5, 99: product of (|4 x - 2| + a) / (1 + a). */
const G = [0, 1, 4.5, 99];
const g = (point: readonly number[]) =>
  point.reduce((product, x, i) => (product * (Math.abs(4 * x - 2) + (G[i] as number))) / (1 + (G[i] as number)), 1);

// 4,096 rows: the standard errors for Ishigami, read off the intervals, are at most 0.021; the tolerance is three.
const ROWS = 4096;
const TOLERANCE = 0.065;

describe('Sobol indices', () => {
  it('are those of Ishigami and Homma (S .3139 .4424 0, ST .5576 .4424 .2437; seed ishigami)', () => {
    const laws = new Laws('ishigami', 1);
    const { factors, variance } = sobolIndices(design(laws, ROWS, 3, ishigami), () => laws.uniform(), 0, 0);
    // V = a^2 / 8 + b pi^4 / 5 + b^2 pi^8 / 18 + 1 / 2 = 13.8446; 8,192 values, kurtosis 3.5: standard error 1.8 %.
    expect(Math.abs((variance as number) / 13.8446 - 1)).toBeLessThan(0.06);
    [0.3139, 0.4424, 0].forEach((first, i) => {
      expect(Math.abs((factors[i]?.first.value as number) - first)).toBeLessThan(TOLERANCE);
    });
    [0.5576, 0.4424, 0.2437].forEach((total, i) => {
      expect(Math.abs((factors[i]?.total.value as number) - total)).toBeLessThan(TOLERANCE);
    });
  });

  it('are those of the g-function of Sobol with a = 0, 1, 4.5, 99, in closed form (seed g)', () => {
    // V_i = 1 / (3 (1 + a_i)^2), V = prod (1 + V_i) - 1, S_i = V_i / V, S_Ti = V_i prod_{j != i} (1 + V_j) / V.
    const parts = G.map((a) => 1 / (3 * (1 + a) ** 2));
    const whole = parts.reduce((product, part) => product * (1 + part), 1);
    const laws = new Laws('g', 1);
    const { factors } = sobolIndices(design(laws, ROWS, 4, g), () => laws.uniform(), 0, 0);
    parts.forEach((part, i) => {
      const total = (part * whole) / (1 + part) / (whole - 1);
      expect(Math.abs((factors[i]?.first.value as number) - part / (whole - 1))).toBeLessThan(TOLERANCE);
      expect(Math.abs((factors[i]?.total.value as number) - total)).toBeLessThan(TOLERANCE);
    });
  });

  it('lie in their intervals in at least 88 of 100 small designs (seed coverage)', () => {
    // y = 2 x1 + x2: S_1 = 0.8 exactly, S_T2 = 0.2 exactly. 95 of 100 with standard deviation 2.2: below 88 is 3 of them.
    const laws = new Laws('coverage', 1);
    let [first, total] = [0, 0];
    for (let i = 0; i < 100; i++) {
      const found = sobolIndices(
        design(laws, 100, 2, ([x, y]) => 2 * (x as number) + (y as number)),
        () => laws.uniform(),
      );
      const [low, high] = found.factors[0]!.first.interval95 as [number, number];
      const [least, most] = found.factors[1]!.total.interval95 as [number, number];
      if (low <= 0.8 && 0.8 <= high) first++;
      if (least <= 0.2 && 0.2 <= most) total++;
    }
    expect(Math.min(first, total)).toBeGreaterThanOrEqual(88);
  });

  it('take the noise of means over replications out, where its variance is known (seed noise)', () => {
    // y = 2 x1 + x2 has variance 5/12; noise of variance 5/12 makes half of the whole.
    const laws = new Laws('noise', 1);
    const noise = 5 / 12;
    const model = ([x, y]: readonly number[]) => 2 * (x as number) + (y as number) + laws.normal(0, Math.sqrt(noise));
    const outcomes = design(laws, ROWS, 2, model);
    const plain = sobolIndices(outcomes, () => laws.uniform(), 0, 0);
    const clean = sobolIndices(outcomes, () => laws.uniform(), noise, 0);
    expect(plain.noiseShare).toBe(0);
    expect(Math.abs((clean.noiseShare as number) - 0.5)).toBeLessThan(0.03);
    // Uncorrected, S_1 = 0.8 / 2 and S_T2 = (0.2 + 1) / 2.
    expect(Math.abs((plain.factors[0]?.first.value as number) - 0.4)).toBeLessThan(TOLERANCE);
    expect(Math.abs((plain.factors[1]?.total.value as number) - 0.6)).toBeLessThan(TOLERANCE);
    expect(Math.abs((clean.factors[0]?.first.value as number) - 0.8)).toBeLessThan(TOLERANCE);
    expect(Math.abs((clean.factors[1]?.total.value as number) - 0.2)).toBeLessThan(TOLERANCE);
  });

  it('are, by hand, S = 1.5 and ST = 1.5 for A = 0 2, B = 2 0, AB = 2 0', () => {
    // f0 = 1, V = 4/3; S = (1/2) (1 * 2 + -1 * -2) / (4/3) = 1.5, ST = (1/4) (4 + 4) / (4/3) = 1.5: two rows, V unbiased.
    const found = sobolIndices({ a: sample(0, 2), b: sample(2, 0), mixed: [sample(2, 0)] }, () => 0.5);
    expect(found.variance).toBeCloseTo(4 / 3, 12);
    expect(found.factors[0]?.first.value).toBeCloseTo(1.5, 12);
    expect(found.factors[0]?.total.value).toBeCloseTo(1.5, 12);
  });

  it('leave out rows that a block does not define, and are not defined when nothing varies', () => {
    const outcomes = { a: sample(1, 1, Number.NaN), b: sample(1, 1, 4), mixed: [sample(1, 1, 1)] };
    const nothing = { value: null, interval95: null };
    expect(sobolIndices(outcomes, () => 0)).toEqual({
      rows: 2,
      undefined: 1,
      variance: 0,
      noiseShare: null,
      factors: [{ first: nothing, total: nothing }],
    });
  });

  it('refuse blocks of different length, and no factor', () => {
    expect(() => sobolIndices({ a: sample(1), b: sample(1), mixed: [] }, () => 0)).toThrow('one factor');
    expect(() => sobolIndices({ a: sample(1), b: sample(1, 2), mixed: [sample(1)] }, () => 0)).toThrow('equally long');
  });
});
