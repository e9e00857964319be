import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { type Remote, wrap } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { type Block, newBlock, place, readBlock } from '../block.ts';
import { Chunks } from '../chunks.ts';
import { keepAll, type Streamer } from './executor.ts';
import type { Trials } from './trials.ts';

/**
 * Size of the young generation of a worker [MiB]. Until its code is compiled a worker boxes some doubles; with this much room
 * they are never collected while it runs. V8 reads the setting when a worker starts.
 */
export const YOUNG_GENERATION = 32;

/** One running worker: its trials, and a promise that only ever rejects, when the worker dies. */
interface Hand {
  readonly worker: Worker;
  readonly trials: Remote<Trials>;
  readonly lost: Promise<never>;
}

/**
 * An executor with `workers` threads of Node, each running the script at `entry`, which exposes `Trials`.
 * Blocks come back as transferables and are placed by replication. An abort ends the threads at once, also in mid-trial.
 */
export function nodeThreads(entry: URL, workers: number): Streamer {
  setFlagsFromString(`--min-semi-space-size=${YOUNG_GENERATION}`);
  const stream: Streamer['stream'] = async (scenarios, seed, replications, onBlock, onProgress, signal) => {
    signal.throwIfAborted();
    const chunks = new Chunks(scenarios.length, replications, workers);
    const total = scenarios.length * replications;
    const open = new Map<number, { readonly whole: Block; left: number }>();
    const hands = Array.from({ length: Math.min(workers, total) }, () => hire(entry));
    let done = 0;
    const work = async (hand: Hand): Promise<void> => {
      await hand.trials.prepare([...scenarios]);
      for (let chunk = chunks.take(); chunk !== null; chunk = chunks.take()) {
        const before = performance.now();
        const { scenario, from, count } = chunk;
        const part = readBlock(await hand.trials.run(scenario, seed, from, count));
        chunks.took(chunk, performance.now() - before);
        const fresh = () => ({ whole: newBlock(part.hash, seed, part.width, 0, replications), left: replications });
        const block = open.get(scenario) ?? fresh();
        open.set(scenario, block);
        place(block.whole, part);
        block.left -= count;
        done += count;
        if (block.left === 0) {
          open.delete(scenario);
          onBlock(scenario, block.whole);
        }
        onProgress(done, total);
      }
    };
    try {
      // Raced once: a race per chunk would keep every chunk for as long as its worker lives.
      await Promise.race([Promise.all(hands.map(work)), aborted(signal), ...hands.map(({ lost }) => lost)]);
    } finally {
      await Promise.all(hands.map(({ worker }) => worker.terminate()));
    }
  };
  return { stream, run: keepAll(stream) };
}

function hire(entry: URL): Hand {
  const worker = new Worker(entry);
  const lost = new Promise<never>((_, reject) => {
    worker.once('error', (cause) => reject(new Error(`A worker stopped: ${cause.message}`, { cause })));
    worker.once('exit', (code) => reject(new Error(`A worker stopped with exit code ${code}.`)));
  });
  // Ending a worker on purpose also rejects this; only a waiting race may see it.
  lost.catch(() => undefined);
  return { worker, trials: wrap<Trials>(nodeEndpoint(worker)), lost };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
}
