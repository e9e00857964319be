import type { AnalysisResult, DimensionCard, SubjectAnalysis } from '../../statistics/analysis.ts';
import type { Interval } from '../../statistics/intervals.ts';
import { number, shownIn, signed } from '../numbers.ts';
import type { Words } from '../words/words.ts';
import { type AnalysisWords, analysisWords } from './words.ts';

/** What the blocks of an analysis are written with. */
export interface Writing {
  readonly words: Words;
  readonly texts: AnalysisWords;
  /** Widest line [characters]. */
  readonly width: number;
}

/** The sentences of a language, at most `width` wide. */
export function writingIn(words: Words, width: number): Writing {
  return { words, texts: analysisWords(words.language), width };
}

/** A number of an outcome, a share as a percentage; with its sign where it is a difference. */
export function amount(
  value: number | null | undefined,
  unit: string,
  isDifference: boolean,
  { words, texts }: Writing,
): string {
  if (value === null || value === undefined || Number.isNaN(value)) return texts.none;
  const { factor, whole } = shownIn(unit);
  const shown = value * factor;
  const digits = Math.abs(shown) >= (whole ? 10 : 1000) ? 0 : Math.abs(shown) >= 1 || shown === 0 ? 1 : 2;
  const text = isDifference ? signed(shown, digits, words.language) : number(shown, digits, words.language);
  return unit === 'share' && !isDifference ? `${text}%` : text;
}

/** The size of a difference, without its sign: a share in percentage points. */
export function gap(value: number | null | undefined, unit: string, writing: Writing): string {
  return amount(value, unit, true, writing).replace(/^[+−]/, '');
}

/** The range of the size of a difference. */
export function gaps(ends: Interval | null, unit: string, writing: Writing): string {
  if (ends === null) return writing.texts.none;
  return ends.map((end) => gap(Math.max(0, end), unit, writing)).join(` ${writing.words.to} `);
}

/** The two ends of a range of amounts. */
export function between(
  ends: readonly (number | null)[] | null | undefined,
  unit: string,
  isDifference: boolean,
  writing: Writing,
): string {
  if (ends === null || ends === undefined) return writing.texts.none;
  const [low, high] = [ends[0], ends.at(-1)].map((end) => amount(end, unit, isDifference, writing));
  return `${low} ${writing.words.to} ${high}`;
}

/** A share as a whole percentage. */
export function percentage(share: number | null, { words, texts }: Writing): string {
  return share === null ? texts.none : `${number(100 * share, 0, words.language)}%`;
}

/** The range of a share. */
export function percentages(interval: Interval | null, writing: Writing): string {
  return interval === null
    ? writing.texts.none
    : interval.map((end) => percentage(end, writing)).join(` ${writing.words.to} `);
}

/** The name of a subject: a policy, or one minus another. */
export function subjectName(
  { policy, against }: Pick<SubjectAnalysis, 'policy' | 'against'>,
  texts: AnalysisWords,
): string {
  return against === null ? policy : texts.minus(policy, against);
}

/** The name of a dimension in the language of the reader, with its key. */
export function dimensionName({ label, name }: DimensionCard, { words }: Writing): string {
  return `${label[words.language]} (${name})`;
}

/** A number of a dimension in its own unit. */
export function dimensionAmount(value: number, { unit }: DimensionCard, { words }: Writing): string {
  const { factor } = shownIn(unit);
  const shown = value * factor;
  const size = Math.abs(shown);
  const digits = Number.isInteger(shown) || size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
  return `${number(shown, digits, words.language)}${unit === 'share' ? '%' : ''}`;
}

/** The uncertainties of a study; an analysis of missing figures has one entry for each. */
export function uncertaintiesOf({ dimensions }: AnalysisResult): DimensionCard[] {
  return dimensions.filter(({ kind }) => kind === 'uncertainty');
}
