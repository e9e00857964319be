import type { ComparisonResult } from '../../statistics/result.ts';
import type { Words } from '../words/words.ts';
import type { SmallNumberRule } from './small-numbers.ts';

/** A norm that is drawn as a line across a chart. */
export interface NormLine {
  /** Level, in the unit that the chart writes (a share as percentage). */
  readonly value: number;
  /** 'norm: hoogstens 12 kinderen per jeugdbeschermer'. */
  readonly text: string;
  /** Where the norm comes from, and of which year. */
  readonly vintage: string;
  /** Key of the indicator that it is for; a figure of another one leaves it out. Without it, it is for whatever is drawn. */
  readonly indicator?: string;
}

/** Counts of a region beside the model, and who supplied them. */
export interface Counted {
  readonly supplier: string;
  /** Date on which they were drawn up, ISO; '' when unknown. */
  readonly date: string;
  /** Series name -> [ISO date, children]. */
  readonly series: Readonly<Record<string, readonly (readonly [date: string, value: number])[]>>;
}

/** What every figure of one letter is made from; a run alone has no variants. */
export interface PrintContext {
  readonly result: ComparisonResult;
  readonly words: Words;
  /** The counts that are drawn; those of the base path, or the analyst's own. */
  readonly counted: Counted;
  readonly rule: SmallNumberRule;
  readonly norm: NormLine | null;
  /** Date of the computation, ISO. */
  readonly runDate: string;
  /** Address that opens the same comparison; '' when the page has none that is known. */
  readonly link: string;
}
