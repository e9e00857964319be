import { expose } from 'comlink';
import { assemble } from '../../sim/model/assemble.ts';
import { scenarioHash } from '../../sim/scenario/hash.ts';
import { trials } from '../../sim/worker/api.ts';

/** Makes this worker one that runs trials. */
export function startTrials(): void {
  expose(trials((scenario) => ({ model: assemble(scenario), hash: scenarioHash(scenario) })));
}
