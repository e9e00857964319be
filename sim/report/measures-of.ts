import { dayNumber } from '../scenario/dates.ts';
import { ownStart } from '../scenario/own-settings.ts';
import type { Interval } from '../statistics/intervals.ts';
import { letters } from '../statistics/letters.ts';
import type { ComparisonResult, Difference, VariantResult } from '../statistics/result.ts';
import { tQuantile } from '../statistics/student.ts';
import type { FirstVisible, Measure, MeasuresResult } from '../statistics/study.ts';
import { lastDate } from './period.ts';

/** Mean length of a month [days]: 365.2425 / 12. */
const MONTH = 30.436875;

/**
 * The variants of a comparison as measures beside each other, the best for children first (I26), by the outcome with key
 * `outcome`. A comparison no longer has its replications, so two measures are told apart here only when their intervals,
 * which hold all together with 95 %, do not touch: `measures` of the experiment, which compares them pair by pair, mostly
 * tells more of them apart, and fewer only among four or more measures whose effects go up and down against each other. Null when the comparison has no variants or not this outcome.
 */
export function measuresOf(result: ComparisonResult, outcome: string): MeasuresResult | null {
  const about = result.indicators[outcome];
  if (about === undefined || result.variants.length === 0) return null;
  const sign = about.better === 'higher' ? -1 : 1;
  const effectOf = ({ difference }: VariantResult) => difference[outcome];
  const place = (variant: VariantResult) => sign * (effectOf(variant)?.mean ?? Number.POSITIVE_INFINITY);
  const order = result.variants.filter((variant) => effectOf(variant) !== undefined);
  order.sort((one, other) => place(one) - place(other) || 0);
  if (order.length === 0) return null;
  const joint = order.map((variant) =>
    widened(effectOf(variant)?.interval95 ?? null, order.length, result.replications),
  );
  const groups = letters(order.length, (i, j) => areApart(joint[i] ?? null, joint[j] ?? null));
  const { id, label, definition, unit, better, mean, interval95 } = about;
  const { ketenlab, scenario, seed, replications, digest, events, seconds } = result;
  return {
    ketenlab,
    scenario,
    seed,
    replications,
    digest,
    events,
    seconds,
    outcome,
    until: lastDate(result),
    variants: result.variants.length + 1,
    card: { id, label, definition, unit, better },
    asIs: { mean, interval95 },
    measures: order.map((variant, i): Measure => {
      return {
        scenario: variant.scenario,
        effect: effectOf(variant) as Difference,
        cost: costOf(variant),
        firstVisible: firstVisible(result, variant, outcome),
        group: groups[i] as string,
      };
    }),
  };
}

function costOf({ difference }: VariantResult): Measure['cost'] {
  const of = (level: string) => difference[`cost.total.${level}`]?.mean ?? null;
  const [low, middle, high] = [of('low'), of('middle'), of('high')];
  return low === null || middle === null || high === null ? null : { low, middle, high };
}

/** The first date at which the interval of the difference, one of as many as there are dates, lies clear of zero. */
function firstVisible(result: ComparisonResult, variant: VariantResult, outcome: string): FirstVisible | null {
  const series = variant.difference[outcome]?.series;
  const from = ownStart(result.scenario, variant.scenario);
  if (series == null || from === null || series.dates.length < 2) return null;
  for (const [i, date] of series.dates.entries()) {
    const [mean, interval] = [
      series.mean[i],
      widened(series.interval95[i] ?? null, series.dates.length, result.replications),
    ];
    if (date < from || mean == null || interval === null || (interval[0] <= 0 && interval[1] >= 0)) continue;
    return { date, months: (dayNumber(date) - dayNumber(from)) / MONTH, direction: mean < 0 ? 'lower' : 'higher' };
  }
  return null;
}

/** A 95 % interval as one of `of` that hold all together: half widths of t intervals are to each other as their quantiles. */
function widened(interval: Interval | null, of: number, replications: number): Interval | null {
  if (interval === null || replications < 2) return null;
  const [low, high] = interval;
  const widening = tQuantile(1 - 0.025 / of, replications - 1) / tQuantile(0.975, replications - 1);
  const [centre, half] = [(low + high) / 2, ((high - low) / 2) * widening];
  return [centre - half, centre + half];
}

function areApart(one: Interval | null, other: Interval | null): boolean {
  return one !== null && other !== null && (one[1] < other[0] || other[1] < one[0]);
}
