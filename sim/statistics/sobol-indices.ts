import { type Resampled, resampled, type Uniform } from './bootstrap.ts';
import { completePlaces } from './estimate.ts';

/**
 * Outcomes of a Saltelli design of N rows: place j of every block is row j. `mixed[i]` holds the outcomes at the points
 * of A with factor i taken from B, so that the whole takes N (k + 2) points.
 */
export interface SaltelliOutcomes {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly mixed: readonly Float64Array[];
}

/** Shares of the variance of an outcome that one factor accounts for. */
export interface SobolIndices {
  /** S_i: share that knowing the factor alone would take away, on average. Chance may bring it below 0. */
  readonly first: Resampled;
  /** S_Ti: share that stays when all but this factor are known. */
  readonly total: Resampled;
}

/** Sobol indices of all factors of an outcome. */
export interface SobolAnalysis {
  /** Rows that define the outcome in all blocks, and rows that were left out because some block does not. */
  readonly rows: number;
  readonly undefined: number;
  /** Variance of the outcome over the points, noise included [unit^2]; null below two rows. */
  readonly variance: number | null;
  /** Share of that variance that is chance left in the means over replications; null when that is not known. */
  readonly noiseShare: number | null;
  /** One per factor, in the order of `mixed`. */
  readonly factors: readonly SobolIndices[];
}

/**
 * First-order and total Sobol indices with f0 the mean over A and B and V the variance over A and B:
 * S_i = (1/N) sum (B_j - f0) (AB_ij - A_j) / V (Saltelli et al., Computer Physics Communications 181 (2010), 259-270,
 * table 2 b), S_Ti = (1/2N) sum (A_j - AB_ij)^2 / V (Jansen, Computer Physics Communications 117 (1999), 35-43; 2 f of
 * that table). Intervals by resampling the rows with `uniform` (Archer, Saltelli and Sobol, JSCS 58 (1997), 99-120).
 *
 * An outcome that is a mean over R replications still holds chance. `noise` [unit^2] is its variance at one point: the
 * variance over replications / R when points do not share replications, what is of the point alone / R when they do
 * (`chance.own.value / R` of two-level.ts; what all points share cancels). It is taken from V and from the numerator of
 * S_Ti; S_i is not biased in its numerator. Null when it is not known: then nothing is taken out. Points close together that
 * share chance have less noise between them than `noise` says: S_Ti then comes out low, and more replications are the cure.
 *
 * Throws a RangeError when blocks differ in length or there is no factor.
 */
export function sobolIndices(
  outcomes: SaltelliOutcomes,
  uniform: Uniform,
  noise: number | null = null,
  resamples?: number,
): SobolAnalysis {
  const { a, b, mixed } = outcomes;
  const blocks = [a, b, ...mixed];
  if (mixed.length === 0) throw new RangeError('Sobol indices need at least one factor.');
  if (blocks.some((block) => block.length !== a.length)) throw new RangeError('Blocks must be equally long.');
  const rows = completePlaces(blocks);
  const all = spread(a, b, rows);
  const estimates = resampled(
    rows.length,
    (places) =>
      indices(
        outcomes,
        places.map((place) => rows[place] as number),
        noise ?? 0,
      ),
    uniform,
    resamples,
  );
  return {
    rows: rows.length,
    undefined: a.length - rows.length,
    variance: rows.length < 2 ? null : all.variance,
    noiseShare: noise !== null && all.variance > 0 ? noise / all.variance : null,
    factors: mixed.map((_, i) => ({ first: estimates[2 * i] as Resampled, total: estimates[2 * i + 1] as Resampled })),
  };
}

/** Mean and variance of A and B together over `rows`. */
function spread(a: Float64Array, b: Float64Array, rows: Int32Array): { mean: number; variance: number } {
  let sum = 0;
  for (const row of rows) sum += (a[row] as number) + (b[row] as number);
  const mean = sum / (2 * rows.length);
  let squares = 0;
  for (const row of rows) {
    const [left, right] = [(a[row] as number) - mean, (b[row] as number) - mean];
    squares += left * left + right * right;
  }
  return { mean, variance: squares / (2 * rows.length - 1) };
}

/** S_1, S_T1, S_2, S_T2 ... over `rows`; NaN when the outcome does not vary beyond the noise. */
function indices({ a, b, mixed }: SaltelliOutcomes, rows: Int32Array, noise: number): number[] {
  const { mean, variance } = spread(a, b, rows);
  const scale = variance > noise ? (variance - noise) * rows.length : Number.NaN;
  return mixed.flatMap((block) => {
    let [own, rest] = [0, 0];
    for (const row of rows) {
      const step = (block[row] as number) - (a[row] as number);
      own += ((b[row] as number) - mean) * step;
      rest += step * step;
    }
    return [own / scale, (rest / 2 - noise * rows.length) / scale];
  });
}
