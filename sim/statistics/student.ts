import { arctangent, HALF_PI } from './arctangent.ts';

const PI = 2 * HALF_PI;

/** Newton's steps rise to the root without passing it; fewer than 40 are needed for p up to 0.9999 at one degree. */
const MOST_STEPS = 200;

/**
 * Quantile of Student's t distribution with `df` (whole, >= 1) degrees of freedom at probability p in [0.5, 1).
 *
 * The distribution function is the finite series of Abramowitz and Stegun 26.7.3 and 26.7.4. Above zero it is concave,
 * so Newton's method from zero rises to the root and never passes it; it stops when a step no longer changes the value.
 * Throws a RangeError outside that domain.
 */
export function tQuantile(p: number, df: number): number {
  if (!(p >= 0.5 && p < 1)) throw new RangeError(`The probability must be from 0.5 up to 1, not ${p}.`);
  if (!(Number.isInteger(df) && df >= 1)) throw new RangeError(`The degrees of freedom must be whole, not ${df}.`);
  let t = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const { below, density } = distribution(t, df);
    const next = t + (p - below) / density;
    if (!(next > t)) break;
    t = next;
  }
  return t;
}

/** Share of the distribution below t >= 0, and its density there. */
function distribution(t: number, df: number): { below: number; density: number } {
  const root = Math.sqrt(df);
  const radius = Math.sqrt(df + t * t);
  const sine = t / radius;
  const cosine = root / radius;
  const square = cosine * cosine;
  if (df === 1) return { below: 0.5 + arctangent(t) / PI, density: square / PI };
  const odd = df % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = term;
  for (let k = odd ? 3 : 2; k < df; k += 2) {
    term *= (square * (k - 1)) / k;
    sum += term;
  }
  // The last term holds cos^(df - 2) with the gamma ratio of the density but for its last factor.
  const density = ((odd ? 1 / PI : 0.5) * term * square * cosine * (df - 1)) / root;
  const inside = odd ? (2 / PI) * (arctangent(t / root) + sine * sum) : sine * sum;
  return { below: 0.5 + inside / 2, density };
}
