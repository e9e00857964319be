import type { Scenario } from '../../scenario/scenario.ts';
import { type Block, newBlock, place } from '../block.ts';
import { Chunks } from '../chunks.ts';
import type { Executor, JobSource } from './executor.ts';

/** Called after each finished chunk with the number of finished replications, of all scenarios together. */
export type OnProgress = (done: number, total: number) => void;

/** Called with the block of a scenario as soon as all its replications are there. */
export type OnBlock = (scenario: number, block: Block) => void;

/** Computes whole blocks: replications 0 to `replications - 1` of some scenarios with one seed key (4 words), so that
 *  replication r of all scenarios shares its chance. */
export interface Streamer {
  /**
   * One block per scenario, in order. Rejects as `work` of an executor does, and when a trial fails with an error that names
   * the scenario and the replication.
   */
  run(
    scenarios: readonly Scenario[],
    seed: Int32Array,
    replications: number,
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<Block[]>;
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

/** Whole blocks from an executor: rows go to the place of their replication, so that no order of the work can be seen. */
export function streamer(executor: Executor): Streamer {
  const stream: Streamer['stream'] = async (scenarios, seed, replications, onBlock, onProgress, signal) => {
    const chunks = new Chunks(scenarios.length, replications, executor.workers);
    const total = scenarios.length * replications;
    const open = new Map<number, { readonly whole: Block; left: number }>();
    let ready = 0;
    const source: JobSource = {
      next() {
        const chunk = chunks.take();
        if (chunk === null) return null;
        const { scenario, from, count } = chunk;
        return { key: `${scenario}`, scenarios: [scenarios[scenario] as Scenario], seed, from, count };
      },
      finished({ job, blocks, failed: [failure], milliseconds }) {
        const { key, from, count } = job;
        const scenario = Number(key);
        const part = blocks[0] as Block;
        if (failure !== undefined) {
          const { replication, message } = failure;
          throw new Error(`Replication ${replication} of ${scenarios[scenario]?.name} failed: ${message}`);
        }
        chunks.took({ scenario, from, count }, milliseconds);
        const fresh = () => ({ whole: newBlock(part.hash, seed, part.width, 0, replications), left: replications });
        const block = open.get(scenario) ?? fresh();
        open.set(scenario, block);
        place(block.whole, part);
        block.left -= count;
        ready += count;
        if (block.left === 0) {
          open.delete(scenario);
          onBlock(scenario, block.whole);
        }
        onProgress(ready, total);
      },
    };
    await executor.work(source, signal);
    signal.throwIfAborted();
  };
  const run: Streamer['run'] = async (scenarios, seed, replications, onProgress, signal) => {
    const blocks: Block[] = [];
    const keep: OnBlock = (scenario, block) => {
      blocks[scenario] = block;
    };
    await stream(scenarios, seed, replications, keep, onProgress, signal);
    return blocks;
  };
  return { stream, run };
}
