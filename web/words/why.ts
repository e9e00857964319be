import type { Language } from '../../sim/report/words/words.ts';
import type { Box } from '../why/loops.ts';
import type { Change, Direction } from '../why/verdict.ts';
import type { GuidesWords } from './guides.ts';

/** What a line of a chart shows: a difference with the base path, or a number of children. */
type Shows = 'difference' | 'level';

/** Sentences of the explanation in one language. Parts of sentences come in already formatted. */
export interface WhyWords {
  readonly language: Language;
  /** Things of a loop: they can follow 'more' and 'less'. */
  readonly boxes: Readonly<Record<Box, string>>;
  readonly loops: {
    arrow(from: string, to: string, sign: 1 | -1, later: boolean): string;
    reinforcing(box: string): string;
    balancing(box: string): string;
    readonly noRing: string;
    /** Beside an arrow that takes time. */
    readonly later: string;
    /** Opens the diagram. */
    readonly how: string;
    readonly diagram: string;
  };
  readonly effects: {
    /** A range of a difference: between two numbers more or fewer, or from fewer to more. */
    range(direction: Direction, low: string, high: string): string;
    /** A difference that is zero in every run. */
    readonly none: string;
    onDate(date: string, range: string): string;
    average(range: string): string;
    /** What becomes of an effect without some loops; `loops` is how many. */
    readonly change: Readonly<Record<Change, (on: string, off: string, loops: number) => string>>;
    measure(date: string): string;
    readonly measureAverage: string;
    readonly twoGroups: string;
  };
  readonly lines: {
    readonly axis: Readonly<Record<Shows, string>>;
    readonly band: Readonly<Record<Shows, string>>;
    readonly marks: string;
    readonly table: string;
    readonly date: string;
    cell(mean: string, low: string, high: string): string;
    readonly nothing: string;
    description(axis: string, labels: readonly string[]): string;
  };
  readonly status: {
    readonly computing: string;
    readonly stale: string;
    first(replications: number): string;
    stable(replications: number): string;
    readonly faults: string;
    failed(message: string): string;
  };
  readonly panel: {
    readonly title: string;
    readonly intro: string;
    readonly noVariant: string;
    /** Heading of the list of loops when no variant is explained, and of what is calculated. */
    readonly loops: string;
    readonly result: string;
    touched(variant: string): string;
    readonly noneTouched: string;
    others(count: number): string;
    readonly off: string;
    readonly alreadyOff: string;
    readonly allOn: string;
    without(names: readonly string[]): string;
    readonly pick: string;
    readonly notAdded: string;
    readonly take: string;
    readonly everything: string;
    /** Said when loops were switched off in the comparison; what `guides.take` replaced; and after undoing either. */
    readonly taken: string;
    readonly replaced: string;
    readonly undone: string;
  };
  readonly guides: GuidesWords;
}
