/** [days] A month of a ramp: the mean of a year of 365.25 days, as in scenario files. */
const MONTH = 30.4375;

/** The longest ramp that the model takes is 3653 days. */
export const MOST_MONTHS = 120;

/** Whole days of a ramp of so many months. */
export function daysOf(months: number): number {
  return Math.round(months * MONTH);
}

/** Months of a ramp of so many days, in halves. */
export function monthsOf(days: number): number {
  return Math.round((2 * days) / MONTH) / 2;
}
