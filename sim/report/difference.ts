import type { Interval } from '../statistics/intervals.ts';
import type { PairCounts } from '../statistics/paired.ts';
import type { ComparisonResult, Difference, Indicator, VariantResult } from '../statistics/result.ts';
import { amountCells, withUnit } from './comparison-text.ts';
import { inGroups } from './groups.ts';
import { dateInWords, number, of20, shownIn, supportedDecimals } from './numbers.ts';
import { lastDate } from './period.ts';
import type { Direction } from './words/figures.ts';
import type { Language, Words } from './words/words.ts';

/** Below this many replications of each scenario a difference is a first estimate. */
const ENOUGH = 30;
const TIMES = new Set(['days', 'weeks', 'months', 'years', 'hours']);
/** Views of an indicator that is a series, so that its one number is of the last date. */
const DATED = new Set(['stock', 'flow']);

/** What a difference is for children; 'neutral' is clear, but of an indicator that is neither good nor bad; 'same' is exactly the base in every pair. */
export type Change = 'better' | 'worse' | 'neutral' | 'same' | 'unclear' | 'twoGroups' | 'unknown';

/** Twenty futures by where a difference goes; the three sum to 20. */
export interface OutOf20 {
  readonly there: number;
  readonly equal: number;
  readonly back: number;
}

/** What a variant does to one indicator. */
export interface Effect {
  readonly indicator: Indicator;
  readonly difference: Difference;
  readonly change: Change;
  /** Where the mean goes; while that is unclear, where it is better for children. */
  readonly direction: Direction;
  /** How many of 20 futures go there, are exactly equal, and go the other way; null when the indicator is not good or bad. */
  readonly outOf20: OutOf20 | null;
}

/** The effect of a variant on the indicator `key`; null when the result does not have it. */
export function effectOf(variant: VariantResult, key: string): Effect | null {
  const [indicator, difference] = [variant.indicators[key], variant.difference[key]];
  if (indicator === undefined || difference === undefined) return null;
  const change = changeOf(difference, indicator);
  const wished: Direction = indicator.better === 'higher' ? 'more' : 'less';
  const clear = change === 'better' || change === 'worse' || change === 'neutral';
  const direction = clear ? ((difference.mean ?? 0) < 0 ? 'less' : 'more') : wished;
  const { better, pairs } = difference;
  const outOf20 = better === null || pairs === null ? null : of20By(pairs, direction);
  return { indicator, difference, change, direction, outOf20 };
}

/** Pairs as twenty futures; none of the three is 0 or 20 by rounding alone, but for equal outcomes between two others. */
function of20By({ lower, equal, higher }: PairCounts, direction: Direction): OutOf20 {
  const [there, back] = direction === 'less' ? [lower, higher] : [higher, lower];
  const all = lower + equal + higher;
  const first = of20(there / all);
  const same = back === 0 ? 20 - first : equal === 0 ? 0 : Math.min(of20(equal / all), 19 - first);
  return { there: first, equal: same, back: 20 - first - same };
}

function changeOf({ mean, interval95, humps, pairs }: Difference, { better }: Indicator): Change {
  if (mean === null) return 'unknown';
  if (pairs !== null && pairs.lower + pairs.higher === 0) return 'same';
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
 * of 20 futures; or that it is exactly the base, that there is no clear difference (zero lies in the 95 % interval), that there are two groups, or that
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
  const written = (futures: number) => number(futures, 0, words.language);
  const equal = count === null || count.equal === 0 ? '' : texts.equalIn(written(count.equal));
  const counted = count === null ? '' : texts.countedIn(written(count.there), direction) + equal;
  const n = result.replications;
  const early = n < ENOUGH ? texts.early(written(n)) : '';
  if (change === 'unknown') return texts.unknown(what);
  if (change === 'same') return texts.same(what, when, early);
  if (difference.humps) {
    const [lower = '', upper = ''] = inGroups(difference.humps, (mean) => amountOf(mean, effect, words), words);
    return texts.twoGroups(what, when, lower, upper, early);
  }
  if (change === 'unclear') return texts.noClear(what, when, counted, early);
  const size = sizeInWords(effect, words.language);
  const told = { direction, when, counted, early };
  return about === undefined
    ? texts.other({ ...told, about: what, amount: withItsUnit(size, unit, words) })
    : texts.children({ ...told, about, amount: size, children: withUnit(size, unit, words).slice(size.length + 1) });
}

/** The mean of an effect without sign or unit, with the decimals that its interval supports: '6,3'. */
export function sizeInWords(effect: Effect, language: Language): string {
  const { factor } = shownIn(effect.indicator.unit);
  return number(Math.abs(effect.difference.mean ?? 0) * factor, digitsOf(effect), language);
}

/** A second sentence, to be read aloud without signs: between which values the mean difference lies with 95 %. '' when that is not known, or exactly nothing. */
export function rangeInWords(variant: VariantResult, key: string, words: Words): string {
  const effect = effectOf(variant, key);
  const interval = effect?.difference.interval95;
  if (!effect || !interval || effect.difference.humps || effect.change === 'same') return '';
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
  const last = indicator.series?.dates.at(-1) ?? lastDate(result);
  return dated ? difference.on(dateInWords(last, words.language)) : difference.whole;
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

/** An amount of a difference with its unit: a difference of shares is in percentage points. */
export function withItsUnit(amount: string, unit: string, words: Words): string {
  return unit === 'share' ? `${amount} ${words.percentagePoints}` : withUnit(amount, unit, words);
}
