/** Uniform between two durations. Length-biased, the square of the duration is uniform. Parameters: [low, high]. */

import { cutUniformly, type Distribution, type UniformSpec } from './distribution.ts';
import { coefficientOfVariation, positive, refuse } from './statement.ts';

export const uniform: Distribution = {
  name: 'uniform',
  parameters(spec: UniformSpec) {
    if ('low' in spec) {
      if (!(spec.low >= 0 && spec.high > spec.low && spec.high < Number.POSITIVE_INFINITY))
        refuse('uniform', `low = ${spec.low} and high = ${spec.high}`, '0 <= low < high, both finite');
      return [spec.low, spec.high];
    }
    const mean = positive('uniform', 'mean', spec.mean);
    // The standard deviation is (high - low) / sqrt(12).
    const half = mean * coefficientOfVariation('uniform', spec.cv) * Math.sqrt(3);
    if (half > mean) refuse('uniform', `cv = ${spec.cv}`, 'at most 0.577 (1 / sqrt 3), where low is 0');
    return [mean - half, mean + half];
  },
  mean: (p, at = 0) => ((p[at] as number) + (p[at + 1] as number)) / 2,
  variance(p, at = 0) {
    const width = (p[at + 1] as number) - (p[at] as number);
    return (width * width) / 12;
  },
  sample(source, p, at, out) {
    const low = p[at] as number;
    source.uniform();
    out[0] = low + ((p[at + 1] as number) - low) * (source.value[0] as number);
  },
  residual(source, p, at, out) {
    const low = p[at] as number;
    const high = p[at + 1] as number;
    source.uniform();
    out[0] = Math.sqrt(low * low + (high * high - low * low) * (source.value[0] as number));
    cutUniformly(source, out);
  },
};
