import type { Scenario } from '../../scenario/scenario.ts';
import { newBlock, place } from '../block.ts';
import { type Assembled, run } from '../run.ts';
import { keepAll, type Streamer } from './executor.ts';

/** Replications between two pauses in which the thread may handle other messages, such as an abort. */
const BREATH = 4;

/** An executor that runs everything in the calling thread. `prepare` assembles a scenario. */
export function inThread(prepare: (scenario: Scenario) => Assembled): Streamer {
  const stream: Streamer['stream'] = async (scenarios, seed, replications, onBlock, onProgress, signal) => {
    const total = scenarios.length * replications;
    for (const [index, scenario] of scenarios.entries()) {
      const assembled = prepare(scenario);
      const block = newBlock(assembled.hash, seed, assembled.model.width, 0, replications);
      for (let from = 0; from < replications; from += BREATH) {
        signal.throwIfAborted();
        place(block, run(assembled, seed, from, Math.min(BREATH, replications - from)));
        onProgress(index * replications + Math.min(from + BREATH, replications), total);
        await new Promise((resolve) => setTimeout(resolve));
      }
      onBlock(index, block);
    }
    signal.throwIfAborted();
  };
  return { stream, run: keepAll(stream) };
}
