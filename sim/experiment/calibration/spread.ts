import { mean, variance } from '../../statistics/moments.ts';

/** Where the spread of futures over vectors comes from [unit of the output, squared]. */
export interface Spread {
  /** Of the futures of one vector: mean over the vectors. */
  readonly chance: number;
  /** Of the means of the vectors, less what chance gives a mean of so few futures; at least zero. */
  readonly notKnowing: number;
}

/**
 * Splits the variance of a number over vectors and futures in two levels (analysis of variance of one way with random
 * effects). `samples` has one sample per vector, all of the same number of futures, at least two of each.
 */
export function spreadOf(samples: readonly Float64Array[]): Spread {
  const chance = mean(Float64Array.from(samples, variance));
  const ofMeans = variance(Float64Array.from(samples, mean));
  const futures = samples[0]?.length ?? 0;
  return { chance, notKnowing: Math.max(0, ofMeans - chance / futures) };
}
