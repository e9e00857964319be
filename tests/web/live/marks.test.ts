import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { markAnswered, markAsked, marks } from '../../../web/live/marks.ts';

beforeEach(() => vi.stubGlobal('requestAnimationFrame', (then: () => void) => then()));
afterEach(() => {
  vi.unstubAllGlobals();
  performance.clearMarks();
  performance.clearMeasures();
});

const measured = () => [marks.first, marks.stable].map((name) => performance.getEntriesByName(name).length);

it('the first and the stable answer of a question are measured once each', () => {
  markAsked();
  markAnswered('first');
  expect(measured()).toEqual([1, 0]);
  markAnswered('growing');
  markAnswered('stable');
  markAnswered('stable');
  expect(measured()).toEqual([1, 1]);
});

it('what the release calculated is no answer, and a stable answer that comes first is both', () => {
  markAsked();
  markAnswered('released');
  expect(measured()).toEqual([0, 0]);
  markAnswered('stable');
  expect(measured()).toEqual([1, 1]);
});

it('a new question starts the clock again', () => {
  markAsked();
  markAsked();
  expect(performance.getEntriesByName(marks.asked)).toHaveLength(1);
  markAnswered('first');
  expect(measured()).toEqual([1, 0]);
});
