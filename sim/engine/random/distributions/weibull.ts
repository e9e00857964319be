/**
 * Weibull: scale E^(1/shape) with E exponential. Length-biased it is scale G^(1/shape) with G gamma(1 + 1/shape).
 * Parameters: [shape, scale, prepared shape of G (2)].
 */

import { exp, ln, pow, powInPlace } from '../elementary.ts';
import { lnGamma } from '../special.ts';
import { cutUniformly, type Distribution, type Quantile, type WeibullSpec } from './distribution.ts';
import { preparedShape, standardGamma } from './standard-gamma.ts';
import { coefficientOfVariation, crossing, increasingQuantiles, positive } from './statement.ts';

const power = new Float64Array(2);

export const weibull: Distribution = {
  name: 'weibull',
  parameters(spec: WeibullSpec) {
    const [shape, scale] = shapeAndScale(spec);
    return [shape, scale, ...preparedShape(1 + 1 / shape)];
  },
  mean: (p, at = 0) => (p[at + 1] as number) * moment(p[at] as number, 1),
  variance(p, at = 0) {
    const [shape, scale] = [p[at] as number, p[at + 1] as number];
    return scale * scale * (moment(shape, 2) - moment(shape, 1) * moment(shape, 1));
  },
  sample(source, p, at, out) {
    source.exponential();
    out[0] = source.value[0] as number;
    stretch(p, at, out);
  },
  residual(source, p, at, out) {
    standardGamma(source, p, at + 2, out);
    stretch(p, at, out);
    cutUniformly(source, out);
  },
};

/** Replaces y in out[0] by scale y^(1/shape). */
function stretch(p: Float64Array, at: number, out: Float64Array): void {
  power[0] = out[0] as number;
  power[1] = 1 / (p[at] as number);
  powInPlace(power);
  out[0] = (p[at + 1] as number) * (power[0] as number);
}

/** E[X^n] of the Weibull distribution with scale 1. */
function moment(shape: number, n: number): number {
  return exp(lnGamma(1 + n / shape));
}

function shapeAndScale(spec: WeibullSpec): [number, number] {
  if ('shape' in spec) return [positive('weibull', 'shape', spec.shape), positive('weibull', 'scale', spec.scale)];
  if ('mean' in spec) {
    const cv = coefficientOfVariation('weibull', spec.cv);
    const target = ln(1 + cv * cv);
    // E[X^2] / E[X]^2 = 1 + cv^2 falls as the shape grows; cv 20 and 0.01 lie at shapes 0.21 and 128.
    const excess = (s: number) => target - lnGamma(1 + 2 / exp(s)) + 2 * lnGamma(1 + 1 / exp(s));
    const shape = exp(crossing(excess, ln(0.1), ln(500)) as number);
    return [shape, positive('weibull', 'mean', spec.mean) / moment(shape, 1)];
  }
  const [[p1, x1], [p2, x2]] = increasingQuantiles('weibull', spec.quantiles, 2) as [Quantile, Quantile];
  const shape = (ln(-ln(1 - p2)) - ln(-ln(1 - p1))) / ln(x2 / x1);
  return [shape, x1 / pow(-ln(1 - p1), 1 / shape)];
}
