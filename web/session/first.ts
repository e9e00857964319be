import type { Comparison } from '../../sim/scenario/comparison.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';

/** Replications of a stable answer: enough for the sign of most effects, few enough for a meeting. */
const USUAL_REPLICATIONS = 100;

/** What the page asks first: a base path alone, with the seed that the command line takes too. */
export function firstComparison({ name, years, off }: Pick<Scenario, 'name' | 'years' | 'off'>): Comparison {
  return { base: name, seed: 'ketenlab', replications: USUAL_REPLICATIONS, years, off, variants: [] };
}
