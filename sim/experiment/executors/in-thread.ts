import type { Scenario } from '../../scenario/scenario.ts';
import { type Block, newBlock, place } from '../block.ts';
import { type Assembled, run } from '../run.ts';
import type { Executor } from './executor.ts';

/** Replications between two pauses in which the thread may handle other messages, such as an abort. */
const BREATH = 4;

/** An executor that runs everything in the calling thread. `prepare` assembles a scenario. */
export function inThread(prepare: (scenario: Scenario) => Assembled): Executor {
  return {
    async run(scenarios, seed, replications, onProgress, signal) {
      const blocks: Block[] = [];
      const total = scenarios.length * replications;
      for (const scenario of scenarios) {
        const assembled = prepare(scenario);
        const block = newBlock(assembled.hash, seed, assembled.model.width, 0, replications);
        for (let from = 0; from < replications; from += BREATH) {
          signal.throwIfAborted();
          place(block, run(assembled, seed, from, Math.min(BREATH, replications - from)));
          onProgress(blocks.length * replications + Math.min(from + BREATH, replications), total);
          await new Promise((resolve) => setTimeout(resolve));
        }
        blocks.push(block);
      }
      signal.throwIfAborted();
      return blocks;
    },
  };
}
