/** The distributions that have no distributions inside, and the switch over their codes: index in the list = code. */

import type { Source } from '../source.ts';
import { deterministic } from './deterministic.ts';
import type { Distribution } from './distribution.ts';
import { empirical } from './empirical.ts';
import { exponential } from './exponential.ts';
import { gamma } from './gamma.ts';
import { hyperexponential } from './hyperexponential.ts';
import { lognormal } from './lognormal.ts';
import { poisson } from './poisson.ts';
import { uniform } from './uniform.ts';
import { weibull } from './weibull.ts';

/** Codes are part of compiled tables and of golden files: append, never reorder. */
export const simpleDistributions: readonly Distribution[] = [
  exponential,
  gamma,
  lognormal,
  weibull,
  uniform,
  deterministic,
  hyperexponential,
  poisson,
  empirical,
];

/** `sample` of the distribution with this code; a switch, because a call through a list cannot be inlined. */
export function sampleSimple(code: number, source: Source, p: Float64Array, at: number, out: Float64Array): void {
  switch (code) {
    case 0:
      exponential.sample(source, p, at, out);
      break;
    case 1:
      gamma.sample(source, p, at, out);
      break;
    case 2:
      lognormal.sample(source, p, at, out);
      break;
    case 3:
      weibull.sample(source, p, at, out);
      break;
    case 4:
      uniform.sample(source, p, at, out);
      break;
    case 5:
      deterministic.sample(source, p, at, out);
      break;
    case 6:
      hyperexponential.sample(source, p, at, out);
      break;
    case 7:
      poisson.sample(source, p, at, out);
      break;
    default:
      empirical.sample(source, p, at, out);
  }
}

/** `residual` of the distribution with this code. */
export function residualSimple(code: number, source: Source, p: Float64Array, at: number, out: Float64Array): void {
  switch (code) {
    case 0:
      exponential.residual(source, p, at, out);
      break;
    case 1:
      gamma.residual(source, p, at, out);
      break;
    case 2:
      lognormal.residual(source, p, at, out);
      break;
    case 3:
      weibull.residual(source, p, at, out);
      break;
    case 4:
      uniform.residual(source, p, at, out);
      break;
    case 5:
      deterministic.residual(source, p, at, out);
      break;
    case 6:
      hyperexponential.residual(source, p, at, out);
      break;
    case 7:
      poisson.residual(source, p, at, out);
      break;
    default:
      empirical.residual(source, p, at, out);
  }
}
