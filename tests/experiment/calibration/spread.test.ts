import { expect, it } from 'vitest';
import { spreadOf } from '../../../sim/experiment/calibration/spread.ts';

it('chance is the mean variance within vectors, not knowing what the means vary beyond it', () => {
  // By hand: variances 2 and 2; means 2 and 8, variance 18; of that 2 / 2 = 1 is chance.
  expect(spreadOf([Float64Array.of(1, 3), Float64Array.of(7, 9)])).toEqual({ chance: 2, notKnowing: 17 });
});

it('vectors that do not differ add nothing', () => {
  expect(spreadOf([Float64Array.of(0, 10), Float64Array.of(10, 0)])).toEqual({ chance: 50, notKnowing: 0 });
});
