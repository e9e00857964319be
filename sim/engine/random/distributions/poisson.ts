/**
 * Poisson: a count, not a duration. Parameters: [mean, exp(-mean), ln mean, a, b, 1/alpha, v]. Below mean 10 by inversion
 * of one uniform; from 10 on by transformed rejection: Hörmann, The Transformed Rejection Method for Generating Poisson
 * Random Variables, Insurance: Mathematics and Economics 12, 1993 (algorithm PTRS).
 */

import { exp, ln, lnInPlace } from '../elementary.ts';
import type { Source } from '../source.ts';
import { lnGammaInPlace } from '../special.ts';
import type { Distribution, PoissonSpec } from './distribution.ts';
import { refuse } from './statement.ts';

const SMALL = 10;
/** Up to here counts are exact integers with room to spare and the constants of PTRS are checked. */
const LARGEST_MEAN = 1e8;
const cell = new Float64Array(1);

export const poisson: Distribution = {
  name: 'poisson',
  parameters(spec: PoissonSpec) {
    const mean = spec.mean;
    if (!(mean >= 0 && mean <= LARGEST_MEAN)) refuse('poisson', `mean = ${mean}`, `a number from 0 to ${LARGEST_MEAN}`);
    if (mean < SMALL) return [mean, exp(-mean), 0, 0, 0, 0, 0];
    const b = 0.931 + 2.53 * Math.sqrt(mean);
    return [mean, 0, ln(mean), -0.059 + 0.02483 * b, b, 1.1239 + 1.1328 / (b - 3.4), 0.9277 - 3.6224 / (b - 2)];
  },
  mean: (p, at = 0) => p[at] as number,
  variance: (p, at = 0) => p[at] as number,
  sample(source, p, at, out) {
    if ((p[at] as number) < SMALL) byInversion(source, p, at, out);
    else byRejection(source, p, at, out);
  },
  residual() {
    throw new RangeError('The poisson distribution is a count, not a duration; it has no remaining time.');
  },
};

function byInversion(source: Source, p: Float64Array, at: number, out: Float64Array): void {
  const mean = p[at] as number;
  source.uniform();
  let left = source.value[0] as number;
  let probability = p[at + 1] as number;
  let count = 0;
  // Beyond 200 the probabilities underflow to 0 for every mean below 10: the bound only guards against rounding.
  while (left > probability && count < 200) {
    left -= probability;
    count++;
    probability *= mean / count;
  }
  out[0] = count;
}

function byRejection(source: Source, p: Float64Array, at: number, out: Float64Array): void {
  const mean = p[at] as number;
  const a = p[at + 3] as number;
  const b = p[at + 4] as number;
  for (;;) {
    source.uniform();
    const u = (source.value[0] as number) - 0.5;
    source.uniform();
    const v = source.value[0] as number;
    const s = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / s + b) * u + mean + 0.43);
    out[0] = count;
    if (s >= 0.07 && v <= (p[at + 6] as number)) return;
    if (count < 0 || (s < 0.013 && v > s)) continue;
    cell[0] = count + 1;
    lnGammaInPlace(cell);
    const lnProbability = count * (p[at + 2] as number) - mean - (cell[0] as number);
    cell[0] = (v * (p[at + 5] as number)) / (a / (s * s) + b);
    lnInPlace(cell);
    if ((cell[0] as number) <= lnProbability) return;
  }
}
