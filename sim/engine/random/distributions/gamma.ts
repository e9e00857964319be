/**
 * Gamma. Parameters: [shape, scale, prepared shape (2), prepared shape of the length-biased gamma, shape + 1 (2)]. Below
 * shape 1 the first prepared shape is shape + 1, and a draw of it is multiplied by U^(1/shape).
 */

import { exp, ln, powInPlace } from '../elementary.ts';
import { gammaShareBelow } from '../special.ts';
import { cutUniformly, type Distribution, type GammaSpec, type Quantile } from './distribution.ts';
import { preparedShape, standardGamma } from './standard-gamma.ts';
import { coefficientOfVariation, crossing, increasingQuantiles, positive, refuse } from './statement.ts';

const boost = new Float64Array(2);

/** Shapes that a pair of quantiles may lead to. */
const LOWEST_SHAPE = 0.05;
const HIGHEST_SHAPE = 10000;

export const gamma: Distribution = {
  name: 'gamma',
  parameters(spec: GammaSpec) {
    const [shape, scale] = shapeAndScale(spec);
    return [shape, scale, ...preparedShape(shape < 1 ? shape + 1 : shape), ...preparedShape(shape + 1)];
  },
  mean: (p, at = 0) => (p[at] as number) * (p[at + 1] as number),
  variance: (p, at = 0) => (p[at] as number) * (p[at + 1] as number) * (p[at + 1] as number),
  sample(source, p, at, out) {
    standardGamma(source, p, at + 2, out);
    out[0] = (out[0] as number) * (p[at + 1] as number);
    const shape = p[at] as number;
    if (shape < 1) {
      source.uniform();
      boost[0] = source.value[0] as number;
      boost[1] = 1 / shape;
      powInPlace(boost);
      out[0] = (out[0] as number) * (boost[0] as number);
    }
  },
  residual(source, p, at, out) {
    standardGamma(source, p, at + 4, out);
    out[0] = (out[0] as number) * (p[at + 1] as number);
    cutUniformly(source, out);
  },
};

function shapeAndScale(spec: GammaSpec): [number, number] {
  if ('shape' in spec) return [positive('gamma', 'shape', spec.shape), positive('gamma', 'scale', spec.scale)];
  if ('mean' in spec) {
    const cv = coefficientOfVariation('gamma', spec.cv);
    return [1 / (cv * cv), positive('gamma', 'mean', spec.mean) * cv * cv];
  }
  const [[p1, x1], [p2, x2]] = increasingQuantiles('gamma', spec.quantiles, 2) as [Quantile, Quantile];
  // The ratio of two quantiles falls as the shape grows, so its negative rises.
  const lnShape = crossing(
    (s) => x2 / x1 - standardQuantile(exp(s), p2) / standardQuantile(exp(s), p1),
    ln(LOWEST_SHAPE),
    ln(HIGHEST_SHAPE),
  );
  if (lnShape === undefined)
    refuse(
      'gamma',
      `quantiles ${JSON.stringify(spec.quantiles)}`,
      `a pair that a shape of ${LOWEST_SHAPE} to ${HIGHEST_SHAPE} gives`,
    );
  const shape = exp(lnShape);
  return [shape, x1 / standardQuantile(shape, p1)];
}

/** The value below which a share p of the gamma(shape, scale 1) draws lies. */
function standardQuantile(shape: number, p: number): number {
  return exp(crossing((lnX) => gammaShareBelow(shape, exp(lnX)) - p, -700, 20) as number);
}
