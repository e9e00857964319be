import type {
  ComparisonResult,
  Difference,
  EstimateSeries,
  Indicator,
  VariantResult,
} from '../../statistics/result.ts';

/**
 * A result whose indicators of `keys` have only the dates at which they say something about a whole period: known numbers,
 * and of what is counted per month whole months. Begin and end of a run leave parts of months, whose lower counts would
 * look like a change. The one number of such an indicator, and of its difference, becomes that of its last date; in how many
 * pairs of runs it is better is not known there.
 */
export function wholePeriods(result: ComparisonResult, keys: readonly string[]): ComparisonResult {
  const kept = new Map(keys.map((key) => [key, keptDates(result, key)]));
  const indicators = (all: Readonly<Record<string, Indicator>>) =>
    Object.fromEntries(Object.entries(all).map(([key, one]) => [key, trimmed(one, kept.get(key))]));
  const variants = result.variants.map(
    (variant): VariantResult => ({
      ...variant,
      indicators: indicators(variant.indicators),
      difference: Object.fromEntries(
        Object.entries(variant.difference).map(([key, one]) => [key, trimmedDifference(one, kept.get(key))]),
      ),
    }),
  );
  return { ...result, indicators: indicators(result.indicators), variants };
}

/** Places of the dates that are kept, the same for every scenario; undefined for an indicator without dates. */
function keptDates({ indicators, variants }: ComparisonResult, key: string): readonly number[] | undefined {
  const all = [indicators[key], ...variants.map((variant) => variant.indicators[key])];
  const [series] = all.map((one) => one?.series ?? null);
  if (!series) return undefined;
  const places = series.dates.map((_, i) => i);
  const known = (i: number) => all.every((one) => one?.series?.mean[i] != null);
  const whole = (i: number) => all[0]?.view !== 'flow' || isMonthAfter(series.dates[i - 1], series.dates[i]);
  const kept = places.filter((i) => known(i) && whole(i));
  return kept.length === places.length || kept.length === 0 ? undefined : kept;
}

/** Whether an ISO date is a month after another. */
function isMonthAfter(before: string | undefined, date: string | undefined): boolean {
  if (before === undefined || date === undefined) return false;
  const [year, month, day] = before.split('-').map(Number) as [number, number, number];
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return date === `${nextYear}-${String(nextMonth).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function trimmed(indicator: Indicator, kept: readonly number[] | undefined): Indicator {
  const { series } = indicator;
  if (kept === undefined || series === null) return indicator;
  const last = kept.at(-1) ?? 0;
  const { humps: _, ...rest } = indicator;
  const humps = series.humps?.[last];
  const pick = <Value>(list: readonly Value[]): Value[] => kept.map((i) => list[i] as Value);
  const few: EstimateSeries = {
    dates: pick(series.dates),
    mean: pick(series.mean),
    interval95: pick(series.interval95),
    p05: pick(series.p05),
    p50: pick(series.p50),
    p95: pick(series.p95),
    ...(series.humps === undefined ? {} : { humps: pick(series.humps) }),
  };
  const at = <Value>(list: readonly (Value | null)[]): Value | null => list[last] ?? null;
  return {
    ...rest,
    mean: at(series.mean),
    interval95: at(series.interval95),
    p05: at(series.p05),
    p50: at(series.p50),
    p95: at(series.p95),
    ...(humps ? { humps } : {}),
    series: few,
  };
}

function trimmedDifference(difference: Difference, kept: readonly number[] | undefined): Difference {
  const { series } = difference;
  if (kept === undefined || series === null) return difference;
  const pick = <Value>(list: readonly Value[]): Value[] => kept.map((i) => list[i] as Value);
  const few = {
    dates: pick(series.dates),
    mean: pick(series.mean),
    interval95: pick(series.interval95),
    ...(series.humps === undefined ? {} : { humps: pick(series.humps) }),
  };
  const last = kept.at(-1) ?? 0;
  if (last === series.dates.length - 1) return { ...difference, series: few };
  const { humps: _, ...rest } = difference;
  const humps = series.humps?.[last];
  return {
    ...rest,
    mean: series.mean[last] ?? null,
    interval95: series.interval95[last] ?? null,
    better: null,
    pairs: null,
    ...(humps ? { humps } : {}),
    series: few,
  };
}
