import { describe, expect, it } from 'vitest';
import { interval95 } from '../../sim/statistics/intervals.ts';
import { defined, mean, variance } from '../../sim/statistics/moments.ts';
import { quantiles } from '../../sim/statistics/quantiles.ts';

const sample = (...values: number[]) => Float64Array.from(values);

describe('moments', () => {
  it('gives mean 5 and variance 32/7 for 2 4 4 4 5 5 7 9, by hand', () => {
    const values = sample(2, 4, 4, 4, 5, 5, 7, 9);
    expect(mean(values)).toBe(5);
    expect(variance(values)).toBeCloseTo(32 / 7, 14);
  });

  it('keeps the variance of small differences on a large level: 1, 2, 3 above a thousand million, by hand', () => {
    expect(variance(sample(1e9 + 1, 1e9 + 2, 1e9 + 3))).toBe(1);
  });

  it('is undefined for an empty sample, and a variance also for one value', () => {
    expect(mean(sample())).toBeNaN();
    expect(variance(sample(3))).toBeNaN();
  });

  it('leaves out what is not defined and keeps the order', () => {
    expect([...defined(sample(3, Number.NaN, 1, Number.NaN))]).toEqual([3, 1]);
  });
});

describe('quantiles of type 7', () => {
  it('gives 1.75, 2.5 and 3.25 as quartiles of 1 2 3 4, by hand', () => {
    expect(quantiles(sample(4, 1, 3, 2), [0.25, 0.5, 0.75])).toEqual([1.75, 2.5, 3.25]);
  });

  it('gives the ends at 0 and 1 and leaves the sample in its order', () => {
    const values = sample(9, 2, 5);
    expect(quantiles(values, [0, 1])).toEqual([2, 9]);
    expect([...values]).toEqual([9, 2, 5]);
  });

  it('leaves out undefined values: the median of 1, NaN, 3 is 2', () => {
    expect(quantiles(sample(1, Number.NaN, 3), [0.5])).toEqual([2]);
  });

  it('is undefined when nothing is defined', () => {
    expect(quantiles(sample(Number.NaN), [0.5])).toEqual([Number.NaN]);
  });

  it('sorts numbers as numbers: the median of 10, 9, 100 is 10', () => {
    expect(quantiles(sample(10, 9, 100), [0.5])).toEqual([10]);
  });
});

describe('the 95 % interval of a mean', () => {
  it('is 3 -+ 2.776445 / sqrt 2 for 1 2 3 4 5, by hand from a t table', () => {
    const [low, high] = interval95(sample(1, 2, 3, 4, 5)) as readonly [number, number];
    expect(low).toBeCloseTo(3 - 2.776445 / Math.sqrt(2), 5);
    expect(high).toBeCloseTo(3 + 2.776445 / Math.sqrt(2), 5);
  });

  it('is unknown for one value, and a point for equal values', () => {
    expect(interval95(sample(4))).toBeNull();
    expect(interval95(sample(4, 4, 4))).toEqual([4, 4]);
  });
});
