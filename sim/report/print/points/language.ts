import type { Part } from '../check-words.ts';
import { type Checked, type Point, partsOf } from './checked.ts';
import { englishLabels, englishWords, wordsIn } from './english.ts';
import { cardsOf } from './names.ts';

/** A decimal point with a digit or two, or thousands commas with more behind them: 12.5, 1,234.5, 1,234,567. */
const FOREIGN_NUMBERS = /\b\d{1,3}(?:,\d{3})+(?:\.\d+|(?:,\d{3})+)|\b\d+\.\d{1,2}(?![\d.])|\b\d+\.\d{4,}/g;
const DIGIT_DATES = /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[-/]\d{1,2}[-/](?:\d{4}|\d{2})\b/g;
const VERSIONS = /\b\d+\.\d+\.\d+\S*/g;

/** Characters beyond the letters, marks and signs that fonts of text have (Noto Sans): print shows a box for them. */
const NOT_IN_FONT =
  /[^\s\u0020-\u052f\u1e00-\u1fff\u2010-\u2027\u202f-\u203a\u2044\u2070-\u209f\u20a0-\u20bf\u2116\u2122\u2212\u2248\u2260\u2264\u2265]/gu;

/** 14: the picture says its language, in characters that its font has; a Dutch one has Dutch numbers, dates written out and no English words. */
export const language: Point = (checked) => {
  const { figure, drawing, words, seen } = checked;
  const glyphs = [...new Set(seen.match(NOT_IN_FONT) ?? [])].map((glyph) => words.language.glyph(glyph));
  const lang = drawing.root.own.lang ?? '';
  const found = [...glyphs, ...(lang === figure.language ? [] : [words.language.lang(lang, figure.language)])];
  return figure.language === 'nl'
    ? [...found, ...partsOf(checked).flatMap((part) => dutchFaults(part, checked))]
    : found;
};

function dutchFaults([part, text]: readonly [part: Part, text: string], checked: Checked): string[] {
  const { words } = checked;
  const where = words.parts[part];
  // The data have ISO dates, keys and plain numbers: they are read by programs.
  if (part === 'table') return [];
  const plain = withoutNames(text, checked);
  const labels = englishLabels(labelsOf(checked)).filter((label) => hasWords(plain, label));
  const foreign = englishWords();
  const english = wordsIn(plain).filter((word) => foreign.has(word));
  const all = (pattern: RegExp) => [...new Set(plain.match(pattern) ?? [])];
  return [
    ...all(FOREIGN_NUMBERS).map((number) => words.language.number(number, where)),
    ...all(DIGIT_DATES).map((date) => words.language.date(date, where)),
    ...[...new Set([...labels, ...english])].map((word) => words.language.english(word, where)),
  ];
}

/** A text without names that are the same in every language: of scenarios, versions, links and suppliers. */
function withoutNames(text: string, checked: Checked): string {
  const { result, link, counted } = checked.context;
  const names = [link, counted.supplier, ...result.scenario.regions, ...cardsOf(checked).map(({ name }) => name)];
  const longest = names.filter((name) => name !== '').sort((a, b) => b.length - a.length);
  return longest
    .reduce((rest, name) => rest.replaceAll(name, ' '), text)
    .replace(/https?:\S+/g, ' ')
    .replace(VERSIONS, ' ');
}

function labelsOf(checked: Checked) {
  return [
    ...Object.values(checked.context.result.indicators).map(({ label }) => label),
    ...cardsOf(checked).map(({ title }) => title),
  ];
}

/** Whether a text has these words, whole and in this order. */
function hasWords(text: string, label: string): boolean {
  return ` ${wordsIn(text).join(' ')} `.includes(` ${wordsIn(label).join(' ')} `);
}
