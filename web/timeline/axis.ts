import { HORIZON_BOUNDS } from '../../sim/scenario/comparison.ts';
import { daysInMonth } from '../../sim/scenario/dates.ts';

/** A time axis of whole months, counted from the year 0: every month is as wide as another. */
export interface Axis {
  readonly first: number;
  /** The month after the last. */
  readonly after: number;
  /** ISO date of the first day of the run, and of the first day after it. */
  readonly start: string;
  readonly end: string;
}

/** Most months of an axis: those of the longest run, of which the first and the last may be broken. */
const MOST = 12 * HORIZON_BOUNDS[1] + 1;

/** The axis of a run; of one longer than the model can run, its beginning. */
export function axisOf(start: string, end: string): Axis {
  const first = Math.floor(monthOf(start));
  return { first, after: Math.min(first + MOST, Math.ceil(monthOf(end))), start, end };
}

/** Where a date lies in months from the year 0; the 16th of a month of 30 days is half a month on. */
export function monthOf(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return 12 * year + month - 1 + (day - 1) / daysInMonth(year, month);
}

/** Where a date lies on the axis, 0..1; outside it at the nearest end. */
export function shareAt({ first, after }: Axis, date: string): number {
  return Math.max(0, Math.min(1, (monthOf(date) - first) / (after - first)));
}

/** The first day of a month, or of the run where that is later. */
export function dateAt({ start }: Axis, month: number): string {
  const date = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  return date < start ? start : date;
}

/** The years whose first day lies on the axis. */
export function yearMarks(axis: Axis): { readonly year: number; readonly share: number }[] {
  const from = Math.ceil(axis.first / 12);
  const count = Math.max(0, Math.ceil(axis.after / 12) - from);
  return Array.from({ length: count }, (_, i) => ({ year: from + i, share: shareAt(axis, `${from + i}-01-01`) }));
}

/** A period that begins in a month, within the run: an end that would not lie after it moves along, out of the run if it must. */
export function startIn(axis: Axis, month: number, end: string | null): { start: string; end: string | null } {
  const start = dateAt(axis, Math.min(month, axis.after - 1));
  if (end === null || end > start) return { start, end };
  const next = dateAt(axis, Math.floor(monthOf(start)) + 1);
  return { start, end: next < axis.end ? next : null };
}

/** The end of a period in a month: the first month after its start at the soonest, none from the end of the axis on. */
export function endIn(axis: Axis, month: number, start: string): string | null {
  if (month >= axis.after) return null;
  const date = dateAt(axis, month);
  const soonest = dateAt(axis, Math.floor(monthOf(start)) + 1);
  const end = date > start ? date : soonest;
  return end < axis.end ? end : null;
}
