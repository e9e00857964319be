import { dayNumber } from '../scenario/dates.ts';
import type { ComparisonResult, Difference, ScenarioCard, VariantResult } from '../statistics/result.ts';
import { tQuantile } from '../statistics/student.ts';
import type { FirstVisible } from '../statistics/study.ts';
import { amountCells } from './comparison-text.ts';
import { number, signed } from './numbers.ts';
import type { Words } from './words/words.ts';

/** Mean length of a month [days]: 365.2425 / 12. */
const MONTH = 30.436875;

/** One measure of a comparison, as it is written in a table. */
export interface MeasureRow {
  /** Name of its scenario. */
  readonly scenario: string;
  readonly title: string;
  /** The mean with its sign, and between which values it surely lies; the word for nothing where that is not known. */
  readonly effect: readonly [amount: string, between: string];
  /** Millions of euros a year that the chain costs more, at middle prices, and at low and high ones; null when not known. */
  readonly cost: readonly [middle: string, low: string, high: string] | null;
  /** Null when the effect is clear at no date. */
  readonly firstVisible: FirstVisible | null;
}

/**
 * The variants of a comparison beside each other, in their order: what each does to the series `indicator` at `date` (ISO,
 * one of the dates of the series), what the chain costs more, and when the effect is first clear.
 */
export function measureRows(result: ComparisonResult, indicator: string, date: string, words: Words): MeasureRow[] {
  const unit = result.indicators[indicator]?.unit ?? '';
  return result.variants.map((variant) => {
    const series = variant.difference[indicator]?.series;
    const at = series?.dates.indexOf(date) ?? -1;
    const effect = { mean: series?.mean[at] ?? null, interval95: series?.interval95[at] ?? null };
    return {
      scenario: variant.scenario.name,
      title: variant.scenario.title[words.language],
      effect: amountCells(effect, unit, words),
      cost: costOf(variant, words),
      firstVisible: firstVisible(result, variant, indicator),
    };
  });
}

function costOf({ difference }: VariantResult, { language }: Words): MeasureRow['cost'] {
  const found = (['low', 'middle', 'high'] as const).map((level) => difference[`cost.total.${level}`]?.mean ?? null);
  const [low, middle, high] = found;
  if (low == null || middle == null || high == null) return null;
  const millions = (euros: number) => signed(euros / 1e6, 2, language);
  return [millions(middle), millions(Math.min(low, high)), millions(Math.max(low, high))];
}

/**
 * When the effect of a variant is first clear: the first date at which the interval of the difference, one of as many as
 * there are dates that hold together with 95 %, lies clear of zero. Null when at none, or when the variant sets nothing.
 */
export function firstVisible(result: ComparisonResult, variant: VariantResult, indicator: string): FirstVisible | null {
  const series = variant.difference[indicator]?.series;
  const from = firstDay(result.scenario, variant.scenario);
  if (series == null || from === null || series.dates.length < 2 || result.replications < 2) return null;
  for (const [i, date] of series.dates.entries()) {
    const mean = series.mean[i];
    if (mean == null || !isClear(series, i, result.replications)) continue;
    return { date, months: (dayNumber(date) - dayNumber(from)) / MONTH, direction: mean < 0 ? 'lower' : 'higher' };
  }
  return null;
}

/** The half width of one interval is to that of one of many as their quantiles are. */
function isClear({ dates, interval95 }: NonNullable<Difference['series']>, i: number, replications: number): boolean {
  const interval = interval95[i];
  if (interval == null) return false;
  const [low, high] = interval;
  const widening = tQuantile(1 - 0.025 / dates.length, replications - 1) / tQuantile(0.975, replications - 1);
  const half = ((high - low) / 2) * widening;
  const centre = (low + high) / 2;
  return Math.abs(centre) > half;
}

/** The first day (ISO) of the levers and shocks that the base does not have. */
function firstDay(base: ScenarioCard, variant: ScenarioCard): string | null {
  const added = (['levers', 'shocks'] as const).flatMap((list) => {
    const known = new Set(base[list].map((setting) => JSON.stringify(setting)));
    return variant[list].filter((setting) => !known.has(JSON.stringify(setting))).map(({ start }) => start);
  });
  return added.sort()[0] ?? null;
}

/** Months as they are written: whole, and none below zero. */
export function monthsInWords({ months }: FirstVisible, { language }: Pick<Words, 'language'>): string {
  return number(Math.max(0, months), 0, language);
}
