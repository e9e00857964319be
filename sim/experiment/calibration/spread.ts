import { twoLevel } from '../../statistics/two-level.ts';

/** Where the spread of futures over vectors comes from [unit of the output, squared]. */
export interface Spread {
  /** Of the futures of one vector. */
  readonly chance: number;
  /** Of what the vectors make of the same futures; at least zero. */
  readonly notKnowing: number;
}

/**
 * Splits the variance of a number over vectors and futures, as `twoLevel`. `samples` has one sample per vector, at least two,
 * all of the same futures, at least two: future r has the same chance for every vector, and what they share is not taken for
 * a difference between vectors.
 */
export function spreadOf(samples: readonly Float64Array[]): Spread {
  const { chance, notKnowing } = twoLevel(samples, () => 0, [], 0);
  return { chance: chance.value ?? 0, notKnowing: Math.max(0, notKnowing.value ?? 0) };
}
