import type { Language } from '../words/words.ts';

/** A number in a text: where it stands and what is written there. */
export interface NumberToken {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const MONTHS: Readonly<Record<Language, string>> = {
  nl: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
};
const OF: Readonly<Record<Language, string>> = { nl: 'van de|van', en: 'out of|of' };
const SPACE = '[ \\u00a0\\u202f]';

function patternOf(language: Language): RegExp {
  // Points and commas between digits belong to them, whatever they mean: 1.200, 12,5, 0.1.0.
  const plain = '\\d+(?:[.,]\\d+)*';
  const kinds = [
    '\\d{4}-\\d{2}-\\d{2}(?!\\d)',
    '\\d{1,2}-\\d{1,2}-\\d{4}(?!\\d)',
    `\\d{1,2}${SPACE}(?:${MONTHS[language]})${SPACE}\\d{4}(?!\\d)`,
    `${plain}${SPACE}(?:${OF[language]})${SPACE}${plain}`,
    `(?:[<>]${SPACE}?)?(?:[−+-]${SPACE}?)?(?:€${SPACE}?)?(?:[−+-]${SPACE}?)?${plain}(?:${SPACE}?%)?`,
  ];
  // A letter before it makes it part of a name: I01, B1. A sign belongs to it only where no digit comes before.
  return new RegExp(`(?<![\\p{L}\\d])(?:${kinds.join('|')})`, 'giu');
}

const PATTERNS: Readonly<Record<Language, RegExp>> = { nl: patternOf('nl'), en: patternOf('en') };

/**
 * The numbers in a text, from left to right: amounts with their sign, currency and percent sign, dates, and '18 van de 20'
 * as one. A digit behind a letter is part of a name (I01), and numbers written as words are not seen.
 */
export function numbersIn(text: string, language: Language = 'nl'): NumberToken[] {
  return [...text.matchAll(PATTERNS[language])].map((match) => ({
    at: match.index,
    length: match[0].length,
    text: match[0],
  }));
}

/** What two ways of writing the same number have in common: no spaces but single ones, one minus sign. */
export function sameWriting(text: string): string {
  return text
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .replaceAll(/[−–-](?=\s?[\d€])/g, '-')
    .replaceAll(/(?<=[<>€-]) (?=[\d€])/g, '')
    .replaceAll(/ (?=%)/g, '')
    .trim()
    .toLowerCase();
}
