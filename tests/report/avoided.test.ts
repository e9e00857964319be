import { describe, expect, it } from 'vitest';
import { avoided } from '../../sim/report/avoided.ts';
import type { Difference, VariantResult } from '../../sim/statistics/result.ts';

const difference = (mean: number, interval95: readonly [number, number] | null = [mean, mean]): Difference => ({
  mean,
  interval95,
  better: null,
  pairs: null,
  pairingGain: null,
  series: null,
});

function variant(effect: Difference, low: number, middle: number, high: number): VariantResult {
  return {
    difference: {
      'withoutWorker.mean': effect,
      'cost.total.low': difference(low),
      'cost.total.middle': difference(middle),
      'cost.total.high': difference(high),
    },
  } as unknown as VariantResult;
}

describe('the cost of an avoided child-month', () => {
  it('is extra cost over child-months: 5 children fewer are 60 months a year, 300,000 euros make 5,000 each', () => {
    expect(avoided(variant(difference(-5, [-6, -4]), 120_000, 300_000, 600_000))).toEqual({
      months: 60,
      euros: [2_000, 5_000, 10_000],
    });
  });

  it('is not given when zero lies in the interval of the effect, or there are more such children', () => {
    expect(avoided(variant(difference(-5, [-11, 1]), 1, 2, 3))).toBeNull();
    expect(avoided(variant(difference(5, [4, 6]), 1, 2, 3))).toBeNull();
    expect(avoided(variant(difference(-5, null), 1, 2, 3))).toBeNull();
  });

  it('has its ends in order when the chain gets cheaper', () => {
    expect(avoided(variant(difference(-1), -12, -24, -36))?.euros).toEqual([-3, -2, -1]);
  });

  it('is not given for results without cost', () => {
    const bare = { difference: { 'withoutWorker.mean': difference(-1) } } as unknown as VariantResult;
    expect(avoided(bare)).toBeNull();
  });
});
