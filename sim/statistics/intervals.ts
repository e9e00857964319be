import { mean, variance } from './moments.ts';
import { tQuantile } from './student.ts';

/** Lower and upper end, in the unit of the sample. */
export type Interval = readonly [low: number, high: number];

const known: { df: number; t: number } = { df: 0, t: 0 };

/** The 0.975 quantile; a summary asks for the same number of replications thousands of times, so the last is kept. */
function t975(df: number): number {
  if (known.df !== df) {
    known.t = tQuantile(0.975, df);
    known.df = df;
  }
  return known.t;
}

/**
 * The 95 % interval of the mean of independent values: mean -+ t(0.975, n - 1) * sqrt(variance / n), in the unit of the
 * sample. Null below two values, where nothing is known of the spread.
 */
export function interval95(sample: Float64Array): Interval | null {
  const n = sample.length;
  if (n < 2) return null;
  const centre = mean(sample);
  const half = t975(n - 1) * Math.sqrt(variance(sample) / n);
  return [centre - half, centre + half];
}
