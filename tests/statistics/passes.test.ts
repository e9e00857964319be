import { describe, expect, it } from 'vitest';
import { isClear, isNothing, meanEstimate } from '../../sim/statistics/estimate.ts';
import { passage } from '../../sim/statistics/passes.ts';

const sample = (...values: number[]) => Float64Array.from(values);

describe('what passes through a mechanism', () => {
  it('is the effect minus the effect without it, with the interval of the paired values, by hand', () => {
    // Effect 10 12 14, without 9 10 11: through 1 2 3, with mean 2 and variance 1. t(0.975, 2) = 4.302653 from a table.
    const { without, through, share, baseShift } = passage({
      base: sample(0, 100, 200),
      variant: sample(10, 112, 214),
      baseOff: sample(50, 50, 50),
      variantOff: sample(59, 60, 61),
    });
    expect([without.mean, through.mean, baseShift.mean]).toEqual([10, 2, -50]);
    expect(through.interval95?.[0]).toBeCloseTo(2 - 4.302653 / Math.sqrt(3), 5);
    expect(through.interval95?.[1]).toBeCloseTo(2 + 4.302653 / Math.sqrt(3), 5);
    expect(share).toBeCloseTo(2 / 12, 12);
  });

  it('has no share when the effect is not clear of zero', () => {
    // Effect -1 1: its interval holds zero.
    const [base, none] = [sample(0, 0), sample(0, 0)];
    const { through, share } = passage({ base, variant: sample(-1, 1), baseOff: none, variantOff: none });
    expect([through.mean, share]).toEqual([0, null]);
  });

  it('is exactly nothing when the mechanism moves both futures alike, also where rounding would leave a crumb', () => {
    // 0.3 - 0.1 and 1.3 - 1.1 differ in the last bit.
    expect(0.3 - 0.1 - (1.3 - 1.1)).not.toBe(0);
    const [base, variant] = [sample(0.1, 0.1), sample(0.3, 0.3)];
    const { through, share } = passage({ base, variant, baseOff: sample(1.1, 1.1), variantOff: sample(1.3, 1.3) });
    expect(through).toEqual({ mean: 0, interval95: [0, 0] });
    expect(isNothing(through)).toBe(true);
    expect(share).toBe(0);
  });

  it('leaves out a replication that one of the four futures does not define', () => {
    const { through, undefined: missing } = passage({
      base: sample(0, 0, 0),
      variant: sample(4, 4, 7),
      baseOff: sample(0, Number.NaN, 0),
      variantOff: sample(1, 1, 2),
    });
    expect([through.mean, missing]).toEqual([4, 1]);
  });

  it('refuses samples of different length', () => {
    const [one, two] = [sample(1), sample(1, 2)];
    expect(() => passage({ base: one, variant: one, baseOff: two, variantOff: one })).toThrow('not 1, 1, 2, 1');
  });
});

describe('an estimate', () => {
  it('is clear when its interval lies wholly on one side of zero, and never with one value', () => {
    expect(isClear(meanEstimate(sample(1, 1.1, 0.9)))).toBe(true);
    expect(isClear(meanEstimate(sample(-1, -1.1, -0.9)))).toBe(true);
    expect(isClear(meanEstimate(sample(1, -1)))).toBe(false);
    expect(isClear(meanEstimate(sample(0, 0)))).toBe(false);
    expect(isClear(meanEstimate(sample(5)))).toBe(false);
  });

  it('is empty when nothing is defined', () => {
    expect(meanEstimate(sample(Number.NaN))).toEqual({ mean: null, interval95: null });
  });
});
