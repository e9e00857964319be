/** Which way a number goes. */
export type Direction = 'less' | 'more';

/** What a clear difference is told with; parts come in already formatted. */
export interface Told {
  /** Without a sign: '7,5 dagen', or a bare number of children. */
  readonly amount: string;
  /** 'minder', 'langer'. */
  readonly direction: string;
  /** What it is about, after the direction or before the colon. */
  readonly about: string;
  readonly when: string;
  /** '' when futures cannot be counted. */
  readonly counted: string;
  /** '' with enough replications. */
  readonly early: string;
}

/** Sentences of the figures of a comparison, in one language. */
export interface FigureWords {
  /** Heads of columns. */
  readonly date: string;
  readonly counted: string;
  readonly group: string;
  readonly fresh: string;
  readonly existing: string;
  /** A head over one scenario, or one group of children. */
  readonly of: (name: string, what: string) => string;
  differenceOf(variant: string): string;
  readonly together: {
    title(regions: string, from: string, until: string): string;
    alt(regions: string, variants: string): string;
    readonly sameScale: string;
    level(date: string, mean: string, low: string, high: string): string;
  };
  readonly difference: {
    title(label: string, regions: string, from: string, until: string): string;
    alt(label: string, variants: string): string;
    readonly band: string;
    /** By the direction that is better for children. */
    readonly better: Readonly<Record<'lower' | 'higher' | 'none', string>>;
    /** Key of an indicator -> what it is about, after 'children fewer'. */
    readonly about: Readonly<Record<string, string>>;
    on(date: string): string;
    readonly whole: string;
    /** Words for less and more of a unit. */
    readonly directions: Readonly<Record<'amount' | 'time' | 'level', Readonly<Record<Direction, string>>>>;
    countedIn(n: string, direction: string): string;
    /** After `countedIn`, when some futures are exactly equal. */
    equalIn(n: string): string;
    /** No pair differs at all. */
    same(about: string, when: string, early: string): string;
    early(n: string): string;
    /** A clear difference in a number of children. */
    children(told: Told & { readonly children: string }): string;
    /** A clear difference in anything else. */
    other(told: Told): string;
    noClear(about: string, when: string, counted: string, early: string): string;
    ofChildren(about: string): string;
    twoGroups(about: string, when: string, lower: string, upper: string, early: string): string;
    unknown(about: string): string;
    between(low: string, high: string): string;
  };
  readonly twenty: {
    title(n: string, direction: string): string;
    readonly unclear: string;
    readonly same: string;
    /** `equal` is '' when no future is equal. */
    note(equal: string): string;
    alt(n: string, direction: string): string;
    readonly future: string;
    readonly number: string;
    inDirection(direction: string): string;
    readonly equal: string;
  };
  readonly leadTimes: {
    title(regions: string): string;
    alt(regions: string, days: string): string;
    whole(days: string): string;
    difference(amount: string, between: string): string;
    readonly wholeHead: string;
    readonly note: string;
    /** What the dot and line below a bar are. */
    readonly wholeMark: string;
    readonly link: string;
    days(n: string): string;
  };
  readonly whoPays: {
    title(variant: string): string;
    /** Where the order of a line differs. */
    readonly rule: string;
    readonly shorter: string;
    readonly longer: string;
    alt(variant: string, gains: string, pays: string): string;
    readonly note: string;
  };
  readonly costs: {
    title(regions: string): string;
    readonly payer: string;
    readonly levels: Readonly<Record<'low' | 'middle' | 'high', string>>;
    readonly base: string;
  };
}
