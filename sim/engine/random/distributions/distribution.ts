/** What every distribution offers, and how one is stated. */

import type { Source } from '../source.ts';

/** A probability strictly between 0 and 1, and the value below which that share of the draws lies. */
export type Quantile = readonly [probability: number, value: number];

export type ExponentialSpec = { distribution: 'exponential' } & ({ mean: number } | { quantiles: readonly Quantile[] });
/** cv is the coefficient of variation: standard deviation / mean. */
type MeanAndCv = { mean: number; cv: number };
type TwoQuantiles = { quantiles: readonly Quantile[] };
export type GammaSpec = { distribution: 'gamma' } & (MeanAndCv | TwoQuantiles | { shape: number; scale: number });
export type LognormalSpec = { distribution: 'lognormal' } & (MeanAndCv | TwoQuantiles | { mu: number; sigma: number });
export type WeibullSpec = { distribution: 'weibull' } & (MeanAndCv | TwoQuantiles | { shape: number; scale: number });
export type UniformSpec = { distribution: 'uniform' } & (MeanAndCv | { low: number; high: number });
export type DeterministicSpec = { distribution: 'deterministic'; value: number };
/** cv above 1: two exponential branches with balanced means. */
export type HyperexponentialSpec = { distribution: 'hyperexponential' } & MeanAndCv;
export type PoissonSpec = { distribution: 'poisson'; mean: number };
/** Without weights all values weigh the same; weights need not add up to 1. */
export type EmpiricalSpec = { distribution: 'empirical'; values: readonly number[]; weights?: readonly number[] };
export type SimpleSpec =
  | ExponentialSpec
  | GammaSpec
  | LognormalSpec
  | WeibullSpec
  | UniformSpec
  | DeterministicSpec
  | HyperexponentialSpec
  | PoissonSpec
  | EmpiricalSpec;
/** Weights need not add up to 1. */
export type MixtureSpec = { distribution: 'mixture'; branches: readonly { weight: number; spec: SimpleSpec }[] };
export type Spec = SimpleSpec | MixtureSpec;

/** Parameters as they lie in a flat table; those of one distribution start at an offset. */
export type Parameters = ArrayLike<number>;

/**
 * A distribution. `parameters` runs once per statement; `sample` and `residual` are hot and allocate nothing. They read
 * their parameters from p[at], p[at + 1], ... in the unit of the statement.
 */
export interface Distribution {
  readonly name: Spec['distribution'];
  /** The flat parameters of a statement. Throws RangeError with what was received and what was expected. */
  parameters(spec: Spec): number[];
  mean(p: Parameters, at?: number): number;
  variance(p: Parameters, at?: number): number;
  /** Leaves a draw in out[0]; takes numbers from `source` as needed. */
  sample(source: Source, p: Float64Array, at: number, out: Float64Array): void;
  /**
   * Of a duration in progress in a stationary stock: leaves in out[0] the time that remains and in out[1] the time
   * elapsed. Their sum is a length-biased duration, density x f(x) / mean, cut at a uniform place.
   */
  residual(source: Source, p: Float64Array, at: number, out: Float64Array): void;
}

/** Cuts the total duration in out[0] at a uniform place: remaining time to out[0], elapsed time to out[1]. */
export function cutUniformly(source: Source, out: Float64Array): void {
  source.uniform();
  const total = out[0] as number;
  const remaining = total * (source.value[0] as number);
  out[0] = remaining;
  out[1] = total - remaining;
}
