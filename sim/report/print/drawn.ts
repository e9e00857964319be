import type { ComparisonResult } from '../../statistics/result.ts';
import { type Caption, captionOf } from '../chart/caption.ts';
import type { NormMark } from '../chart/norm-mark.tsx';
import { mostPaths } from '../chart/palette.ts';
import { dateInWords } from '../numbers.ts';
import { listing } from '../words/index.ts';
import type { Words } from '../words/words.ts';
import type { PrintContext } from './context.ts';
import { lineWordsOf } from './line-words.ts';
import { wholePeriods } from './whole-periods.ts';
import type { LineWords } from './words.ts';

/** What every figure with lines is made from: a context with at most as many variants as the figure has room for. */
export interface Drawn {
  readonly context: PrintContext;
  readonly result: ComparisonResult;
  /** Without counts: those are drawn under a rule. */
  readonly caption: Caption;
  readonly words: Words;
  readonly own: LineWords;
  readonly regions: string;
  /** First and last date, in words. */
  readonly from: string;
  readonly until: string;
}

/** The first `most` variants of a context, with what a drawing of the indicators `keys` says of them. */
export function drawnOf(context: PrintContext, keys: readonly string[], most = mostPaths - 1): Drawn {
  const { words } = context;
  const few = { ...context.result, variants: context.result.variants.slice(0, most) };
  const caption = { ...captionOf(few, words.language), observed: {} };
  const result = wholePeriods(few, keys);
  return {
    context,
    result,
    caption,
    words,
    own: lineWordsOf(words.language),
    regions: listing(caption.regions, words),
    from: dateInWords(caption.from, words.language),
    until: dateInWords(caption.until, words.language),
  };
}

/** The norm that a figure of the indicator `key` draws; null for none. */
export function normFor(key: string, { norm }: PrintContext): NormMark | null {
  if (norm === null || (norm.indicator ?? key) !== key) return null;
  return { value: norm.value, text: norm.vintage === '' ? norm.text : `${norm.text} (${norm.vintage})` };
}
