import { describe, expect, it } from 'vitest';
import { twoLevel } from '../../sim/statistics/two-level.ts';
import { Laws } from './laws.ts';

const sample = (...values: number[]) => Float64Array.from(values);

/** y = 10 + a point (deviation 3) + a replication (2) + what is of both (1), all normal. */
function toy(laws: Laws, points: number, replications: number): Float64Array[] {
  const shared = Array.from({ length: replications }, () => laws.normal(0, 2));
  return Array.from({ length: points }, () => {
    const level = laws.normal(10, 3);
    return Float64Array.from(shared, (chance) => level + chance + laws.normal(0, 1));
  });
}

describe('chance against not-knowing', () => {
  it('of three points and two replications, by hand', () => {
    // Rows 1 3, 4 4, 7 11: row means 2 4 9 (variance 13), column means 4 6 (variance 2), mean 5. Rests 0 1 -1 and their
    // opposites: 4 / (2 * 1) = 2. So 13 - 2 / 2 = 12, 2 - 2 / 3 = 4 / 3, and 2.
    const found = twoLevel([sample(1, 3), sample(4, 4), sample(7, 11)], () => 0.5);
    expect(found).toMatchObject({ points: 3, replications: 2, undefined: 0, mean: 5 });
    expect(found.notKnowing.value).toBeCloseTo(12, 12);
    expect(found.chance.common.value).toBeCloseTo(4 / 3, 12);
    expect(found.chance.own.value).toBeCloseTo(2, 12);
    expect(found.chance.value).toBeCloseTo(10 / 3, 12);
    expect(found.notKnowing.share).toBeCloseTo(12 / (12 + 10 / 3), 12);
    expect(found.chance.share).toBeCloseTo(10 / 3 / (12 + 10 / 3), 12);
  });

  it('has no chance of one point alone when points and replications only add up', () => {
    const rows = [0, 5, 9].map((level) => sample(level + 1, level + 2, level + 6));
    const { notKnowing, chance, bands } = twoLevel(rows, () => 0.5, [0, 1]);
    // Variance of 0 5 9 is 61/3, of 1 2 6 is 7; the grand mean is 14/3 + 3.
    expect(notKnowing.value).toBeCloseTo(61 / 3, 10);
    expect(chance.common.value).toBeCloseTo(7, 10);
    expect(chance.own.value).toBeCloseTo(0, 10);
    expect(bands?.notKnowing[0]).toBeCloseTo(3, 10);
    expect(bands?.notKnowing[1]).toBeCloseTo(12, 10);
    expect(bands?.chance[1]).toBeCloseTo(14 / 3 + 3 + 3 * Math.sqrt(3 / 2), 10);
    expect(bands?.both).toEqual([1, 15]);
  });

  it('finds the variances 9, 4 and 1 back without bias (mean of 200 layouts of 12 x 10, seed split)', () => {
    // Standard error of each mean: about 9 sqrt(2/11/200) = 0.27, 4 sqrt(2/9/200) = 0.13, sqrt(2/99/200) = 0.01; three.
    const laws = new Laws('split', 1);
    const sums = [0, 0, 0];
    for (let i = 0; i < 200; i++) {
      const { notKnowing, chance } = twoLevel(toy(laws, 12, 10), () => laws.uniform(), [0.5], 0);
      [notKnowing, chance.common, chance.own].forEach(({ value }, k) => {
        sums[k] = (sums[k] as number) + (value as number) / 200;
      });
    }
    expect(Math.abs((sums[0] as number) - 9)).toBeLessThan(0.81);
    expect(Math.abs((sums[1] as number) - 4)).toBeLessThan(0.4);
    expect(Math.abs((sums[2] as number) - 1)).toBeLessThan(0.03);
  });

  it('has bands as wide as the normal ones, 1.645 deviations, for each kind (400 x 100, seed bands)', () => {
    const laws = new Laws('bands', 1);
    const { bands, mean, notKnowing } = twoLevel(toy(laws, 400, 100), () => laws.uniform(), [0.05, 0.95], 200);
    const half = (band: readonly number[] = []) => ((band[1] as number) - (band[0] as number)) / 2;
    // Points: half width 1.645 * 3, standard error of the two quantiles together 1.5 * 3 / sqrt(400) = 0.23; three.
    expect(Math.abs(half(bands?.notKnowing) - 4.935)).toBeLessThan(0.68);
    // Chance: 1.645 * sqrt(5); the 100 shared draws decide, 1.5 * 2.24 / sqrt(100) = 0.34; three of them.
    expect(Math.abs(half(bands?.chance) - 3.678)).toBeLessThan(1.02);
    expect(half(bands?.both)).toBeGreaterThan(half(bands?.notKnowing));
    expect(Math.abs((mean as number) - 10)).toBeLessThan(3 * (3 / 20 + 2 / 10));
    expect(notKnowing.interval95?.[0]).toBeLessThan(9);
    expect(notKnowing.interval95?.[1]).toBeGreaterThan(9);
  });

  it('says how sure each part is for other replications as well (100 layouts of 40 x 30, seed sure)', () => {
    // Percentiles of variances of so few values hold the truth in about 90 of 100, not 95: standard deviation 3, three of them.
    // Resampling points alone would hold the variance of all chance in about 20.
    const laws = new Laws('sure', 1);
    const held = [0, 0, 0];
    for (let i = 0; i < 100; i++) {
      const { notKnowing, chance } = twoLevel(toy(laws, 40, 30), () => laws.uniform(), [0.5], 100);
      const inside = [
        [notKnowing.interval95, 9],
        [chance.interval95, 5],
        [notKnowing.share95, 9 / 14],
      ] as const;
      inside.forEach(([interval, truth], k) => {
        if (interval !== null && interval[0] <= truth && truth <= interval[1]) held[k] = (held[k] as number) + 1;
      });
    }
    expect(Math.min(...held)).toBeGreaterThanOrEqual(81);
  });

  it('leaves out a replication that some point does not define', () => {
    const found = twoLevel([sample(1, Number.NaN, 3), sample(4, 4, 4), sample(7, 9, 11)], () => 0.5);
    expect([found.replications, found.undefined]).toEqual([2, 1]);
    expect(found.notKnowing.value).toBeCloseTo(12, 12);
  });

  it('is not defined for one point or one replication, and refuses points of different length', () => {
    const none = { value: null, interval95: null, share: null };
    expect(twoLevel([sample(1, 2)], () => 0.5)).toEqual({
      points: 1,
      replications: 2,
      undefined: 0,
      mean: 1.5,
      notKnowing: { ...none, share95: null },
      chance: { ...none, common: none, own: none },
      bands: null,
    });
    expect(twoLevel([sample(1), sample(2)], () => 0.5).notKnowing).toMatchObject(none);
    expect(() => twoLevel([sample(1), sample(2, 3)], () => 0.5)).toThrow('equally many');
  });
});
