import type { Language } from '../../sim/report/words/words.ts';
import type { Shared } from '../share/beside.ts';
import { pageEn } from './page-en.ts';
import { pageNl } from './page-nl.ts';

/** Names of the parts of the page, in the order of its tabs. */
export const parts = ['whatIf', 'compare', 'chain', 'why', 'letter', 'about'] as const;
export type Part = (typeof parts)[number];

/** Sentences of the page around its panels. Numbers and dates come in written. */
export interface PageWords {
  readonly language: Language;
  /** Of the tab of the browser. */
  readonly documentTitle: string;
  readonly title: string;
  readonly purpose: string;
  readonly skip: string;
  readonly otherLanguage: string;
  readonly tabs: Readonly<Record<Part, string>>;
  readonly tabList: string;
  /** The one sentence of the first view. */
  readonly sentence: (path: string, date: string, low: string, high: string, regions: string) => string;
  readonly sentenceGroups: (path: string, date: string, regions: string) => string;
  /** In the place of the differences, as long as there are none. */
  readonly invite: string;
  readonly notForecast: string;
  /** Heading of what was calculated, for who goes by headings. */
  readonly result: string;
  /** Of loops that are off in the comparison and not in the base path, or the other way round. */
  readonly loopsOff: Readonly<Record<'off' | 'on' | 'alsoOn' | 'offAgain', string>>;
  readonly status: {
    readonly label: string;
    readonly released: (version: string, runs: string) => string;
    readonly first: (runs: string) => string;
    readonly growing: (runs: string, of: string) => string;
    readonly stable: (runs: string) => string;
    readonly stale: string;
    readonly waiting: string;
    readonly restarted: string;
    /** The same, when the calculation is complete all the same. */
    readonly finished: string;
    readonly failed: (message: string) => string;
    readonly tryAgain: string;
    readonly same: string;
    readonly faults: string;
  };
  readonly overload: {
    readonly title: string;
    /** Lines that at the end stand far above their mean in more than half of the futures; `one`: a single line. */
    readonly grows: (scenarios: string, lines: string, one: boolean) => string;
    /** Capacities that are in use nearly all of the time. */
    readonly full: (scenarios: string, what: string, one: boolean) => string;
    /** GIs of which more hours are asked than there are, in the last weeks. */
    readonly behind: (scenarios: string, what: string) => string;
    readonly notSimulated: (scenarios: string) => string;
  };
  readonly limits: {
    readonly summary: string;
    readonly points: readonly string[];
    /** Name of a base path -> what holds for that one alone. */
    readonly ofBase: Readonly<Record<string, readonly string[]>>;
  };
  readonly variants: {
    readonly legend: string;
    readonly base: string;
    readonly add: string;
    readonly copy: string;
    /** The first words of `copy` and `remove`, on their buttons. */
    readonly copyShort: string;
    readonly removeShort: string;
    readonly remove: (title: string) => string;
    readonly rename: string;
    readonly newTitle: (n: number) => string;
    readonly none: string;
    readonly most: (n: string) => string;
  };
  readonly tools: {
    readonly legend: string;
    readonly undo: string;
    readonly redo: string;
    readonly reset: string;
    readonly base: string;
    readonly years: string;
    readonly runs: string;
    readonly start: (date: string) => string;
    readonly slow: string;
  };
  readonly share: {
    readonly title: string;
    readonly name: string;
    readonly save: string;
    readonly saved: (name: string) => string;
    readonly savedList: string;
    readonly noneSaved: string;
    readonly open: string;
    readonly forget: (name: string) => string;
    readonly copyLink: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly linkLabel: string;
    readonly linkHelp: string;
    readonly pasted: string;
    readonly pastedHelp: string;
    readonly take: string;
    readonly beside: string;
    readonly file: (title: string) => string;
    readonly fileHelp: string;
    readonly opened: (name: string) => string;
    readonly otherVersion: (made: string, here: string) => string;
    readonly sameNumbers: string;
    readonly otherNumbers: string;
    readonly badLink: string;
    readonly full: string;
    /** Why the variants of a link cannot stand beside one's own. */
    readonly notBeside: (differs: readonly Shared[]) => string;
    /** The variants of a link are calculated with one's own seed and number of runs. */
    readonly yourRuns: string;
    readonly noStorage: string;
    readonly tooMuch: string;
  };
  readonly counts: {
    readonly title: string;
    readonly help: string;
    readonly choose: string;
    readonly drop: string;
    readonly shown: (file: string, points: string) => string;
    readonly noFile: string;
    readonly outside: (points: string) => string;
    readonly remove: string;
    readonly example: string;
  };
  readonly about: {
    readonly title: string;
    readonly paragraphs: readonly string[];
    readonly check: string;
    readonly checkHelp: string;
    readonly digest: string;
    /** In the place of the codes while they are of an older or unfinished calculation. */
    readonly checkLater: string;
    readonly command: string;
    readonly privacy: string;
  };
  readonly compare: Readonly<
    Record<'title' | 'asTable' | 'futures' | 'whoPays' | 'leadTimes' | 'costs' | 'costsMiddle' | 'costsAll', string>
  >;
  readonly offline: { readonly ready: string; readonly update: string; readonly reload: string };
  readonly loading: string;
  /** Of a part of the page that is fetched when it is asked for. */
  readonly loads: Readonly<Record<'waiting' | 'failed' | 'again', string>>;
  readonly broken: (message: string) => string;
  readonly startAgain: string;
}

/** The sentences of the page in a language. */
export function pageWords(language: Language): PageWords {
  return language === 'nl' ? pageNl : pageEn;
}
