import { describe, expect, it } from 'vitest';
import { implausibility, isKept } from '../../../sim/experiment/calibration/implausibility.ts';

describe('how far a sample lies from what was observed', () => {
  it('is the distance of its mean in standard deviations of mean, observation and discrepancy together', () => {
    // Mean 5, variance 4, so 4 / 4 = 1 for the mean of four; with 2 and 1 the standard deviation is 2. By hand: |9 - 5| / 2.
    const sample = Float64Array.of(3, 7, 3.5, 6.5);
    const spread = (4 + 4 + 2.25 + 2.25) / 3 / 4;
    expect(implausibility(sample, { scale: 'plain', value: 9, noise: 3 - spread, discrepancy: 1 })).toBeCloseTo(2, 12);
  });

  it('of a count is that of the square roots', () => {
    // Roots 4 and 6: mean 5, variance of the mean 1. The count 64 has root 8. By hand: 3 / sqrt(1 + 2 + 1).
    const sample = Float64Array.of(16, 36);
    expect(implausibility(sample, { scale: 'root', value: 64, noise: 2, discrepancy: 1 })).toBeCloseTo(1.5, 12);
  });

  it('does not grow when the discrepancy that is granted grows', () => {
    const sample = Float64Array.of(10, 14, 12);
    const of = (discrepancy: number) => implausibility(sample, { scale: 'plain', value: 20, noise: 1, discrepancy });
    expect(of(4)).toBeLessThan(of(0));
  });

  it('is infinite for an output that some replication does not define', () => {
    const sample = Float64Array.of(1, Number.NaN);
    expect(implausibility(sample, { scale: 'plain', value: 1, noise: 1, discrepancy: 0 })).toBe(Infinity);
  });
});

describe('a vector is kept', () => {
  it('when its largest distance is within the first bound, the second largest within the second', () => {
    expect(isKept(Float64Array.of(0.5, 2.4, 2.9), [3, 2.5])).toBe(true);
    expect(isKept(Float64Array.of(0.5, 2.6, 2.9), [3, 2.5])).toBe(false);
    expect(isKept(Float64Array.of(3.1, 0, 0), [3, 2.5])).toBe(false);
  });

  it('by its only target when there are more bounds than targets', () => {
    expect(isKept(Float64Array.of(2.9), [3, 2.5, 2])).toBe(true);
  });
});
