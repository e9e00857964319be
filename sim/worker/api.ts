import { transfer } from 'comlink';
import { atOnce, Prepared } from '../experiment/executors/prepared.ts';
import type { Trials } from '../experiment/executors/trials.ts';
import type { Assembled } from '../experiment/run.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** The trials of one worker; its blocks are handed over, not copied. `assemble` prepares a scenario. */
export function trials(assemble: (scenario: Scenario) => Assembled): Trials {
  const prepared = new Prepared(assemble);
  return {
    prepare: prepared.prepare,
    run(seed, from, count) {
      const part = atOnce(prepared.run(seed, from, count));
      return transfer(part, [...part.buffers]);
    },
  };
}
