import type { Language } from '../words/words.ts';
import { checkWordsEn } from './check-words-en.ts';
import { checkWordsNl } from './check-words-nl.ts';

/** What a fault is said with. Each says which element, what was found and what was expected; numbers come in written. */
export interface CheckWords {
  unreadable(why: string): string;
  /** A text of the figure that its picture does not show. */
  readonly parts: Readonly<Record<Part, string>>;
  missing(part: string, text: string): string;
  empty(part: string): string;
  readonly title: {
    unit(title: string, expected: string): string;
    region(title: string, expected: string): string;
    period(title: string, expected: string): string;
    findingLength(words: string): string;
    findingSentences(finding: string): string;
  };
  readonly axis: {
    none(panel: string, direction: string): string;
    ticks(panel: string, direction: string, found: string): string;
    noPlace(tick: string): string;
    notZero(panel: string, direction: string, first: string): string;
    uneven(tick: string, found: string, expected: string): string;
    date(tick: string): string;
    tick(found: string, expected: string): string;
    scale(one: string, other: string, unit: string): string;
    bar(bar: string, found: string, zero: string): string;
    dot(found: string): string;
  };
  readonly series: {
    tooMany(panel: string, found: string): string;
    unlabelled(series: string): string;
    legend(element: string): string;
    dotWithoutNumber(found: string): string;
    lineWithoutBand(panel: string): string;
  };
  readonly norm: {
    noLine(text: string): string;
    place(found: string, expected: string): string;
    noText(text: string): string;
    noVintage(vintage: string): string;
    noStart(date: string, panel: string): string;
    startLabel(date: string): string;
  };
  readonly uncertainty: { jargon(word: string, where: string): string; twoGroups(series: string): string };
  readonly source: {
    lacks(what: string, expected: string): string;
    readonly what: Readonly<Record<SourcePart, string>>;
  };
  readonly definition: { readonly rounding: string; normLacks(text: string): string };
  readonly alternative: {
    tooLong(found: string): string;
    noNumber(alt: string): string;
    noEnds(alt: string): string;
    noKind(alt: string, kinds: string): string;
    description(description: string, alt: string): string;
    labelledby(found: string): string;
    notSame(tag: string, expected: string): string;
    role(found: string): string;
  };
  readonly grey: {
    dash(one: string, other: string): string;
    lightness(one: string, other: string, found: string): string;
    text(text: string, found: string): string;
    mark(mark: string, found: string): string;
    transparent(element: string): string;
  };
  readonly size: {
    width(found: string): string;
    /** [cm] */
    height(found: string): string;
    viewBox(found: string): string;
    text(text: string, found: string): string;
    outside(text: string): string;
    stroke(element: string, found: string): string;
    element(element: string): string;
    attribute(element: string, attribute: string): string;
  };
  readonly small: {
    noRule: string;
    dot(found: string, expected: string): string;
    written(number: string, where: string, expected: string): string;
    readonly rules: Readonly<Record<'mask' | 'round', string>>;
  };
  readonly money: { none: string; lacks(what: string): string; readonly what: Readonly<Record<MoneyPart, string>> };
  readonly language: {
    lang(found: string, expected: string): string;
    number(found: string, where: string): string;
    date(found: string, where: string): string;
    english(word: string, where: string): string;
    glyph(character: string): string;
  };
  readonly wording: {
    claim(word: string, where: string): string;
    noDisclaimer(expected: string): string;
    colour(element: string, colour: string): string;
    lamp(element: string): string;
  };
  /** Questions that only a person can answer. */
  readonly person: { family(regions: string): string; ranking: string };
}

/** Texts of a figure, as a fault calls them. */
export type Part =
  | 'title'
  | 'finding'
  | 'uncertainty'
  | 'definitions'
  | 'source'
  | 'smallNumbers'
  | 'money'
  | 'alt'
  | 'description'
  | 'picture'
  | 'table'
  | 'twin';
export type SourcePart = 'model' | 'scenario' | 'date' | 'runs' | 'link' | 'supplier' | 'countDate';
export type MoneyPart = 'price' | 'duration' | 'cover';

/** The faults in a language. */
export function checkWordsOf(language: Language): CheckWords {
  return language === 'nl' ? checkWordsNl : checkWordsEn;
}
