import { type Resampled, resampled, type Uniform } from './bootstrap.ts';
import { completePlaces, valuesAt } from './estimate.ts';
import { mean, variance } from './moments.ts';
import { quantiles } from './quantiles.ts';

/** One part of the variance of an outcome. */
export interface VariancePart {
  /** Unbiased [unit^2]; below 0 when the part is small next to the others. Interval by resampling the points. */
  readonly value: Resampled['value'];
  readonly interval95: Resampled['interval95'];
  /** Its share of the whole, from 0 to 1, a part below 0 counted as 0; null when nothing varies. */
  readonly share: number | null;
}

/** The variance of an outcome over points of what is not known and replications that all points share. */
export interface TwoLevel {
  readonly points: number;
  /** Replications that define the outcome at all points, and those that do not and were left out. */
  readonly replications: number;
  readonly undefined: number;
  readonly mean: number | null;
  /** Between points: what better knowledge of the uncertainties would take away. */
  readonly notKnowing: VariancePart;
  /** Chance: what stays at any point, however well it is known; the sum of `common` and `own`. */
  readonly chance: VariancePart & {
    /** Of a replication at all points alike; cancels in a difference between points. */
    readonly common: VariancePart;
    /** Of a replication at one point: the interaction of chance and uncertainties. */
    readonly own: VariancePart;
  };
  /** Quantiles at the shares that were asked for [unit]: of the point means alone, of chance alone, and of all values. */
  readonly bands: {
    readonly notKnowing: readonly number[];
    readonly chance: readonly number[];
    readonly both: readonly number[];
  } | null;
}

/** Nine of ten futures, and the middle one. */
const SHARES = [0.05, 0.5, 0.95] as const;

interface Components {
  readonly points: number;
  readonly common: number;
  readonly own: number;
  /** Variance of the point means as they are, noise included. */
  readonly ofMeans: number;
}

/**
 * Splits the variance of an outcome in a crossed layout: `values[p][r]` is replication r at point p, and replication r
 * has the same chance at every point. Two-way random effects, y = mean + point + replication + rest, by the method of
 * moments (Searle, Casella and McCulloch, Variance Components, 1992): with P points, R replications and mean squares
 * MSp, MSr and MSe, notKnowing = (MSp - MSe) / R, common = (MSr - MSe) / P, own = MSe. Unbiased for any distribution.
 *
 * Intervals resample whole points with `uniform`; they take the replications as given, so that of `common` says only how
 * sure it is for these replications. Bands: point means, drawn to the mean by sqrt(notKnowing / variance of the point
 * means) so that they vary as much as the points do (Louis, JASA 79 (1984), 393-398); deviations from the point means,
 * widened by sqrt(R / (R - 1)), around the mean; and all values.
 * Every part is null with fewer than two points or two replications. Throws a RangeError when points differ in length.
 */
export function twoLevel(
  values: readonly Float64Array[],
  uniform: Uniform,
  shares: readonly number[] = SHARES,
  resamples?: number,
): TwoLevel {
  const length = values[0]?.length ?? 0;
  if (values.some((one) => one.length !== length)) throw new RangeError('Points must have equally many replications.');
  const kept = completePlaces(values);
  const table = values.map((one) => valuesAt(one, kept));
  const enough = table.length > 1 && kept.length > 1;
  const [notKnowing, common, own, chance] = resampled(
    enough ? table.length : 0,
    (places) => {
      const parts = components(places, table, kept.length);
      return [parts.points, parts.common, parts.own, parts.common + parts.own];
    },
    uniform,
    resamples,
  ) as [Resampled, Resampled, Resampled, Resampled];
  const whole = [notKnowing, common, own].reduce((sum, { value }) => sum + Math.max(0, value ?? 0), 0);
  const part = (...of: Resampled[]) =>
    whole > 0 ? of.reduce((sum, { value }) => sum + Math.max(0, value ?? 0), 0) / whole : null;
  return {
    points: table.length,
    replications: kept.length,
    undefined: length - kept.length,
    mean: table.length > 0 && kept.length > 0 ? mean(Float64Array.from(table, mean)) : null,
    notKnowing: { ...notKnowing, share: part(notKnowing) },
    chance: {
      ...chance,
      share: part(common, own),
      common: { ...common, share: part(common) },
      own: { ...own, share: part(own) },
    },
    bands: enough ? bands(table, kept.length, shares) : null,
  };
}

/** The parts of the variance over the points at `places`. */
function components(places: Int32Array, table: readonly Float64Array[], replications: number): Components {
  const [p, r] = [places.length, replications];
  if (p < 2 || r < 2) return { points: Number.NaN, common: Number.NaN, own: Number.NaN, ofMeans: Number.NaN };
  const rows = new Float64Array(p);
  const columns = new Float64Array(r);
  places.forEach((place, i) => {
    const row = table[place] as Float64Array;
    rows[i] = mean(row);
    for (let j = 0; j < r; j++) columns[j] = (columns[j] as number) + (row[j] as number) / p;
  });
  const centre = mean(rows);
  let squares = 0;
  places.forEach((place, i) => {
    const row = table[place] as Float64Array;
    for (let j = 0; j < r; j++) {
      const rest = (row[j] as number) - (rows[i] as number) - (columns[j] as number) + centre;
      squares += rest * rest;
    }
  });
  const own = squares / ((p - 1) * (r - 1));
  const ofMeans = variance(rows);
  return { points: ofMeans - own / r, common: variance(columns) - own / p, own, ofMeans };
}

function bands(table: readonly Float64Array[], r: number, shares: readonly number[]): TwoLevel['bands'] {
  const means = Float64Array.from(table, mean);
  const centre = mean(means);
  const { points, ofMeans } = components(Int32Array.from(table.keys()), table, r);
  const narrow = points > 0 ? Math.sqrt(points / ofMeans) : 0;
  const wide = Math.sqrt(r / (r - 1));
  const all = new Float64Array(table.length * r);
  const around = new Float64Array(table.length * r);
  table.forEach((row, p) => {
    all.set(row, p * r);
    around.set(
      row.map((value) => centre + wide * (value - (means[p] as number))),
      p * r,
    );
  });
  return {
    notKnowing: quantiles(
      means.map((value) => centre + narrow * (value - centre)),
      shares,
    ),
    chance: quantiles(around, shares),
    both: quantiles(all, shares),
  };
}
