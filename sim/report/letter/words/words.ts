import type { Audience, Question } from '../letter.ts';

/** Parts of a letter, each with a heading. */
export const sections = [
  'happens',
  'sure',
  'beside',
  'series',
  'counted',
  'visible',
  'waits',
  'depends',
  'notInModel',
  'decides',
  'money',
  'definition',
  'origin',
] as const;
export type SectionName = (typeof sections)[number];

/** An amount in a sentence, with its unit ('' when it has none) and where it goes: 'minder', 'langer'. */
export interface Amount {
  readonly amount: string;
  readonly unit: string;
}
export interface Sized extends Amount {
  readonly direction: string;
}

/** Every sentence of a letter, in one language. Parts of sentences come in already written. */
export interface LetterWords {
  /** Units that only letters write. */
  readonly units: Readonly<Record<string, string>>;
  often(n: string, of: string): string;
  title(question: Question, regions: string, measures: string): string;
  readonly headings: Readonly<Record<SectionName, string>>;
  /** Heading of a part for one reader, where it is another. */
  readonly headingsFor: Readonly<Partial<Record<Audience, Readonly<Partial<Record<SectionName, string>>>>>>;
  on(date: string): string;
  readonly whole: string;
  /** A level of the base path; `about` follows a number of children. */
  readonly level: {
    children(when: string, amount: Amount, about: string): string;
    other(label: string, when: string, amount: Amount): string;
    groups(label: string, when: string, groups: readonly (Amount & { readonly often: string })[]): string;
    unknown(label: string, when: string): string;
    between(band: string, low: string, high: string, unit: string): string;
    readonly outside: string;
    parts(items: string): string;
    part(label: string, amount: Amount): string;
  };
  /** What a measure does beside the base path. */
  readonly effect: {
    children(title: string, when: string, sized: Sized, about: string): string;
    other(title: string, label: string, when: string, sized: Sized): string;
    unclear(title: string, label: string, when: string): string;
    tiny(title: string, label: string, when: string): string;
    same(title: string, label: string, when: string): string;
    unknown(title: string, label: string, when: string): string;
    groups(title: string, label: string, when: string, groups: readonly (Sized & { readonly often: string })[]): string;
    between(title: string, low: string, high: string): string;
    /** One end of a range: '3 kinderen minder'. */
    end(sized: Sized): string;
    /** In how many futures there, exactly equal and back; '' for none. */
    often(title: string, when: string, there: string, direction: string, equal: string, back: string): string;
    readonly chance: string;
    early(runs: string): string;
    /** Where the amount of a difference is written as nothing. */
    readonly none: string;
  };
  /** Two measures beside each other. */
  readonly pair: {
    readonly untested: string;
    apart(one: string, other: string, date: string): string;
    alike(one: string, other: string, date: string): string;
  };
  readonly series: { opening(label: string): string; point(date: string, amount: Amount): string };
  readonly counted: {
    point(date: string, fresh: string, existing: string, total: string): string;
    one(name: 'new' | 'existing', date: string, n: string): string;
    supplier(name: string, drawnUp: string): string;
  };
  readonly visible: {
    first(title: string, date: string, months: string, unit: string): string;
    never(title: string): string;
    clearFrom(title: string, date: string): string;
    onlyLast(title: string, date: string): string;
    changing(title: string): string;
    notClear(title: string): string;
  };
  readonly waits: {
    readonly rule: string;
    pays(title: string, items: string): string;
    gains(title: string, items: string): string;
    item(name: string, days: string, unit: string): string;
    /** Behind a list that does not name all. */
    readonly others: string;
    noOne(title: string): string;
    readonly individual: string;
  };
  readonly depends: {
    start(title: string, date: string): string;
    evaluation(title: string, date: string): string;
    readonly ramp: string;
    readonly assumptions: string;
    growing(lines: string): string;
    norm(text: string, vintage: string): string;
  };
  readonly notInModel: Readonly<Record<'all' | 'families', string>>;
  readonly decides: Readonly<Record<'municipality' | 'state' | 'gi', string>>;
  readonly money: {
    readonly none: string;
    /** The same where a table of measures has them. */
    readonly inTable: string;
    base(low: string, middle: string, high: string, year: string): string;
    range(title: string, low: string, middle: string, high: string, year: string): string;
    end(amount: string, direction: 'less' | 'more'): string;
    unclear(title: string, low: string, high: string, year: string): string;
    /** Where every amount is written as nothing. */
    tiny(title: string, year: string): string;
    /** What the ends of a range of costs are. */
    readonly bounds: string;
    readonly toFill: string;
  };
  readonly staff: string;
  definition(label: string, text: string): string;
  origin(version: string, runs: string, date: string, from: string, until: string, base: string): string;
}
