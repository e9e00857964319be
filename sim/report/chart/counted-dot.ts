import { number } from '../numbers.ts';
import type { Words } from '../words/words.ts';

/** A count as it is drawn: at one level, or as a span where no more may be said than that it is from `low` to `high`. */
export interface CountedDot {
  /** ISO date. */
  readonly date: string;
  readonly low: number;
  readonly high: number;
  /** As it is written beside the dot or the span. */
  readonly text: string;
}

/** Counts as they are, each at its own level. */
export function exactDots(counts: readonly (readonly [date: string, value: number])[], words: Words): CountedDot[] {
  return counts.map(([date, value]) => ({ date, low: value, high: value, text: number(value, 0, words.language) }));
}
