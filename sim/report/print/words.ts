import type { Language } from '../words/words.ts';

/** Where a line goes from its start to its end; 'apart' when it is in two groups at one of them, 'unclear' when its end may be chance. */
export type Course = 'up' | 'down' | 'level' | 'apart' | 'unclear';

/** Where the computed numbers of a figure come from; parts come in already formatted. */
export interface ComputedParts {
  readonly version: string;
  readonly title: string;
  readonly name: string;
  readonly hash: string;
  readonly seed: string;
  readonly runs: string;
  /** '' when it is not known. */
  readonly runDate: string;
}

/** Sentences of the figures with lines in a letter, in one language. */
export interface LineWords {
  readonly language: Language;
  /** Unit -> what an axis or a title calls it. */
  readonly units: Readonly<Record<string, string>>;
  title(what: string, unit: string, regions: string, from: string, until: string): string;
  /** New and existing children together, in a sentence. */
  readonly together: string;
  /** What a figure of the difference is about. */
  differenceOf(label: string): string;
  /** View of an indicator -> how it is counted. */
  readonly views: Readonly<Record<string, string>>;
  readonly finding: {
    /** A scenario alone. */
    level(date: string, amount: string, before: string, start: string): string;
    /** What a variant does; `counted` is '' or comes from `countedIn`. */
    effect(date: string, amount: string, direction: string, title: string, counted: string): string;
    /** `equal` is '' when no future is exactly equal. */
    countedIn(n: string, direction: string, equal: string): string;
    same(date: string, title: string): string;
    unclear(date: string, title: string): string;
    twoGroups(date: string): string;
    twoGroupsWith(date: string, title: string): string;
    unknown(title: string): string;
    /** The fte of a scenario alone. */
    staff(date: string, amount: string, before: string, start: string): string;
  };
  readonly alt: {
    /** Kind, what and where. */
    head(lines: number, what: string, regions: string): string;
    differenceHead(what: string, regions: string): string;
    course(path: string, course: Course, start: string, from: string, end: string, until: string): string;
    other(path: string, end: string): string;
    /** An end that may be chance. */
    unclear(end: string): string;
    readonly twoGroups: string;
  };
  readonly description: {
    point(date: string, mean: string, low: string, high: string): string;
    groups(date: string, lower: string, upper: string): string;
    path(path: string, points: string): string;
    counted(points: string): string;
    norm(text: string): string;
  };
  readonly difference: { readonly why: string };
  readonly notes: {
    /** `last`: the last date that was counted; `date`: when the counts were delivered, or that nobody says. */
    counted(supplier: string, last: string, date: string): string;
    readonly countedOnly: string;
    readonly noSupplier: string;
    readonly noCountDate: string;
    computed(parts: ComputedParts): string;
    link(link: string): string;
    readonly notForecast: string;
    norm(text: string, vintage: string): string;
    readonly noNorm: string;
    readonly rounding: string;
    readonly roundingPart: string;
    readonly dots: string;
    /** The rule for small numbers, and that it is of counts alone. */
    small(rule: string): string;
  };
  readonly staff: {
    readonly what: string;
    /** The same in short, for an alternative text. */
    readonly about: string;
    readonly carrying: string;
    /** Heads of the panels of joiners and leavers. */
    readonly flows: string;
    readonly hires: string;
    readonly leavers: string;
    /** Beside a line. */
    readonly joins: string;
    readonly leaves: string;
    /** Heads of columns. */
    readonly fte: string;
    readonly flowsNote: string;
  };
}
