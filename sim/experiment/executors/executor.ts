import type { Scenario } from '../../scenario/scenario.ts';
import type { Block } from '../block.ts';

/** Called after each finished chunk with the number of finished replications, of all scenarios together. */
export type OnProgress = (done: number, total: number) => void;

/** Something that runs replications: this thread, or several workers. Which one never changes a bit of the result. */
export interface Executor {
  /**
   * Runs replications 0 to `replications - 1` of every scenario with one seed key (4 words), so that replication r of
   * all scenarios shares its chance. Returns one block per scenario, in order. Rejects with the first error of a trial,
   * or with `signal.reason` when aborted.
   */
  run(
    scenarios: readonly Scenario[],
    seed: Int32Array,
    replications: number,
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<Block[]>;
}

/** Called with the block of a scenario as soon as all its replications are there. */
export type OnBlock = (scenario: number, block: Block) => void;

/** An executor that can also hand over every block when it is complete and then let go of it. */
export interface Streamer extends Executor {
  /**
   * As `run`, scenario after scenario, but keeps no block that is complete: the memory it takes does not grow with the
   * number of scenarios. Every scenario comes once, in about the order of the list.
   */
  stream(
    scenarios: readonly Scenario[],
    seed: Int32Array,
    replications: number,
    onBlock: OnBlock,
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<void>;
}

/** `run` of an executor that streams: keeps all blocks, in the order of the scenarios. */
export function keepAll(stream: Streamer['stream']): Executor['run'] {
  return async (scenarios, seed, replications, onProgress, signal) => {
    const blocks: Block[] = [];
    const keep: OnBlock = (scenario, block) => {
      blocks[scenario] = block;
    };
    await stream(scenarios, seed, replications, keep, onProgress, signal);
    return blocks;
  };
}
