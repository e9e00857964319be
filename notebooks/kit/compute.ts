import {
  type Circumstances,
  type Computed,
  newBlock,
  place,
  readBlock,
  type Scenario,
  seedKey,
  version,
} from 'ketenlab';
import type { Done, Part } from './worker.ts';

/** Replications of one message to a worker: short enough for a bar that moves, long enough to pay for the message. */
const PART = 10;
/** More threads than this leave no core for the reader's other work. */
const MOST_THREADS = 2;

/** What was computed, in the order of the scenarios that were asked for, and how. */
export interface Work {
  readonly computed: readonly [Computed, ...Computed[]];
  readonly circumstances: Circumstances;
  readonly replications: number;
}

/** Told after every part: replications done, and replications in all. */
export type OnProgress = (done: number, all: number) => void;

/**
 * Runs replications 0 to `replications` - 1 of every scenario in workers, all with the same chance. The numbers are those of
 * the command line with the same seed, to the bit. Rejects with the fault of the worker.
 */
export async function compute(
  scenarios: readonly [Scenario, ...Scenario[]],
  { seed, replications }: { readonly seed: string; readonly replications: number },
  onProgress: OnProgress = () => {},
): Promise<Work> {
  const start = performance.now();
  const key = seedKey(seed);
  const computed: Computed[] = [];
  const parts = scenarios.flatMap((scenario, of) =>
    Array.from({ length: Math.ceil(replications / PART) }, (_, i) => {
      const from = i * PART;
      const part: Part = { scenario, seed: key, from, count: Math.min(PART, replications - from) };
      return { of, part };
    }),
  );
  let done = 0;
  const all = scenarios.length * replications;
  const crew = Array.from({ length: Math.min(MOST_THREADS, navigator.hardwareConcurrency, parts.length) }, async () => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    try {
      for (let next = parts.shift(); next !== undefined; next = parts.shift()) {
        const { buffer, model } = await answer(worker, next.part);
        const part = readBlock(buffer);
        if (computed[next.of] === undefined) {
          const block = newBlock(part.hash, key, part.width, 0, replications);
          computed[next.of] = { scenario: next.part.scenario, model, block };
        }
        place((computed[next.of] as Computed).block, part);
        done += part.count;
        onProgress(done, all);
      }
    } finally {
      worker.terminate();
    }
  });
  await Promise.all(crew);
  const seconds = (performance.now() - start) / 1000;
  return {
    computed: computed as unknown as Work['computed'],
    circumstances: { version, seed, seconds },
    replications,
  };
}

function answer(worker: Worker, part: Part): Promise<Done> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Done>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(part);
  });
}
