import type { Language } from '../words/words.ts';
import type { Fact, Paragraph } from './letter.ts';
import { numbersIn, sameWriting } from './tokens.ts';

/** Why a number in a text is red: the data do not know it, say something else there, or do not have that fact any more. */
export type MismatchReason = 'notInTheData' | 'otherNow' | 'gone';

/** A number in a text that the data do not say. */
export interface Mismatch {
  readonly at: number;
  readonly length: number;
  readonly text: string;
  /** What the data say there; null when they say nothing. */
  readonly expected: string | null;
  readonly reason: MismatchReason;
}

/**
 * The numbers of a paragraph that the data do not say, from left to right: those that are tied to nothing, those whose fact
 * is written otherwise now, and those whose fact is gone. The analyst's own numbers are left alone.
 */
export function mismatches(paragraph: Paragraph, facts: readonly Fact[], language: Language = 'nl'): Mismatch[] {
  const known = new Map(facts.map((fact) => [fact.key, fact]));
  const { text, bound } = paragraph;
  const loose = numbersIn(text, language)
    .filter(({ at, length }) => !bound.some((one) => at < one.at + one.length && one.at < at + length))
    .map(({ at, length }) => ({ at, length, fact: null }));
  const found: Mismatch[] = [];
  for (const one of [...bound, ...loose].sort((a, b) => a.at - b.at)) {
    const { at, length, fact: key } = one;
    const written = text.slice(at, at + length);
    const add = (reason: MismatchReason, expected: string | null) =>
      found.push({ at, length, text: written, expected, reason });
    if ('own' in one && one.own === true) continue;
    if (key === null) add('notInTheData', null);
    else {
      const fact = known.get(key);
      if (fact === undefined) add('gone', null);
      else if (sameWriting(fact.text) !== sameWriting(written)) add('otherNow', fact.text);
    }
  }
  return found;
}
