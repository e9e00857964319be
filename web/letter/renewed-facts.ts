import type { Fact, Paragraph } from '../../sim/report/letter/letter.ts';

/** A number of a letter that is another one now; '' where there is none. */
export interface ChangedNumber {
  readonly key: string;
  /** Heading of the paragraph in which it stands. */
  readonly heading: string;
  readonly was: string;
  readonly is: string;
}

/** The numbers that the paragraphs are tied to and that are written otherwise in `after` than in `before`, once each. */
export function changedNumbers(
  paragraphs: readonly Paragraph[],
  before: readonly Fact[],
  after: readonly Fact[],
): ChangedNumber[] {
  const textsOf = (facts: readonly Fact[]) =>
    new Map(facts.map(({ key, text, after: word = '' }) => [key, `${text} ${word}`.trim()]));
  const [old, now] = [textsOf(before), textsOf(after)];
  const found = new Map<string, ChangedNumber>();
  for (const { heading, bound } of paragraphs) {
    for (const { fact: key } of bound) {
      if (key === null || found.has(key)) continue;
      const [was, is] = [old.get(key) ?? '', now.get(key) ?? ''];
      if (was !== is) found.set(key, { key, heading, was, is });
    }
  }
  return [...found.values()];
}
