import type { Difference, Estimate, Indicator, VariantResult } from '../../statistics/result.ts';
import { type Effect, effectOf } from '../difference.ts';

/** Views of an indicator that is counted on a day, so that its one number is of the last date. */
const DATED = new Set(['stock', 'flow']);

/** An indicator at a date; `date` is null for what holds for the whole period. */
export interface Reading extends Estimate {
  readonly date: string | null;
}

/**
 * An indicator as it is at `date` (ISO): at the last census date on or before it, or the first one. One number alone is that
 * of `end`, the last date, or of the whole period.
 */
export function readingAt(indicator: Indicator, date: string, end: string): Reading {
  const { series } = indicator;
  if (series === null) return { ...indicator, date: dateOfOne(indicator, end) };
  const i = placeOf(series.dates, date);
  const at = <Value>(list: readonly (Value | null)[] | undefined): Value | null => list?.[i] ?? null;
  const humps = at(series.humps);
  return {
    date: series.dates[i] ?? date,
    mean: at(series.mean),
    interval95: at(series.interval95),
    p05: at(series.p05),
    p50: at(series.p50),
    p95: at(series.p95),
    ...(humps === null ? {} : { humps }),
  };
}

/** What a variant does to an indicator at `date`; null when the result lacks it. Futures are counted at the last date only. */
export function effectAt(variant: VariantResult, key: string, date: string): Effect | null {
  const difference = variant.difference[key];
  const series = difference?.series ?? null;
  if (difference === undefined || series === null) return effectOf(variant, key);
  const i = placeOf(series.dates, date);
  if (i === series.dates.length - 1) return effectOf(variant, key);
  return effectOf({ ...variant, difference: { [key]: atPlace(series, i) } }, key);
}

/** Date of the effect of a variant at `date`; `end` for one number of the last date, null for the whole period. */
export function effectDate(variant: VariantResult, key: string, date: string, end: string): string | null {
  const [dates, indicator] = [variant.difference[key]?.series?.dates, variant.indicators[key]];
  if (dates !== undefined) return dates[placeOf(dates, date)] ?? null;
  return indicator === undefined ? null : dateOfOne(indicator, end);
}

function dateOfOne({ view }: Indicator, end: string): string | null {
  return DATED.has(view) ? end : null;
}

function atPlace(series: NonNullable<Difference['series']>, i: number): Difference {
  const [mean, interval95, humps] = [series.mean[i] ?? null, series.interval95[i] ?? null, series.humps?.[i] ?? null];
  // Without any spread around nothing no pair differs.
  const same = mean === 0 && interval95?.[0] === 0 && interval95[1] === 0;
  return {
    mean,
    interval95,
    better: null,
    pairs: same ? { lower: 0, equal: 1, higher: 0 } : null,
    pairingGain: null,
    series,
    ...(humps === null ? {} : { humps }),
  };
}

function placeOf(dates: readonly string[], date: string): number {
  return Math.max(
    0,
    dates.findLastIndex((one) => one <= date),
  );
}

/** How the difference of an indicator goes over time: clear at no date, clear from a date on and then always the same way, or now so, now otherwise. */
export type Course =
  | { readonly kind: 'none' }
  | { readonly kind: 'changing' }
  | { readonly kind: 'steady'; readonly from: string; readonly last: boolean };

/** How the difference of an indicator goes over the dates at which it is defined; null when it has no dates. */
export function courseOf(variant: VariantResult, key: string): Course | null {
  const series = variant.difference[key]?.series ?? null;
  if (series === null) return null;
  const defined = series.dates.flatMap((date, i) => {
    const interval = series.interval95[i] ?? null;
    return interval === null ? [] : [{ date, side: interval[0] > 0 ? 1 : interval[1] < 0 ? -1 : 0 }];
  });
  const first = defined.findIndex(({ side }) => side !== 0);
  const start = defined[first];
  if (start === undefined) return { kind: 'none' };
  const steady = defined.slice(first).every(({ side }) => side === start.side);
  return steady ? { kind: 'steady', from: start.date, last: first === defined.length - 1 } : { kind: 'changing' };
}
