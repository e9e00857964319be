/**
 * Time in the model is a whole number of ticks since 00:00 of the start date. Whole numbers below 2^31 cross calls
 * without being boxed and compare exactly; at a tick of one second they reach 68 years.
 */

/** Ticks of one day. */
export const DAY = 86_400;
export const WEEK = 7 * DAY;
/** [days] */
export const YEAR_DAYS = 365.25;
export const MONTH_DAYS = YEAR_DAYS / 12;
/** Later than any horizon. */
export const NEVER = 0x7fffffff;

/** Whole ticks, at most `NEVER`: products of durations and factors may leave the range of integers. */
export function wholeTicks(ticks: number): number {
  return ticks < NEVER ? ticks | 0 : NEVER;
}

/** Days in one unit of time of the register. */
export const daysPer = { days: 1, weeks: 7, months: MONTH_DAYS, years: YEAR_DAYS } as const;
