/** Gamma draws with scale 1 from two prepared numbers; shared by gamma and, for length-biased draws, Weibull. */

import { lnInPlace } from '../elementary.ts';
import type { Source } from '../source.ts';

const logarithm = new Float64Array(1);

/**
 * The two numbers that `standardGamma` reads, for shape >= 1: d = shape - 1/3 and c = 1 / sqrt(9 d); or shape and 0 when
 * the shape is 1, 2 or 3, as a sum of so few exponentials is faster.
 */
export function preparedShape(shape: number): [number, number] {
  if (shape === 1 || shape === 2 || shape === 3) return [shape, 0];
  const d = shape - 1 / 3;
  return [d, 1 / Math.sqrt(9 * d)];
}

/**
 * Leaves a gamma draw of scale 1 in out[0], for the prepared shape at p[at], p[at + 1]. Source: Marsaglia and Tsang, A
 * Simple Method for Generating Gamma Variables, ACM Transactions on Mathematical Software 26(3), 2000.
 */
export function standardGamma(source: Source, p: Float64Array, at: number, out: Float64Array): void {
  const d = p[at] as number;
  const c = p[at + 1] as number;
  if (c === 0) {
    let sum = 0;
    for (let i = 0; i < d; i++) {
      source.exponential();
      sum += source.value[0] as number;
    }
    out[0] = sum;
    return;
  }
  for (;;) {
    source.normal();
    const x = source.value[0] as number;
    const t = 1 + c * x;
    if (t <= 0) continue;
    const v = t * t * t;
    const square = x * x;
    source.uniform();
    const u = source.value[0] as number;
    out[0] = d * v;
    if (u < 1 - 0.0331 * square * square) return;
    // ln u < x^2/2 + d (1 - v + ln v), with one logarithm less: ln v = 3 ln t.
    logarithm[0] = t;
    lnInPlace(logarithm);
    const bound = 0.5 * square + d * (1 - v + 3 * (logarithm[0] as number));
    logarithm[0] = u;
    lnInPlace(logarithm);
    if ((logarithm[0] as number) < bound) return;
  }
}
