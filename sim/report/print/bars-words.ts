import type { Language } from '../words/words.ts';
import { barsEn } from './bars-words-en.ts';
import { barsNl } from './bars-words-nl.ts';

/** What is known of the run behind a figure. */
interface Origin {
  readonly version: string;
  readonly title: string;
  readonly hash: string;
  /** '200', or a range of these. */
  readonly runs: string;
  readonly date: string;
}

/** How many differences are clearly lower, clearly higher, and not clear; in words. */
interface Clear {
  readonly lower: string;
  readonly higher: string;
  readonly unclear: string;
}

/** Where, and from when until when. */
interface Place {
  readonly regions: string;
  readonly from: string;
  readonly until: string;
}

/** Sentences of the figures with bars, dots in rows, cells and lamps, in one language. Parts come in already formatted. */
export interface BarsWords {
  source(origin: Origin & { readonly name: string; readonly seed: string }): string;
  /** `base` is the name of its base path. */
  study(origin: Origin & { readonly base: string }): string;
  readonly link: (address: string) => string;
  /** Where the base of a study opens. */
  readonly baseLink: (address: string) => string;
  readonly why: string;
  readonly outside: string;
  /** That numbers of children are computed, not counted. */
  readonly noCounts: string;
  readonly basePath: string;
  readonly leadTimes: {
    title(place: Place): string;
    alone(days: string): string;
    shorter(title: string, days: string): string;
    longer(title: string, days: string): string;
    unclear(title: string): string;
    twoGroups(title: string): string;
    readonly uncertainty: string;
    readonly groups: string;
    readonly difference: string;
    readonly definition: string;
    /** Link -> its norm, beside its mark. */
    readonly norms: Readonly<Record<'raadWait' | 'worker', string>>;
    readonly normNote: string;
    readonly rounding: string;
    alt(place: Place, days: string): string;
    altWith(title: string, days: string): string;
  };
  readonly whoPays: {
    title(variant: string, place: Place): string;
    finding(gains: string, pays: string, unclear: string): string;
    readonly none: string;
    readonly uncertainty: string;
    readonly groups: string;
    readonly definition: string;
    readonly rounding: string;
    alt(variant: string, regions: string, gains: string, pays: string): string;
    altMost(group: string, days: string): string;
  };
  readonly tipping: {
    title(what: string, regions: string, when: string): string;
    over(outcome: string, rows: string, columns: string): string;
    on(date: string): string;
    during(from: string, until: string): string;
    minus(policy: string, against: string): string;
    axis(label: string, unit: string): string;
    finding(lowest: string, highest: string): string;
    readonly same: string;
    uncertainty(runs: string, half: string): string;
    unknown(runs: string): string;
    readonly groups: string;
    cells(rows: string, columns: string): string;
    alt(outcome: string, rows: string, columns: string, first: string, last: string): string;
    cell(row: string, column: string, amount: string): string;
    readonly sheet: Readonly<Record<'low' | 'high' | 'runs', string>>;
  };
  readonly measures: {
    title(label: string, place: Place): string;
    finding(n: string, clear: Clear): string;
    one(title: string, clear: 'lower' | 'higher' | 'unclear'): string;
    readonly heads: Readonly<Record<'letter' | 'measure' | 'effect' | 'cost' | 'visible' | 'feasibility', string>>;
    readonly covered: string;
    readonly toCover: string;
    readonly yearly: string;
    readonly empty: string;
    readonly unknown: string;
    readonly never: string;
    after(months: string, direction: 'lower' | 'higher'): string;
    readonly uncertainty: string;
    readonly groups: string;
    letters(one: boolean): string;
    definition(label: string, text: string, asIs: string, until: string): string;
    readonly visible: string;
    readonly order: string;
    readonly judgement: string;
    readonly rounding: string;
    money(from: string, until: string): string;
    alt(n: string, regions: string, clear: Clear): string;
  };
  readonly stoplicht: {
    title(n: string, one: boolean, regions: string, from: string, until: string): string;
    readonly states: Readonly<Record<'onTrack' | 'atRisk' | 'late' | 'done', string>>;
    readonly heads: Readonly<Record<'state' | 'action' | 'owner' | 'result' | 'date', string>>;
    readonly noDate: string;
    /** States with their numbers as a listing. */
    finding(states: string): string;
    count(n: string, state: string): string;
    readonly uncertainty: string;
    readonly definition: string;
    source(date: string): string;
    alt(n: string, regions: string, states: string): string;
  };
}

/** The sentences of a language. */
export function barsWords(language: Language): BarsWords {
  return language === 'nl' ? barsNl : barsEn;
}
