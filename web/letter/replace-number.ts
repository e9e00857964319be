import { rebind } from '../../sim/report/letter/bindings.ts';
import type { Fact, Paragraph } from '../../sim/report/letter/letter.ts';
import type { Mismatch } from '../../sim/report/letter/mismatches.ts';
import type { Language } from '../../sim/report/words/words.ts';

/** A paragraph with what the data say in the place of a number that does not match; the same one when they say nothing. */
export function takeOver(
  paragraph: Paragraph,
  { at, length, expected }: Pick<Mismatch, 'at' | 'length' | 'expected'>,
  facts: readonly Fact[],
  language: Language,
): Paragraph {
  if (expected === null) return paragraph;
  const { text } = paragraph;
  return rebind(paragraph, text.slice(0, at) + expected + text.slice(at + length), facts, language);
}
