import { minus, type Point, type Range } from './effect.ts';

/** What an interval supports: clearly more, clearly fewer, or neither. */
export type Direction = 'up' | 'down' | 'unclear';

/** The side of zero on which the whole interval lies. */
export function directionOf({ low, high }: Range): Direction {
  if (low > 0) return 'up';
  return high < 0 ? 'down' : 'unclear';
}

/**
 * What becomes of an effect without a loop, as far as the intervals support it:
 * `idle` it is the same to the last digit; `unclear` the two cannot be told apart; `gone` no clear effect is left;
 * `smaller`, `larger` it keeps its direction; `turned` it has the other direction; `appears` there is one only without.
 */
export type Change = 'idle' | 'unclear' | 'gone' | 'smaller' | 'larger' | 'turned' | 'appears';

/** Compares the effect with everything on to that without a loop. */
export function changeOf(on: Range, off: Range): Change {
  if (on.mean === off.mean && on.low === off.low && on.high === off.high) return 'idle';
  if (directionOf(minus(on, off)) === 'unclear') return 'unclear';
  const [one, other] = [directionOf(on), directionOf(off)];
  if (other === 'unclear') return 'gone';
  if (one === 'unclear') return 'appears';
  if (one !== other) return 'turned';
  return Math.abs(off.mean) < Math.abs(on.mean) ? 'smaller' : 'larger';
}

/** How an effect goes in time. */
export interface Course {
  /** The highest point of the times that are clearly above zero, and the lowest of those below; null: no such time. */
  readonly up: Point | null;
  readonly down: Point | null;
  readonly last: Point;
  readonly end: Direction;
}

/** Dates in a row that must lie on one side of zero: of single intervals, one in twenty misses by chance. */
const ROW = 3;

/** The course of an effect; null without a date. */
export function courseOf(points: readonly Point[]): Course | null {
  const last = points.at(-1);
  if (last === undefined) return null;
  return {
    up: extreme(inRow(points, 'up'), 1),
    down: extreme(inRow(points, 'down'), -1),
    last,
    end: directionOf(last),
  };
}

/** Points that belong to at least `ROW` in a row with a direction. */
function inRow(points: readonly Point[], direction: Direction): Point[] {
  const is = points.map((point) => directionOf(point) === direction);
  return points.filter((_, i) =>
    Array.from({ length: ROW }, (_, k) => i - k).some(
      (from) => from >= 0 && from + ROW <= is.length && is.slice(from, from + ROW).every(Boolean),
    ),
  );
}

function extreme(points: readonly Point[], sign: 1 | -1): Point | null {
  return points.reduce<Point | null>((best, p) => (best === null || sign * p.mean > sign * best.mean ? p : best), null);
}
