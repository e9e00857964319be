import { transfer } from 'comlink';
import { atOnce, Prepared } from '../experiment/executors/prepared.ts';
import type { Trials } from '../experiment/executors/trials.ts';
import type { Group } from '../experiment/group.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** The trials of one worker; its blocks are handed over, not copied. `assemble` makes ready the scenarios of a job. */
export function trials(assemble: (scenarios: readonly Scenario[]) => readonly Group[]): Trials {
  const prepared = new Prepared(assemble);
  return {
    prepare: prepared.prepare,
    run(seed, from, count) {
      const part = atOnce(prepared.run(seed, from, count));
      return transfer(part, [...part.buffers]);
    },
  };
}
