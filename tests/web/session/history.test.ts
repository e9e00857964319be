import { expect, it } from 'vitest';
import { type History, historyOf, MOST_STEPS, record, redo, undo } from '../../../web/session/history.ts';
import { setYears } from '../../../web/session/whole.ts';
import { sessionWith } from '../kit/session.ts';

const start = historyOf(sessionWith('a'));

/** Steps to horizons of these years, as parts of one gesture or each on its own. */
function through(history: History, years: readonly number[], gesture: string | null = null): History {
  return years.reduce((before, n) => record(before, setYears(before.now, n), gesture), history);
}
const years = ({ now }: History) => now.comparison.years;

it('undo and redo walk the same way back and forth', () => {
  const three = through(start, [4, 5, 6]);
  expect(years(undo(undo(three)))).toBe(4);
  expect(years(redo(undo(undo(three))))).toBe(5);
  expect(redo(undo(three)).past).toEqual(three.past);
});

it('there is nothing before the first and nothing after the last', () => {
  expect(undo(start)).toBe(start);
  expect(redo(start)).toBe(start);
});

it('a new step drops what was undone', () => {
  const other = through(undo(through(start, [4, 5])), [9]);
  expect(other.future).toEqual([]);
  expect(years(undo(other))).toBe(4);
});

it('a drag is one step, the next drag another', () => {
  const dragged = through(through(through(start, [4]), [5, 6, 7], 'L07 1'), [8, 9], 'L07 2');
  expect(years(undo(dragged))).toBe(7);
  expect(years(undo(undo(dragged)))).toBe(4);
  expect(years(undo(undo(undo(dragged))))).toBe(3);
});

it('a drag after an undo is a step of its own, even with the same name', () => {
  const again = through(undo(through(start, [4, 5], 'L07 1')), [6], 'L07 1');
  expect(years(undo(again))).toBe(3);
});

it('the same session is no step', () => {
  expect(record(start, start.now)).toBe(start);
});

it('the oldest steps are forgotten', () => {
  const many = through(
    start,
    Array.from({ length: MOST_STEPS + 20 }, (_, i) => i + 1),
  );
  expect(many.past).toHaveLength(MOST_STEPS);
  // 120 steps to the horizons 1 to 120: the hundred before the last begin at 20.
  expect(many.past[0]?.comparison.years).toBe(20);
});
