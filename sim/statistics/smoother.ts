import { valuesAt } from './estimate.ts';
import type { PointColumn } from './point-column.ts';
import { quantiles } from './quantiles.ts';

/** Where the knots lie: the quantiles that Harrell advises for five (Regression Modeling Strategies, 2001). */
const KNOTS = [0.05, 0.275, 0.5, 0.725, 0.95] as const;
/** A basis function that keeps less than this share of its length next to the others says nothing of its own. */
const NEGLIGIBLE = 1e-8;

/** Functions of one parameter, each by its value at every point; the first is 1 everywhere. */
export type Basis = readonly Float64Array[];

/**
 * The basis in which the mean of an outcome given one parameter is fitted: for a number a natural cubic spline with five
 * knots (Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 2009, 5.4 and 5.5), linear beyond the
 * outer knots; for a category, or a number with at most five values, one mean for each value.
 */
export function basisOf({ kind, values }: PointColumn): Basis {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  const one = values.map(() => 1);
  if (kind === 'category' || distinct.length <= KNOTS.length) {
    return [one, ...distinct.slice(1).map((level) => values.map((value) => (value === level ? 1 : 0)))];
  }
  const [low, high] = [distinct[0] as number, distinct.at(-1) as number];
  const scaled = values.map((value) => (value - low) / (high - low));
  const knots = [...new Set(quantiles(scaled, KNOTS))];
  const last = knots.at(-1) as number;
  const part = (x: number, knot: number) => (cubed(x - knot) - cubed(x - last)) / (last - knot);
  const inner = knots.at(-2) ?? last;
  const bends = knots.slice(0, -2).map((knot) => scaled.map((x) => part(x, knot) - part(x, inner)));
  return [one, scaled, ...bends];
}

function cubed(x: number): number {
  return x > 0 ? x * x * x : 0;
}

/** A least-squares fit. */
export interface Fit {
  /** The fitted value at every row, one array for each outcome. */
  readonly fitted: readonly Float64Array[];
  /** Number of basis functions that say something of their own. */
  readonly terms: number;
}

/**
 * Fits each of `outcomes` over the points at `places` by least squares. The basis is made orthonormal by modified
 * Gram-Schmidt, twice (Giraud, Langou and Rozloznik, Computers and Mathematics with Applications 50 (2005), 1069-1075),
 * so that functions which say the same on these points do no harm.
 */
export function leastSquares(basis: Basis, outcomes: readonly Float64Array[], places: Int32Array): Fit {
  const directions: Float64Array[] = [];
  for (const one of basis) {
    const column = valuesAt(one, places);
    const length = Math.sqrt(inner(column, column));
    for (let pass = 0; pass < 2; pass++) for (const done of directions) add(column, done, -inner(column, done));
    const rest = Math.sqrt(inner(column, column));
    if (rest > NEGLIGIBLE * length) directions.push(column.map((value) => value / rest));
  }
  const fitted = outcomes.map((outcome) => {
    const y = valuesAt(outcome, places);
    const fit = new Float64Array(places.length);
    for (const direction of directions) add(fit, direction, inner(y, direction));
    return fit;
  });
  return { fitted, terms: directions.length };
}

function inner(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += (one[i] as number) * (other[i] as number);
  return sum;
}

function add(to: Float64Array, direction: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + times * (direction[i] as number);
}
