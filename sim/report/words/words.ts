import type { FigureWords } from './figures.ts';
import type { StudyWords } from './study.ts';

/** Languages of texts and numbers. */
export type Language = 'nl' | 'en';

/** What can stand at a date of a chart. */
export type MomentKind = 'lever' | 'shock' | 'evaluation';

/** What was compared, as parts of a sentence. */
export interface Subject {
  readonly regions: string;
  readonly from: string;
  readonly until: string;
  /** In words: '200 times', 'once'. */
  readonly times: string;
}

/** Every sentence of tables and charts, in one language. Parts of sentences come in already formatted. */
export interface Words {
  readonly language: Language;
  /** Unit of the register or of an output -> how it is written after a number. */
  readonly units: Readonly<Record<string, string>>;
  /** The same after exactly one, where it differs. */
  readonly unitsOfOne: Readonly<Record<string, string>>;
  /** The unit of a difference of shares. */
  readonly percentagePoints: string;
  readonly and: string;
  /** How often, in words. */
  times(n: number, written: string): string;
  /** Between the ends of a range. */
  readonly to: string;
  readonly comparison: {
    ran(subject: Subject): string;
    compared(subject: Subject, variants: number): string;
    base(title: string): string;
    variant(name: string, title: string): string;
    /** Heads of the columns. */
    indicator: string;
    mean: string;
    futures: string;
    difference: string;
    sure: string;
    betterIn: string;
    gain: string;
    /** Where a cell has nothing to say. */
    nothing: string;
    noDirection: string;
    outOf20(n: number): string;
    howToRead(lastDate: string): readonly string[];
    /** How to read the columns that only a comparison has. */
    howToReadDifference: readonly string[];
    notPrediction: string;
    undefined(label: string, n: string, of: string): string;
    /** What an avoided month of a child without a worker costs, and how many there are a year. */
    perAvoided(months: string, low: string, middle: string, high: string): string;
    /** The same when it costs no more. */
    freeOfCost(months: string): string;
    /** One of two groups of runs: in how many of them, and about what. */
    inRuns(n: string, of: string, amount: string): string;
    /** Why groups stand in the place of a mean. */
    readonly twoGroups: string;
  };
  /** What to know when regions share staff. */
  readonly sharedStaff: {
    oneStaff(gis: string, regions: string): string;
    /** That families move between GIs, with the chance per week. */
    pooling(perWeek: string): string;
  };
  readonly study: StudyWords;
  readonly figures: FigureWords;
  /** The table of who gains and who pays by a rule. */
  readonly whoPays: {
    title(name: string): string;
    /** Heads of the columns that only this table has. */
    /** Over the lines whose order is that of the base. */
    otherLines: string;
    children: string;
    base: string;
    variant: string;
    verdict: string;
    readonly verdicts: Readonly<Record<'gains' | 'pays' | 'unclear', string>>;
    /** Groups as a listing; '' when there are none. */
    gainers(groups: string): string;
    payers(groups: string): string;
    readonly howToRead: readonly string[];
  };
  readonly chart: {
    title(regions: string, from: string, until: string): string;
    panels: { readonly new: string; readonly existing: string };
    axis: string;
    findingAlone(date: string, total: string, fresh: string, existing: string): string;
    findingFewer(date: string, n: string, variant: string): string;
    findingMore(date: string, n: string, variant: string): string;
    findingSame(date: string, variant: string): string;
    findingNone(date: string, variant: string): string;
    basePath: string;
    /** What begins, or is looked back on, at a date. */
    moment(kind: MomentKind, date: string): string;
    /** Follows the sentence of the band when there are other scenarios. */
    readonly inBasePath: string;
    band(where: string): string;
    why: string;
    observed: string;
    onlyTwo(n: string): string;
    definition(label: string, text: string): string;
    source(parts: { version: string; scenario: string; hash: string; seed: string; runs: string }): string;
    alt(path: string, regions: string, from: string, until: string, start: string, end: string): string;
    description(panel: string, points: string): string;
    descriptionPoint(date: string, mean: string, low: string, high: string): string;
    descriptionDifference(variant: string, panel: string, difference: string): string;
    /** The same as a finding, a level in the alternative text, a note, a point and a label, where there are two groups. */
    findingTwoGroups(date: string): string;
    findingTwoGroupsWith(date: string, variant: string): string;
    readonly altTwoGroups: string;
    readonly twoGroups: string;
    descriptionTwoGroups(date: string, lower: string, upper: string): string;
    endOfGroup(amount: string, n: string, of: string, path: string): string;
  };
}
