/**
 * Hyperexponential: exponential with mean m1 with probability q, else with mean m2, where q m1 = (1 - q) m2 ("balanced
 * means"). Parameters: [q, m1, m2]. Source: Whitt, Approximating a Point Process by a Renewal Process, 1982.
 */

import type { Source } from '../source.ts';
import type { Distribution, HyperexponentialSpec } from './distribution.ts';
import { coefficientOfVariation, positive, refuse } from './statement.ts';

export const hyperexponential: Distribution = {
  name: 'hyperexponential',
  parameters(spec: HyperexponentialSpec) {
    const mean = positive('hyperexponential', 'mean', spec.mean);
    const cv = coefficientOfVariation('hyperexponential', spec.cv);
    if (cv <= 1) refuse('hyperexponential', `cv = ${cv}`, 'a number above 1 (at 1 it is the exponential distribution)');
    const q = (1 + Math.sqrt((cv * cv - 1) / (cv * cv + 1))) / 2;
    return [q, mean / (2 * q), mean / (2 * (1 - q))];
  },
  mean: (p, at = 0) => 2 * (p[at] as number) * (p[at + 1] as number),
  variance(p, at = 0) {
    const [q, m1, m2] = [p[at] as number, p[at + 1] as number, p[at + 2] as number];
    return 2 * (q * m1 * m1 + (1 - q) * m2 * m2) - 4 * q * q * m1 * m1;
  },
  sample(source, p, at, out) {
    source.uniform();
    const branch = (source.value[0] as number) < (p[at] as number) ? 1 : 2;
    exponentialInto(source, p, at + branch, out, 0);
  },
  residual(source, p, at, out) {
    // With balanced means each branch holds half of the stock.
    const branch = source.bits() < 0 ? 1 : 2;
    exponentialInto(source, p, at + branch, out, 0);
    exponentialInto(source, p, at + branch, out, 1);
  },
};

/** Leaves in out[place] an exponential draw with mean p[at]. */
function exponentialInto(source: Source, p: Float64Array, at: number, out: Float64Array, place: number): void {
  source.exponential();
  out[place] = (p[at] as number) * (source.value[0] as number);
}
