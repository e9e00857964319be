import type { Interval } from '../../sim/statistics/intervals.ts';
import type { ComparisonResult, Difference } from '../../sim/statistics/result.ts';

/** A mean with how sure it is [children]. */
export interface Range {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** A range at a date (ISO). */
export interface Point extends Range {
  readonly date: string;
}

/** What a variant does to the children without a fixed worker, beside the base path of the same answer. */
export interface Effect {
  /** At every date that defines it. */
  readonly points: readonly Point[];
  /** At the last date. */
  readonly last: Point;
  /** Averaged over the run. */
  readonly average: Range;
  /** The runs fall into two groups, so that a mean describes neither. */
  readonly twoGroups: boolean;
}

/** The effect of a variant (0: the first) by 95 % intervals of paired differences; null when the answer does not define it. */
export function effectOf(result: ComparisonResult, variant: number): Effect | null {
  const differences = result.variants[variant]?.difference;
  const [series, average] = [differences?.withoutWorker, differences?.['withoutWorker.mean']];
  const points = series?.series ? pointsOf(series.series.dates, series.series.mean, series.series.interval95) : [];
  const last = points.at(-1);
  const overall = average === undefined ? null : rangeOf(average);
  if (last === undefined || overall === null) return null;
  return { points, last, average: overall, twoGroups: [series, average].some((one) => one?.humps !== undefined) };
}

/** How many children wait in a scenario (-1: the base path), where 18 of 20 futures lie; empty when it is not defined. */
export function levelsOf(result: ComparisonResult, scenario: number): readonly Point[] {
  const { indicators } = result.variants[scenario] ?? result;
  const series = indicators.withoutWorker?.series;
  if (!series) return [];
  const futures = series.dates.map((_, i): Interval | null => {
    const [low, high] = [series.p05[i], series.p95[i]];
    return low == null || high == null ? null : [low, high];
  });
  return pointsOf(series.dates, series.mean, futures);
}

/** The point at the last date that is not after `date`. */
export function pointAt(points: readonly Point[], date: string): Point | undefined {
  return points.findLast((point) => point.date <= date);
}

/**
 * What one range is more than another, at least as sure as both: the half widths add up, and no dependence between the
 * two makes the spread of a difference larger than the sum of their spreads.
 */
export function minus(one: Range, other: Range): Range {
  return { mean: one.mean - other.mean, low: one.low - other.high, high: one.high - other.low };
}

function rangeOf({ mean, interval95 }: Difference): Range | null {
  return mean === null || interval95 === null ? null : { mean, low: interval95[0], high: interval95[1] };
}

function pointsOf(
  dates: readonly string[],
  means: readonly (number | null)[],
  intervals: readonly (Interval | null)[],
): Point[] {
  return dates.flatMap((date, i) => {
    const [mean, interval] = [means[i] ?? null, intervals[i] ?? null];
    return mean === null || interval === null ? [] : [{ date, mean, low: interval[0], high: interval[1] }];
  });
}
