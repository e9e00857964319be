import { mean, variance } from './moments.ts';
import { tQuantile } from './student.ts';

/** Lower and upper end, in the unit of the sample. */
export type Interval = readonly [low: number, high: number];

const known: { p: number; df: number; t: number } = { p: 0, df: 0, t: 0 };

/** A summary asks for the same quantile thousands of times, so the last is kept. */
function quantile(p: number, df: number): number {
  if (known.p !== p || known.df !== df) {
    known.p = p;
    known.df = df;
    known.t = tQuantile(p, df);
  }
  return known.t;
}

/**
 * The 95 % interval of the mean of independent values: mean -+ t(0.975, n - 1) * sqrt(variance / n), in the unit of the
 * sample. Null below two values, where nothing is known of the spread.
 */
export function interval95(sample: Float64Array): Interval | null {
  return jointInterval(sample, 1);
}

/**
 * As `interval95`, but one of `of` intervals that hold all together with 95 %: each gets an equal part of the 5 %
 * (Bonferroni), whatever they have to do with each other.
 */
export function jointInterval(sample: Float64Array, of: number): Interval | null {
  const n = sample.length;
  if (n < 2) return null;
  const centre = mean(sample);
  const half = quantile(1 - 0.025 / of, n - 1) * Math.sqrt(variance(sample) / n);
  return [centre - half, centre + half];
}
