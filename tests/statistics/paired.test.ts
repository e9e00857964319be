import { describe, expect, it } from 'vitest';
import { paired } from '../../sim/statistics/paired.ts';

const sample = (...values: number[]) => Float64Array.from(values);

describe('a paired difference', () => {
  it('gives mean -2 and gain 531 for 10 20 30 40 against 7 18 28 39, by hand', () => {
    // Differences -3 -2 -2 -1: mean -2, variance 2/3. Variance of the base 500/3, of the variant 562/3.
    const result = paired(sample(10, 20, 30, 40), sample(7, 18, 28, 39), 'lower');
    expect(result.mean).toBe(-2);
    expect(result.pairingGain).toBeCloseTo((500 + 562) / 3 / (2 / 3), 10);
    // t(0.975, 3) = 3.182446 from a table; standard error sqrt(2/3/4) = 0.408248.
    expect(result.interval95?.[0]).toBeCloseTo(-2 - 3.182446 * 0.408248, 5);
    expect(result.interval95?.[1]).toBeCloseTo(-2 + 3.182446 * 0.408248, 5);
    expect(result.better).toBe(1);
  });

  it('counts ties half: lower, equal, higher, equal is better in half of the pairs', () => {
    expect(paired(sample(5, 5, 5, 5), sample(4, 5, 6, 5), 'lower').better).toBe(0.5);
  });

  it('turns round when higher is better', () => {
    expect(paired(sample(1, 1, 1, 1), sample(2, 2, 2, 0), 'higher').better).toBe(0.75);
    expect(paired(sample(1, 1, 1, 1), sample(2, 2, 2, 0), 'lower').better).toBe(0.25);
  });

  it('has no better side when the indicator has no direction', () => {
    expect(paired(sample(1, 2), sample(2, 4), 'none').better).toBeNull();
  });

  it('has no pairing gain when the difference does not vary', () => {
    expect(paired(sample(1, 2, 3), sample(2, 3, 4), 'lower')).toEqual({
      mean: 1,
      interval95: [1, 1],
      better: 0,
      pairingGain: null,
    });
  });

  it('leaves out pairs in which one side is not defined', () => {
    const result = paired(sample(1, Number.NaN, 3, 9), sample(2, 5, 6, Number.NaN), 'lower');
    expect(result.mean).toBe(2);
  });

  it('is empty when no pair is defined', () => {
    const nothing = { mean: null, interval95: null, better: null, pairingGain: null };
    expect(paired(sample(Number.NaN), sample(1), 'lower')).toEqual(nothing);
  });

  it('refuses samples of different length', () => {
    expect(() => paired(sample(1), sample(1, 2), 'none')).toThrow('not 1 and 2');
  });
});
