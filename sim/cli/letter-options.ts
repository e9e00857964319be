import { type Audience, audiences, type Question, questions } from '../report/letter/letter.ts';
import { type NormVintage, normVintages } from '../report/letter/norms.ts';
import { type SmallNumberRule, smallNumberRules } from '../report/print/small-numbers.ts';
import { isDate } from '../scenario/dates.ts';
import type { CliWords } from './words/words.ts';

/** Options about a letter as commander hands them over: texts as typed. */
export interface RawLetterOptions {
  readonly page?: string;
  readonly question?: string;
  readonly audience?: string;
  readonly sender?: string;
  readonly date?: string;
  readonly norm?: string;
  readonly supplier?: string;
  readonly countedOn?: string;
  readonly analysis?: string;
  readonly indicator?: string;
  readonly counts?: string;
  readonly rule?: string;
}

/** What is chosen about a letter. */
export interface LetterOptions {
  /** Address of the page, without what stands behind a #; null when it is not known. */
  readonly page: string | null;
  /** What the letter is about; null for what fits its results. */
  readonly question: Question | null;
  /** For whom it is, or null for the council. */
  readonly audience: Audience | null;
  /** In whose name it is written, or null for the regions of its results. */
  readonly sender: string | null;
  /** Date at which its levels are read (ISO), or null for the last. */
  readonly date: string | null;
  /** The caseload norm that it names, '' for none, or null for the usual one. */
  readonly norm: NormVintage | '' | null;
  /** Who supplied own counts, and when they were drawn up (ISO); '' when that is not said. */
  readonly supplier: string;
  readonly countedOn: string;
  /** Folder of an analysis of a sweep, or null for none. */
  readonly analysis: string | null;
  /** Key of the outcome that it is about, or null for the usual one. */
  readonly indicator: string | null;
  /** File with own counts, or null for those of the scenario. */
  readonly counts: string | null;
  readonly rule: SmallNumberRule;
}

/** How the norm is called that a letter does without. */
const NO_NORM = 'none';
/** Longest name of who writes or supplies [characters]. */
const LONGEST_NAME = 200;

/** The options about a letter; what is wrong with one is told to `wrong`, with the option and its value. */
export function readLetterOptions(
  raw: RawLetterOptions,
  words: CliWords,
  wrong: (path: string, value: string, message: string) => void,
): LetterOptions {
  const oneOf = <Choice extends string>(path: string, value: string | undefined, choices: readonly Choice[]) => {
    const read = choices.find((known) => known === value) ?? null;
    if (value !== undefined && read === null) wrong(path, value, words.expectedOneOf(choices.join(', ')));
    return read;
  };
  const named = (path: string, value: string | undefined) => {
    const isName = value === undefined || (/^\P{Cc}*[^\s\p{Cc}]\P{Cc}*$/u.test(value) && value.length <= LONGEST_NAME);
    if (!isName) wrong(path, value, words.brief.expectedName(LONGEST_NAME));
    return value?.trim() ?? null;
  };
  const dated = (path: string, value: string | undefined) => {
    if (value !== undefined && !isDate(value)) wrong(path, value, words.brief.expectedDate);
    return value ?? null;
  };
  const page = raw.page === undefined ? null : pageAddress(raw.page);
  if (raw.page !== undefined && page === null) wrong('--page', raw.page, words.brief.expectedPage);
  if (raw.counts === undefined) {
    if (raw.supplier !== undefined) wrong('--supplier', raw.supplier, words.brief.withoutCounts);
    if (raw.countedOn !== undefined) wrong('--counted-on', raw.countedOn, words.brief.withoutCounts);
  }
  const norm = oneOf('--norm', raw.norm, [...normVintages, NO_NORM]);
  return {
    page,
    question: oneOf('--question', raw.question, questions),
    audience: oneOf('--audience', raw.audience, audiences),
    sender: named('--sender', raw.sender),
    date: dated('--date', raw.date),
    norm: norm === NO_NORM ? '' : norm,
    supplier: named('--supplier', raw.supplier) ?? '',
    countedOn: dated('--counted-on', raw.countedOn) ?? '',
    analysis: raw.analysis ?? null,
    indicator: raw.indicator ?? null,
    counts: raw.counts ?? null,
    rule: oneOf('--rule', raw.rule, smallNumberRules) ?? 'mask',
  };
}

/** The address of a page, without what stands behind a #; null when it is none that others can open safely. */
export function pageAddress(text: string): string | null {
  if (!/^https:\/\/[^\s"'<>\\]+$/.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  url.hash = '';
  return url.username === '' && url.password === '' ? url.href : null;
}
