import { transfer } from 'comlink';
import type { Trials } from '../experiment/executors/trials.ts';
import { type Assembled, run } from '../experiment/run.ts';
import type { Scenario } from '../scenario/scenario.ts';

/**
 * The trials of one worker. `assemble` prepares a scenario. A worker holds one prepared scenario, the one of its last chunk:
 * chunks come scenario by scenario, and hundreds of prepared scenarios would take gigabytes.
 */
export function trials(assemble: (scenario: Scenario) => Assembled): Trials {
  let scenarios: readonly Scenario[] = [];
  let ready: { readonly index: number; readonly assembled: Assembled } | null = null;
  return {
    prepare(list) {
      scenarios = list;
      ready = null;
    },
    run(index, seed, from, count) {
      const scenario = scenarios[index];
      if (scenario === undefined) throw new RangeError(`This worker has no scenario number ${index}.`);
      const assembled = ready?.index === index ? ready.assembled : assemble(scenario);
      ready = { index, assembled };
      const { buffer } = run(assembled, seed, from, count);
      return transfer(buffer, [buffer]);
    },
  };
}
