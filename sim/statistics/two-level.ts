import { type Resampled, redraw, resampled, type Uniform } from './bootstrap.ts';
import { completePlaces, valuesAt } from './estimate.ts';
import type { Interval } from './intervals.ts';
import { mean, variance } from './moments.ts';
import { quantiles } from './quantiles.ts';

/** One part of the variance of an outcome. */
export interface VariancePart {
  /** Unbiased [unit^2]; below 0 when the part is small next to the others. Interval by resampling points and replications. */
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
  readonly notKnowing: VariancePart & {
    /** 95 % interval of its share; null when nothing varies. */
    readonly share95: Interval | null;
  };
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
 * Intervals resample points and replications, each on their own, with `uniform` (Owen, The pigeonhole bootstrap, The Annals
 * of Applied Statistics 1 (2007), 386-411), so that they say how sure a part is for other replications too; with few of
 * either they come out narrow. Bands: point means, drawn to the mean by sqrt(notKnowing / variance of the point
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
  const replications = Int32Array.from(kept.keys());
  let first = true;
  const [notKnowing, common, own, chance, share] = resampled(
    enough ? table.length : 0,
    (places) => {
      if (!first) redraw(replications, uniform);
      first = false;
      const parts = components(places, replications, table);
      const [one, other, rest] = [parts.points, parts.common, parts.own];
      return [one, other, rest, other + rest, Math.max(0, one) / positive(one, other, rest)];
    },
    uniform,
    resamples,
  ) as [Resampled, Resampled, Resampled, Resampled, Resampled];
  const whole = positive(notKnowing.value, common.value, own.value);
  const part = (...of: Resampled[]) => (whole > 0 ? positive(...of.map(({ value }) => value)) / whole : null);
  return {
    points: table.length,
    replications: kept.length,
    undefined: length - kept.length,
    mean: table.length > 0 && kept.length > 0 ? mean(Float64Array.from(table, mean)) : null,
    notKnowing: { ...notKnowing, share: part(notKnowing), share95: share.interval95 },
    chance: {
      ...chance,
      share: part(common, own),
      common: { ...common, share: part(common) },
      own: { ...own, share: part(own) },
    },
    bands: enough ? bands(table, kept.length, shares) : null,
  };
}

/** The sum of parts, one below 0 counted as 0. */
function positive(...parts: readonly (number | null)[]): number {
  return parts.reduce<number>((sum, part) => sum + Math.max(0, part ?? 0), 0);
}

/** The parts of the variance over these points and replications, by their places in the table. */
function components(points: Int32Array, replications: Int32Array, table: readonly Float64Array[]): Components {
  const [p, r] = [points.length, replications.length];
  if (p < 2 || r < 2) return { points: Number.NaN, common: Number.NaN, own: Number.NaN, ofMeans: Number.NaN };
  const rows = new Float64Array(p);
  const columns = new Float64Array(r);
  points.forEach((place, i) => {
    const row = valuesAt(table[place] as Float64Array, replications);
    rows[i] = mean(row);
    for (let j = 0; j < r; j++) columns[j] = (columns[j] as number) + (row[j] as number) / p;
  });
  const centre = mean(rows);
  let squares = 0;
  points.forEach((place, i) => {
    const row = valuesAt(table[place] as Float64Array, replications);
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
  const { points, ofMeans } = components(
    Int32Array.from(table.keys()),
    Int32Array.from({ length: r }, (_, i) => i),
    table,
  );
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
