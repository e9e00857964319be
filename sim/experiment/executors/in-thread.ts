import type { Scenario } from '../../scenario/scenario.ts';
import { eachAlone } from '../group.ts';
import type { Assembled } from '../run.ts';
import { LostWorker, type Started } from './crew.ts';
import type { Executor } from './executor.ts';
import { executorOf } from './executor-of.ts';
import { Prepared } from './prepared.ts';

/** Longest work between two pauses in which the thread may handle other messages, such as an abort [ms]. */
const BREATH = 20;

/** An executor that runs everything in the calling thread. `assemble` prepares a scenario. */
export function inThread(assemble: (scenario: Scenario) => Assembled): Executor {
  return executorOf(() => startHere(assemble), 1);
}

/** A worker that is no thread of its own: it stops between trials. */
function startHere(assemble: (scenario: Scenario) => Assembled): Started {
  const prepared = new Prepared(eachAlone(assemble));
  let ended = false;
  return {
    prepare: async (scenarios, columns) => prepared.prepare(scenarios, columns),
    async run(seed, from, count) {
      const steps = prepared.run(seed, from, count);
      for (let since = performance.now(); ; ) {
        const step = steps.next();
        if (step.done === true) return step.value;
        if (performance.now() - since < BREATH) continue;
        await new Promise((resolve) => setTimeout(resolve));
        if (ended) throw new LostWorker('This worker was ended.');
        since = performance.now();
      }
    },
    lost: new Promise<never>(() => undefined),
    end: () => {
      ended = true;
    },
  };
}
