/** Special functions on top of the elementary ones: ln Gamma, the normal quantile, the incomplete gamma function. */

import { exp, ln, lnInPlace } from './elementary.ts';

const cell = new Float64Array(1);

/**
 * Replaces x > 0 in out[0] by ln Gamma(x); absolute error below 1e-14 for x <= 20, relative error below 1e-15 above.
 * Stirling's series for x >= 15 (its next term is below 1e-16 there), below that Gamma(x) = Gamma(x + n) / (x ... (x + n - 1)).
 */
export function lnGammaInPlace(out: Float64Array): void {
  let x = out[0] as number;
  let product = 1;
  while (x < 15) {
    product *= x;
    x += 1;
  }
  cell[0] = x;
  lnInPlace(cell);
  const inverse = 1 / x;
  const square = inverse * inverse;
  const series =
    inverse *
    (1 / 12 -
      square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360))))));
  out[0] = (x - 0.5) * (cell[0] as number) - x + 0.9189385332046728 + series;
  if (product !== 1) {
    cell[0] = product;
    lnInPlace(cell);
    out[0] -= cell[0] as number;
  }
}

const argument = new Float64Array(1);

/** ln Gamma(x) for x > 0; see `lnGammaInPlace`. */
export function lnGamma(x: number): number {
  argument[0] = x;
  lnGammaInPlace(argument);
  return argument[0] as number;
}

/**
 * The standard normal quantile of p in [0, 1]; relative error about 1e-15, -Infinity and Infinity at 0 and 1, NaN
 * outside. Source: Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37, 1988.
 */
export function normalQuantile(p: number): number {
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 1) return Number.POSITIVE_INFINITY;
  if (!(p > 0 && p < 1)) return Number.NaN;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(CENTRE, 0.180625 - q * q);
  const r = Math.sqrt(-ln(q < 0 ? p : 1 - p));
  const size = r <= 5 ? ratio(SHOULDER, r - 1.6) : ratio(TAIL, r - 5);
  return q < 0 ? -size : size;
}

/** Numerator and denominator polynomials, constant term first. */
type Ratio = readonly [readonly number[], readonly number[]];

const CENTRE: Ratio = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
];
const SHOULDER: Ratio = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
];
const TAIL: Ratio = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5,
    1.421511758316446e-7, 2.0442631033899397e-15,
  ],
];

function ratio([numerator, denominator]: Ratio, x: number): number {
  const horner = (sum: number, coefficient: number): number => sum * x + coefficient;
  return numerator.reduceRight(horner, 0) / denominator.reduceRight(horner, 0);
}

/**
 * The share of a gamma(shape, scale 1) distribution below x: the regularised incomplete gamma function P(shape, x).
 * Absolute error below 1e-13 for shape <= 1e4. Series below shape + 1, Lentz' continued fraction above; Press et al.,
 * Numerical Recipes, section 6.2.
 */
export function gammaShareBelow(shape: number, x: number): number {
  if (!(x > 0)) return 0;
  const front = exp(shape * ln(x) - x - lnGamma(shape));
  if (x < shape + 1) {
    let term = 1 / shape;
    let sum = term;
    for (let n = 1; term > sum * 1e-17; n++) {
      term *= x / (shape + n);
      sum += term;
    }
    return sum * front;
  }
  let b = x + 1 - shape;
  let c = Number.MAX_VALUE;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1, change = 0; Math.abs(change - 1) > 1e-16 && n < 100000; n++) {
    const a = n * (shape - n);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    change = c * d;
    fraction *= change;
  }
  return 1 - front * fraction;
}
