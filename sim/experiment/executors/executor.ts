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
