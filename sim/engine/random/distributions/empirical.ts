/**
 * Empirical: one of the stated values, each with its weight. Parameters: [n, values (n), cumulative shares (n), cumulative
 * shares of the length-biased values (n)].
 */

import type { Source } from '../source.ts';
import { cutUniformly, type Distribution, type EmpiricalSpec, type Parameters } from './distribution.ts';
import { cumulate, refuse, shares } from './statement.ts';

export const empirical: Distribution = {
  name: 'empirical',
  parameters(spec: EmpiricalSpec) {
    const values = [...spec.values];
    if (!(values.length > 0 && values.every((value) => value >= 0 && value < Number.POSITIVE_INFINITY)))
      refuse('empirical', `values ${JSON.stringify(values)}`, 'at least one, all finite and 0 or more');
    const weights = spec.weights ?? values.map(() => 1);
    if (weights.length !== values.length)
      refuse('empirical', `${values.length} values and ${weights.length} weights`, 'as many weights as values');
    const parts = shares('empirical', weights);
    const mean = parts.reduce((sum, share, i) => sum + share * (values[i] as number), 0);
    // When every value that can occur is 0, nothing is ever in progress; any branch gives the right remaining time 0.
    const biased = mean > 0 ? parts.map((share, i) => (share * (values[i] as number)) / mean) : parts;
    return [values.length, ...values, ...cumulate(parts), ...cumulate(biased)];
  },
  mean: (p, at = 0) => moment(p, at, 1),
  variance: (p, at = 0) => moment(p, at, 2) - moment(p, at, 1) * moment(p, at, 1),
  sample(source, p, at, out) {
    const n = p[at] as number;
    out[0] = p[at + 1 + drawIndex(source, p, at + 1 + n, n)] as number;
  },
  residual(source, p, at, out) {
    const n = p[at] as number;
    out[0] = p[at + 1 + drawIndex(source, p, at + 1 + 2 * n, n)] as number;
    cutUniformly(source, out);
  },
};

/** E[X^order] for order 1 or 2. */
function moment(p: Parameters, at: number, order: number): number {
  const n = p[at] as number;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const value = p[at + 1 + i] as number;
    const share = (p[at + 1 + n + i] as number) - (i > 0 ? (p[at + n + i] as number) : 0);
    sum += share * (order === 1 ? value : value * value);
  }
  return sum;
}

/** The index of the first of n cumulative shares at p[from] that exceeds a uniform draw, by halving. */
export function drawIndex(source: Source, p: Float64Array, from: number, n: number): number {
  source.uniform();
  const u = source.value[0] as number;
  let low = 0;
  let high = n - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (u < (p[from + middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
