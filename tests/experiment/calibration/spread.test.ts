import { expect, it } from 'vitest';
import { spreadOf } from '../../../sim/experiment/calibration/spread.ts';

it('what a future adds to every vector alike is chance, and does not hide a difference between vectors', () => {
  // By hand: the second future is 2 higher for both, variance 2, and nothing is left over; variance of the means 2 and 8 is 18.
  expect(spreadOf([Float64Array.of(1, 3), Float64Array.of(7, 9)])).toEqual({ chance: 2, notKnowing: 18 });
});

it('what a future does to one vector alone is taken off the variance of the means', () => {
  // By hand: means 3 and 9, variance 18; rests -1, 1, 1, -1 give a mean square of 4, of which half is in each mean.
  // Futures have means 5 and 7, variance 2, of which 4 / 2 is rest: common chance 0, own 4.
  expect(spreadOf([Float64Array.of(1, 5), Float64Array.of(9, 9)])).toEqual({ chance: 4, notKnowing: 16 });
});

it('vectors that do not differ add nothing', () => {
  // By hand: both means 5; rests -5, 5, 5, -5 give a mean square of 100; the means of the futures do not vary: 0 - 50.
  expect(spreadOf([Float64Array.of(0, 10), Float64Array.of(10, 0)])).toEqual({ chance: 50, notKnowing: 0 });
});
