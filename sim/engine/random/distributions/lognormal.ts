/** Lognormal: exp(mu + sigma Z). Length-biased it is lognormal with mu + sigma^2. Parameters: [mu, sigma]. */

import { exp, expInPlace, ln } from '../elementary.ts';
import { normalQuantile } from '../special.ts';
import { cutUniformly, type Distribution, type LognormalSpec, type Quantile } from './distribution.ts';
import { coefficientOfVariation, increasingQuantiles, positive, refuse } from './statement.ts';

export const lognormal: Distribution = {
  name: 'lognormal',
  parameters(spec: LognormalSpec) {
    if ('mu' in spec) {
      if (!Number.isFinite(spec.mu)) refuse('lognormal', `mu = ${spec.mu}`, 'a finite number');
      return [spec.mu, positive('lognormal', 'sigma', spec.sigma)];
    }
    if ('mean' in spec) {
      const cv = coefficientOfVariation('lognormal', spec.cv);
      const variance = ln(1 + cv * cv);
      return [ln(positive('lognormal', 'mean', spec.mean)) - variance / 2, Math.sqrt(variance)];
    }
    const [[p1, x1], [p2, x2]] = increasingQuantiles('lognormal', spec.quantiles, 2) as [Quantile, Quantile];
    const z1 = normalQuantile(p1);
    const sigma = ln(x2 / x1) / (normalQuantile(p2) - z1);
    return [ln(x1) - sigma * z1, sigma];
  },
  mean: (p, at = 0) => exp((p[at] as number) + square(p[at + 1] as number) / 2),
  variance: (p, at = 0) =>
    exp(2 * (p[at] as number) + square(p[at + 1] as number)) * (exp(square(p[at + 1] as number)) - 1),
  sample(source, p, at, out) {
    source.normal();
    out[0] = (p[at] as number) + (p[at + 1] as number) * (source.value[0] as number);
    expInPlace(out);
  },
  residual(source, p, at, out) {
    const sigma = p[at + 1] as number;
    source.normal();
    out[0] = (p[at] as number) + sigma * sigma + sigma * (source.value[0] as number);
    expInPlace(out);
    cutUniformly(source, out);
  },
};

function square(x: number): number {
  return x * x;
}
