import { mean, variance } from '../../statistics/moments.ts';

/** What a sample of one output is held against. */
export interface Held {
  /** 'root': square roots are compared, 'plain': the numbers themselves. */
  readonly scale: 'root' | 'plain';
  readonly value: number;
  /** Variance of the observation and of what the model cannot get right [scale of the comparison, squared]. */
  readonly noise: number;
  readonly discrepancy: number;
}

/**
 * How many standard deviations the mean of a sample of replications lies from what was observed:
 * |z - mean| / sqrt(variance of the mean + variance of the observation + variance of the discrepancy)
 * (Craig et al. 1997; Vernon, Goldstein and Bower 2010, equation 18; for a stochastic model Andrianakis et al. 2015).
 * Infinite when a replication does not define the output.
 */
export function implausibility(sample: Float64Array, { scale, value, noise, discrepancy }: Held): number {
  const scaled = scale === 'root' ? sample.map((one) => Math.sqrt(one)) : sample;
  const observed = scale === 'root' ? Math.sqrt(value) : value;
  const distance = Math.abs(observed - mean(scaled));
  const found = distance / Math.sqrt(variance(scaled) / sample.length + noise + discrepancy);
  return Number.isNaN(found) ? Number.POSITIVE_INFINITY : found;
}

/** Whether the largest of some distances is at most the first of `cut`, the second largest at most the second, and so on. */
export function isKept(distances: Float64Array, cut: readonly number[]): boolean {
  const sorted = distances.slice().sort();
  return cut.every((most, i) => i >= sorted.length || (sorted[sorted.length - 1 - i] as number) <= most);
}
