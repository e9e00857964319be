import { dayNumber, horizonDays, isoDate } from '../../sim/scenario/dates.ts';

/** ISO date of the first day after a run of so many years from a date. */
export function endOf(start: string, years: number): string {
  return isoDate(dayNumber(start) + horizonDays({ start, years }));
}

/** The first 1 January within a run, or its start when it has none: when a new setting begins. */
export function usualStart(start: string, years: number): string {
  const january = `${Number(start.slice(0, 4)) + 1}-01-01`;
  return january < endOf(start, years) ? january : start;
}
