import { type FormatLocaleObject, formatLocale } from 'd3';
import type { Interval } from '../statistics/intervals.ts';
import type { Language } from './words/words.ts';

const LOCALES: Readonly<Record<Language, FormatLocaleObject>> = {
  nl: formatLocale({ decimal: ',', thousands: '.', grouping: [3], currency: ['€ ', ''], minus: '−' }),
  en: formatLocale({ decimal: '.', thousands: ',', grouping: [3], currency: ['€', ''], minus: '−' }),
};

/** No number in a text has more decimals than this. */
const MOST_DECIMALS = 3;

/**
 * Number of decimals that an interval supports: the first digit of its half width is the last digit worth printing. One
 * for an unknown interval (of a single replication) and for an interval without width, up to rounding.
 */
export function supportedDecimals(interval: Interval | null): number {
  if (interval === null) return 1;
  const [low, high] = interval;
  const half = (high - low) / 2;
  if (half <= 1e-9 * Math.max(Math.abs(low), Math.abs(high))) return 1;
  return Math.min(MOST_DECIMALS, Math.max(0, -Math.floor(Math.log10(half) + 1e-9)));
}

/** A number with thousands separators, `decimals` decimals and a true minus sign; a rounded zero has no sign. */
export function number(value: number, decimals: number, language: Language): string {
  const rounded = Number(value.toFixed(decimals));
  return LOCALES[language].format(`,.${decimals}f`)(rounded === 0 ? 0 : rounded);
}

/** As `number`, with a plus sign above zero. */
export function signed(value: number, decimals: number, language: Language): string {
  const text = number(value, decimals, language);
  return Number(value.toFixed(decimals)) > 0 ? `+${text}` : text;
}

/** How numbers of a unit are shown: a share as a percentage; things that are counted as whole numbers. */
export function shownIn(unit: string): { readonly factor: number; readonly whole: boolean } {
  const whole = ['children', 'families', 'count', 'places'].includes(unit);
  return { factor: unit === 'share' ? 100 : 1, whole };
}

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** An ISO date in words: 2024-09-20 is '20 september 2024' or '20 September 2024'. */
export function dateInWords(date: string, language: Language): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)} ${MONTHS[language][Number(month) - 1]} ${year}`;
}

const SHORT_MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
};

/** An ISO date, short enough for an axis: 2025-03-01 is '1 mrt 2025' or '1 Mar 2025'. */
export function shortDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)} ${SHORT_MONTHS[language][Number(month) - 1]} ${year}`;
}

/** In how many of 20 futures: rounded, but 0 and 20 only when the share is exactly 0 or 1. */
export function of20(share: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return 20;
  return Math.min(19, Math.max(1, Math.round(20 * share)));
}
