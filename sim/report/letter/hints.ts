import type { Language } from '../words/words.ts';
import { hintRules } from './hint-rules.ts';

/** A word that promises more than a calculation can, and what to write in its place. */
export interface Hint {
  readonly at: number;
  readonly length: number;
  readonly word: string;
  readonly advice: string;
}

/** One kind of word: a pattern of whole words, where it may stand, and the advice. */
export interface HintRule {
  /** Source of a regular expression for whole words, without regard to case. */
  readonly words: string;
  /** Source of what right before it makes it harmless, such as 'geen '. */
  readonly unlessAfter?: string;
  readonly advice: string;
}

/**
 * The words of a text that raise a hint, from left to right. Whole words only, in any case; where two rules see the same
 * place the longest counts. A hint forbids nothing: it is the analyst who writes.
 */
export function hints(text: string, language: Language = 'nl'): Hint[] {
  const all = hintRules[language].flatMap(({ words, unlessAfter, advice }) => {
    const before = unlessAfter === undefined ? '' : `(?<!(?<![\\p{L}\\p{N}])(?:${unlessAfter})\\s+)`;
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${before}(?:${words})(?![\\p{L}\\p{N}])`, 'giu');
    return [...text.matchAll(pattern)].map((match): Hint => {
      return { at: match.index, length: match[0].length, word: match[0], advice };
    });
  });
  const inOrder = all.sort((one, other) => one.at - other.at || other.length - one.length);
  const shown: Hint[] = [];
  for (const hint of inOrder) {
    const last = shown.at(-1);
    if (last === undefined || hint.at >= last.at + last.length) shown.push(hint);
  }
  return shown;
}
