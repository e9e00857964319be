import { completePlaces, valuesAt } from './estimate.ts';
import type { Interval } from './intervals.ts';
import { defined, mean, variance } from './moments.ts';
import { tQuantile } from './student.ts';

/**
 * The 95 % interval of the mean over points of their means over replications, in the unit of the values: `values[p][r]` is
 * replication r at point p, NaN where not defined, and replication r has the same chance at every point. Points may differ in
 * length, and each has a defined value. With one point the replications decide.
 *
 * What other points and what other chance would change are taken together. With the two-way random effects of `twoLevel`,
 * P points and weights w_r = sum over points of 1 / (P times its replications), the mean has the variance
 * (variance of the point means) / P + common * sum of w_r^2, where `common` is (variance of the means of a replication over
 * all points) - MSe / P, not below 0 (Searle, Casella and McCulloch, Variance Components, 1992). The first part alone holds the
 * chance that a point has of its own, but not that which all points share. Degrees of freedom by Satterthwaite (Biometrics
 * Bulletin 2, 1946), rounded down. Null below two points and two replications, and with more than one point when fewer than
 * two replications are defined at all of them.
 *
 * @param of how many intervals hold all together with 95 % (Bonferroni)
 */
export function crossedInterval(values: readonly Float64Array[], of = 1): Interval | null {
  const points = values.length;
  const means = Float64Array.from(values, (one) => mean(defined(one)));
  const centre = mean(means);
  const [only] = points === 1 ? values : [];
  if (only !== undefined) {
    const sample = defined(only);
    return around(centre, variance(sample) / sample.length, sample.length - 1, of);
  }
  const shared = values.reduce((least, { length }) => Math.min(least, length), Number.POSITIVE_INFINITY);
  const cut = values.map((one) => one.subarray(0, shared));
  const places = completePlaces(cut);
  const r = places.length;
  if (points < 2 || r < 2) return null;
  const table = cut.map((one) => valuesAt(one, places));
  const columns = columnMeans(table, r);
  const between = variance(means) / points;
  const common = Math.max(0, variance(columns) - ownVariance(table, columns) / points) * weightSquares(values);
  const whole = between + common;
  const freedom =
    whole === 0 ? r - 1 : (whole * whole) / ((between * between) / (points - 1) + (common * common) / (r - 1));
  return around(centre, whole, Math.max(1, Math.floor(freedom)), of);
}

function around(centre: number, variance: number, freedom: number, of: number): Interval | null {
  if (freedom < 1) return null;
  const half = tQuantile(1 - 0.025 / of, freedom) * Math.sqrt(variance);
  return [centre - half, centre + half];
}

/** Mean over the points of each of `r` replications. */
function columnMeans(table: readonly Float64Array[], r: number): Float64Array {
  const columns = new Float64Array(r);
  for (const row of table) for (let j = 0; j < r; j++) columns[j] = (columns[j] as number) + (row[j] as number);
  return columns.map((sum) => sum / table.length);
}

/** Mean square of what neither point nor replication explains, MSe. */
function ownVariance(table: readonly Float64Array[], columns: Float64Array): number {
  const centre = mean(columns);
  let squares = 0;
  for (const row of table) {
    const level = mean(row);
    for (let j = 0; j < columns.length; j++) {
      const rest = (row[j] as number) - level - (columns[j] as number) + centre;
      squares += rest * rest;
    }
  }
  return squares / ((table.length - 1) * (columns.length - 1));
}

/** Sum of the squares of the weights that the replications have in the mean: 1 / R when every point has the same R. */
function weightSquares(values: readonly Float64Array[]): number {
  const weights = new Float64Array(values.reduce((most, { length }) => Math.max(most, length), 0));
  for (const one of values) {
    const share = 1 / (values.length * defined(one).length);
    for (let r = 0; r < one.length; r++) {
      if (!Number.isNaN(one[r])) weights[r] = (weights[r] as number) + share;
    }
  }
  return weights.reduce((sum, weight) => sum + weight * weight, 0);
}
