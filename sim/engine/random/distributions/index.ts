/** The list of distributions; statements are compiled to a code, the index in the list, and flat parameters. */

import type { Source } from '../source.ts';
import type { Distribution, Spec } from './distribution.ts';
import { mixture } from './mixture.ts';
import { residualSimple, sampleSimple, simpleDistributions } from './simple.ts';
import { refuse } from './statement.ts';

export type { Distribution, Parameters, Quantile, Spec } from './distribution.ts';

/** All distributions; the index is the code. */
export const distributions: readonly Distribution[] = [...simpleDistributions, mixture];

const MIXTURE = distributions.indexOf(mixture);

/**
 * The code and the flat parameters of a statement; values keep the unit of the statement. Throws RangeError with what was
 * received and what was expected.
 */
export function compile(spec: Spec): { code: number; parameters: number[] } {
  const code = distributions.findIndex((distribution) => distribution.name === spec.distribution);
  const found = distributions[code];
  if (found === undefined) {
    const names = distributions.map((distribution) => distribution.name).join(', ');
    throw new RangeError(`There is no distribution '${spec.distribution}'; expected one of ${names}.`);
  }
  const parameters = found.parameters(spec);
  const missing = parameters.findIndex((parameter) => !Number.isFinite(parameter));
  if (missing >= 0) refuse(spec.distribution, JSON.stringify(spec), 'numbers for which all parameters are finite');
  return { code, parameters };
}

/** Leaves in out[0] a draw of the distribution with this code and its parameters at p[at]. */
export function sampleInto(code: number, source: Source, p: Float64Array, at: number, out: Float64Array): void {
  if (code === MIXTURE) mixture.sample(source, p, at, out);
  else sampleSimple(code, source, p, at, out);
}

/** Leaves in out[0] the remaining and in out[1] the elapsed time of a duration in progress in a stationary stock. */
export function residualInto(code: number, source: Source, p: Float64Array, at: number, out: Float64Array): void {
  if (code === MIXTURE) mixture.residual(source, p, at, out);
  else residualSimple(code, source, p, at, out);
}
