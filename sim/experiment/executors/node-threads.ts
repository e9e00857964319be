import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { wrap } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { LostWorker, type Started } from './crew.ts';
import type { Executor } from './executor.ts';
import { executorOf } from './executor-of.ts';
import type { Trials } from './trials.ts';

/**
 * Size of the young generation of a worker [MiB]. Until its code is compiled a worker boxes some doubles; with this much room
 * they are never collected while it runs. V8 reads the setting when a worker starts.
 */
export const YOUNG_GENERATION = 32;

/** An executor with `workers` threads of Node, each running the script at `entry`, which exposes `Trials`. */
export function nodeThreads(entry: URL, workers: number): Executor {
  setFlagsFromString(`--min-semi-space-size=${YOUNG_GENERATION}`);
  return executorOf(() => startThread(entry), workers);
}

function startThread(entry: URL): Started {
  const worker = new Worker(entry);
  const trials = wrap<Trials>(nodeEndpoint(worker));
  const lost = new Promise<never>((_, reject) => {
    worker.once('error', (cause) => reject(new LostWorker(`A worker stopped: ${cause.message}`, { cause })));
    worker.once('exit', (code) => reject(new LostWorker(`A worker stopped with exit code ${code}.`)));
  });
  // Ending a worker on purpose also rejects this; only who waits may see it.
  lost.catch(() => undefined);
  // Node can crash when a thread is ended while it starts.
  const running = new Promise<void>((resolve) => {
    worker.once('online', resolve);
    worker.once('exit', () => resolve());
  });
  return {
    prepare: (scenarios, columns) => trials.prepare(scenarios, columns),
    run: (seed, from, count) => trials.run(seed, from, count),
    lost,
    end: () => void running.then(() => worker.terminate()),
  };
}
