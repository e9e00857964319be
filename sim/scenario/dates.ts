// Dates are ISO texts (`2025-01-31`) in the proleptic Gregorian calendar; a day number counts days since 1970-01-01.
// The algorithms are days_from_civil and civil_from_days: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Days in a month (1..12) of a year [days]; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  if (month === 4 || month === 6 || month === 9 || month === 11) return 30;
  return month >= 1 && month <= 12 ? 31 : 0;
}

/** Why a text is not a date, as a sentence with a hint; '' when it is one. */
export function dateProblem(text: string): string {
  const turned = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (turned) {
    const [, day = '', month = '', year] = turned;
    return `expected year-month-day: ${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'expected a date, year-month-day, such as 2025-01-31';
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  const days = daysInMonth(year, month);
  if (days === 0) return `${text} does not exist: a month lies between 01 and 12`;
  if (day < 1 || day > days) return `${text} does not exist: ${monthNames[month - 1]} ${year} has ${days} days`;
  return '';
}

/** Whether a text is an existing date written as year-month-day. */
export function isDate(text: string): boolean {
  return dateProblem(text) === '';
}

/** Days from 1970-01-01 to an existing date (see `isDate`) [days]; negative before it. */
export function dayNumber(iso: string): number {
  const month = Number(iso.slice(5, 7));
  const year = Number(iso.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(iso.slice(8)) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The ISO date of a day number: the inverse of `dayNumber`, for the years 0 to 9999. */
export function isoDate(day: number): string {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** [days] The mean length of a year. */
const YEAR_DAYS = 365.25;

/**
 * Days of a run of so many years from a start date: to the same date in a later year, with part of a year by its mean
 * length [days]. The run holds the days from the start up to, and without, the day so many days on.
 */
export function horizonDays({ start, years }: { readonly start: string; readonly years: number }): number {
  const whole = Math.floor(years);
  const anniversary = `${Number(start.slice(0, 4)) + whole}${start.slice(4)}`;
  const days = isDate(anniversary) ? dayNumber(anniversary) - dayNumber(start) : Math.round(whole * YEAR_DAYS);
  return days + Math.round((years - whole) * YEAR_DAYS);
}
