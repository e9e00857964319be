import type { Interval } from '../statistics/intervals.ts';
import type { ComparisonResult, Difference, Indicator, VariantResult } from '../statistics/result.ts';
import { amountCells, withUnit } from './comparison-text.ts';
import { inGroups } from './groups.ts';
import { dateInWords, number, of20, shownIn, supportedDecimals } from './numbers.ts';
import { lastDate } from './period.ts';
import type { Direction } from './words/figures.ts';
import type { Words } from './words/words.ts';

/** Below this many replications of each scenario a difference is a first estimate. */
const ENOUGH = 30;
const TIMES = new Set(['days', 'weeks', 'months', 'years', 'hours']);
/** Views of an indicator that is a series, so that its one number is of the last date. */
const DATED = new Set(['stock', 'flow']);

/** What a difference is for children; 'neutral' is clear, but of an indicator that is neither good nor bad. */
export type Change = 'better' | 'worse' | 'neutral' | 'unclear' | 'twoGroups' | 'unknown';

/** What a variant does to one indicator. */
export interface Effect {
  readonly indicator: Indicator;
  readonly difference: Difference;
  readonly change: Change;
  /** Where the mean goes; while that is unclear, where it is better for children. */
  readonly direction: Direction;
  /** In how many of 20 futures it goes there, equal outcomes counted half; null when the indicator is not good or bad. */
  readonly outOf20: number | null;
}

/** The effect of a variant on the indicator `key`; null when the result does not have it. */
export function effectOf(variant: VariantResult, key: string): Effect | null {
  const [indicator, difference] = [variant.indicators[key], variant.difference[key]];
  if (indicator === undefined || difference === undefined) return null;
  const change = changeOf(difference, indicator);
  const wished: Direction = indicator.better === 'higher' ? 'more' : 'less';
  const clear = change === 'better' || change === 'worse' || change === 'neutral';
  const direction = clear ? ((difference.mean ?? 0) < 0 ? 'less' : 'more') : wished;
  const { better } = difference;
  const outOf20 = better === null ? null : of20(direction === wished ? better : 1 - better);
  return { indicator, difference, change, direction, outOf20 };
}

function changeOf({ mean, interval95, humps }: Difference, { better }: Indicator): Change {
  if (mean === null) return 'unknown';
  if (humps) return 'twoGroups';
  if (interval95 === null || (interval95[0] <= 0 && interval95[1] >= 0)) return 'unclear';
  if (better === 'none') return 'neutral';
  return mean < 0 === (better === 'lower') ? 'better' : 'worse';
}

/** The word for where an effect goes: 'fewer', 'longer', 'higher'. */
export function directionInWords({ indicator, direction }: Effect, words: Words): string {
  const { directions } = words.figures.difference;
  const { unit } = indicator;
  const counted = shownIn(unit).whole || unit === 'fte';
  return (counted ? directions.amount : TIMES.has(unit) ? directions.time : directions.level)[direction];
}

/**
 * One sentence about what a variant does to the indicator `key`: how much more or less on average, when, and in how many
 * of 20 futures; or that there is no clear difference (zero lies in the 95 % interval), that there are two groups, or that
 * it is unknown. Below 30 replications it says that it is a first estimate. '' when the result lacks the indicator.
 */
export function differenceInWords(result: ComparisonResult, variant: VariantResult, key: string, words: Words): string {
  const effect = effectOf(variant, key);
  if (effect === null) return '';
  const { difference: texts } = words.figures;
  const { indicator, difference, change } = effect;
  const { unit } = indicator;
  const about = texts.about[key];
  const what = about === undefined ? indicator.label[words.language] : texts.ofChildren(about);
  const when = whenOf(result, effect, words);
  const direction = directionInWords(effect, words);
  const count = effect.outOf20;
  const counted = count === null ? '' : texts.countedIn(number(count, 0, words.language), direction);
  const n = result.replications;
  const early = n < ENOUGH ? texts.early(number(n, 0, words.language)) : '';
  if (change === 'unknown') return texts.unknown(what);
  if (difference.humps) {
    const [lower = '', upper = ''] = inGroups(difference.humps, (mean) => amountOf(mean, effect, words), words);
    return texts.twoGroups(what, when, lower, upper, early);
  }
  if (change === 'unclear') return texts.noClear(what, when, counted, early);
  const size = number(Math.abs(difference.mean ?? 0) * shownIn(unit).factor, digitsOf(effect), words.language);
  const told = { direction, when, counted, early };
  return about === undefined
    ? texts.other({ ...told, about: what, amount: withItsUnit(size, unit, words) })
    : texts.children({ ...told, about, amount: size, children: withUnit(size, unit, words).slice(size.length + 1) });
}

/** A second sentence, to be read aloud without signs: between which values the mean difference is as good as sure. '' when that is not known. */
export function rangeInWords(variant: VariantResult, key: string, words: Words): string {
  const effect = effectOf(variant, key);
  const interval = effect?.difference.interval95;
  if (!effect || !interval || effect.difference.humps) return '';
  const { unit } = effect.indicator;
  const size = (end: number) => number(Math.abs(end) * shownIn(unit).factor, digitsOf(effect), words.language);
  const side = (direction: Direction) => directionInWords({ ...effect, direction }, words);
  const between = (near: string, far: string) => words.figures.difference.between(near, far);
  const [low, high] = interval;
  if (low < 0 && high > 0) {
    return between(`${size(low)} ${side('less')}`, `${withItsUnit(size(high), unit, words)} ${side('more')}`);
  }
  const [near, far] = high <= 0 ? [high, low] : [low, high];
  return between(size(near), `${withItsUnit(size(far), unit, words)} ${side(high <= 0 ? 'less' : 'more')}`);
}

function whenOf(result: ComparisonResult, { indicator }: Effect, words: Words): string {
  const { difference } = words.figures;
  const dated = indicator.series !== null || DATED.has(indicator.view);
  return dated ? difference.on(dateInWords(lastDate(result), words.language)) : difference.whole;
}

function amountOf(mean: number, { difference, indicator }: Effect, words: Words): string {
  return withItsUnit(amountCells({ ...difference, mean }, indicator.unit, words)[0], indicator.unit, words);
}

/** As many decimals as the interval supports, at most one for what is counted. */
function digitsOf({ difference, indicator }: Effect): number {
  const { factor, whole } = shownIn(indicator.unit);
  const interval = difference.interval95;
  const scaled: Interval | null = interval && [interval[0] * factor, interval[1] * factor];
  return Math.min(supportedDecimals(scaled), whole ? 1 : 3);
}

/** A difference of shares is in percentage points. */
function withItsUnit(amount: string, unit: string, words: Words): string {
  return unit === 'share' ? `${amount} ${words.percentagePoints}` : withUnit(amount, unit, words);
}
