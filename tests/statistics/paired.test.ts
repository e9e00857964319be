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

  it('counts lower, exactly equal and higher pairs, with or without a direction, by hand', () => {
    const [base, variant] = [sample(5, 5, 5, 5, Number.NaN), sample(4, 5, 6, 5, 1)];
    expect(paired(base, variant, 'lower').pairs).toEqual({ lower: 1, equal: 2, higher: 1 });
    expect(paired(base, variant, 'none').pairs).toEqual({ lower: 1, equal: 2, higher: 1 });
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
      pairs: { lower: 0, equal: 0, higher: 3 },
      pairingGain: null,
    });
  });

  it('leaves out pairs in which one side is not defined', () => {
    const result = paired(sample(1, Number.NaN, 3, 9), sample(2, 5, 6, Number.NaN), 'lower');
    expect(result.mean).toBe(2);
  });

  it('is empty when no pair is defined', () => {
    const nothing = { mean: null, interval95: null, better: null, pairs: null, pairingGain: null };
    expect(paired(sample(Number.NaN), sample(1), 'lower')).toEqual(nothing);
  });

  it('refuses samples of different length', () => {
    expect(() => paired(sample(1), sample(1, 2), 'none')).toThrow('not 1 and 2');
  });

  it('shows two groups of differences: no effect in 60 of 100 pairs, 100 to 139 fewer in 40, by hand', () => {
    const base = Float64Array.from({ length: 100 }, (_, i) => 200 + i);
    const variant = base.map((value, i) => (i < 60 ? value : value - 100 - (i - 60)));
    expect(paired(base, variant, 'lower').humps).toEqual([
      { n: 40, share: 0.4, mean: -119.5, low: -139, high: -100 },
      { n: 60, share: 0.6, mean: 0, low: 0, high: 0 },
    ]);
  });

  it('shows no groups in what varies by rounding alone', () => {
    const base = Float64Array.from({ length: 100 }, (_, i) => 0.1 * i);
    const variant = base.map((value) => value + 0.3);
    expect(Object.keys(paired(base, variant, 'lower'))).not.toContain('humps');
  });
});
