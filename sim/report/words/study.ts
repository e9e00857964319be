import type { Subject } from './words.ts';

/** Sentences of the studies of many variants of one scenario. Parts of sentences come in already formatted. */
export interface StudyWords {
  /** A lever with its value and its first day. */
  lever(label: string, value: string, date: string): string;
  /** Follows the name of an output. */
  undefined(n: string, of: string): string;
  /** Last lines of every study that says how sure a difference is. */
  readonly sure: readonly string[];
  readonly knockout: {
    opening(subject: Subject, scenario: string): string;
    levers(list: string): string;
    leftOut(names: string): string;
    effect(amount: string, between: string): string;
    readonly noEffect: string;
    /** Heads of the columns. */
    readonly mechanism: string;
    readonly without: string;
    readonly through: string;
    readonly share: string;
    /** In the place of a share. */
    readonly noShare: string;
    readonly nothingPasses: string;
    nothing(names: string): string;
    howToRead(date: string): readonly string[];
  };
  readonly split: {
    opening(subject: Subject, scenario: string): string;
    levers(list: string): string;
    levels(relay: string, team: string): string;
    /** Heads of the columns. */
    readonly part: string;
    readonly difference: string;
    /** The row in which the parts add up. */
    readonly sum: string;
    howToRead(date: string): readonly string[];
  };
  readonly sensitivity: {
    opening(subject: Subject, scenario: string, numbers: string): string;
    asIs(value: string): string;
    /** Heads of the columns. */
    readonly number: string;
    readonly range: string;
    readonly low: string;
    readonly high: string;
    readonly swing: string;
    readonly status: Readonly<Record<'measured' | 'derived', string>>;
    /** What is not shown in the table. */
    more(moves: string, nothing: string): string;
    leftDials(keys: string): string;
    leftReported(keys: string): string;
    leftOff(keys: string): string;
    leftOwn(keys: string): string;
    howToRead(date: string): readonly string[];
  };
  readonly measures: {
    opening(subject: Subject, scenario: string): string;
    asIs(value: string): string;
    /** Heads of the columns. */
    readonly measure: string;
    readonly group: string;
    readonly effect: string;
    readonly better: string;
    readonly cost: string;
    readonly visible: string;
    readonly feasibility: string;
    /** In the place of a judgement that the reader gives. */
    readonly toFill: string;
    readonly never: string;
    /** After how many months an effect is first clear, and which way it goes then. */
    after(months: string, direction: 'lower' | 'higher'): string;
    howToRead(date: string): readonly string[];
  };
}
