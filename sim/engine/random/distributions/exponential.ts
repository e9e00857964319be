/** Exponential: no memory, so the time that remains has the distribution of the whole. Parameters: [mean]. */

import { ln } from '../elementary.ts';
import type { Distribution, ExponentialSpec, Quantile } from './distribution.ts';
import { increasingQuantiles, positive } from './statement.ts';

export const exponential: Distribution = {
  name: 'exponential',
  parameters(spec: ExponentialSpec) {
    if ('mean' in spec) return [positive('exponential', 'mean', spec.mean)];
    const [p, x] = increasingQuantiles('exponential', spec.quantiles, 1)[0] as Quantile;
    return [-x / ln(1 - p)];
  },
  mean: (p, at = 0) => p[at] as number,
  variance: (p, at = 0) => (p[at] as number) * (p[at] as number),
  sample(source, p, at, out) {
    source.exponential();
    out[0] = (p[at] as number) * (source.value[0] as number);
  },
  residual(source, p, at, out) {
    source.exponential();
    out[0] = (p[at] as number) * (source.value[0] as number);
    source.exponential();
    out[1] = (p[at] as number) * (source.value[0] as number);
  },
};
