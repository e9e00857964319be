import type { Comparison } from '../scenario/comparison.ts';
import type { ComparisonResult } from '../statistics/result.ts';

/** How far a computation is: computed by the release, the first few replications, more of them, or all. */
export type Stage = 'released' | 'first' | 'growing' | 'stable';

/** What was computed so far of a comparison; `result.replications` says how much of it. */
export interface Answer {
  readonly comparison: Comparison;
  readonly stage: Stage;
  /** Only some indicators keep their series, those that are drawn; the others have `series: null`. */
  readonly result: ComparisonResult;
  /** `sharedDigest` of the result: what a link carries. */
  readonly digest: string;
}
