import type { Interval } from '../../statistics/intervals.ts';
import type { BothLanguages, ComparisonResult, FutureSeries, VariantResult } from '../../statistics/result.ts';

/** A number of a series at a date. */
export interface Reading {
  /** The mean over the futures, or the number of the one future; null when it is not known. */
  readonly value: number | null;
  /** Between these lie 18 of 20 futures; null for one future. */
  readonly range: Interval | null;
  /** Mean difference with the base path, where it is sure: its 95 % interval holds no zero; else null. */
  readonly change: number | null;
}

/** Where the numbers of the picture come from: all futures of a scenario, or one of them. */
export interface ChainSource {
  /** ISO dates. */
  readonly dates: readonly string[];
  /** Running number of the one future, from 1; null for all of them. */
  readonly future: number | null;
  /** True beside a base path, with which readings are compared. */
  readonly compared: boolean;
  readonly keys: readonly string[];
  label(key: string): BothLanguages;
  read(key: string, date: number): Reading;
}

/** All futures of a scenario: 0 is the base path, then the variants in their order. Throws a RangeError for another. */
export function scenarioSource(result: ComparisonResult, scenario: number): ChainSource {
  const variant = scenario === 0 ? null : variantOf(result, scenario);
  const { indicators } = variant ?? result;
  const keys = Object.keys(indicators).filter((key) => (indicators[key]?.series ?? null) !== null);
  return {
    dates: keys.length === 0 ? [] : (indicators[keys[0] as string]?.series?.dates ?? []),
    future: null,
    compared: variant !== null,
    keys,
    label: (key) => indicators[key]?.label ?? { nl: key, en: key },
    read: (key, date) => {
      const series = indicators[key]?.series;
      const [low, high] = [series?.p05[date] ?? null, series?.p95[date] ?? null];
      return {
        value: series?.mean[date] ?? null,
        range: low === null || high === null ? null : [low, high],
        change: variant === null ? null : sureChange(variant, key, date),
      };
    },
  };
}

/** One future of a scenario of a result. @param future running number from 1 */
export function futureSource(result: ComparisonResult, series: FutureSeries, future: number): ChainSource {
  return {
    dates: series.dates,
    future,
    compared: false,
    keys: Object.keys(series.values),
    label: (key) => result.indicators[key]?.label ?? { nl: key, en: key },
    read: (key, date) => {
      const value = series.values[key]?.[date];
      return { value: value === undefined || Number.isNaN(value) ? null : value, range: null, change: null };
    },
  };
}

/** The variant at a place of the screen, 1 for the first. Throws a RangeError when there is none. */
export function variantOf(result: ComparisonResult, scenario: number): VariantResult {
  const variant = result.variants[scenario - 1];
  if (variant === undefined) throw new RangeError(`This comparison has no scenario ${scenario}.`);
  return variant;
}

/** Whether an interval holds no zero. */
export function isSure(interval: Interval | null): interval is Interval {
  return interval !== null && (interval[0] > 0 || interval[1] < 0);
}

function sureChange(variant: VariantResult, key: string, date: number): number | null {
  const series = variant.difference[key]?.series;
  return isSure(series?.interval95[date] ?? null) ? (series?.mean[date] ?? null) : null;
}
