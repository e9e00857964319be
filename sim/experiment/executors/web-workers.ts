import { wrap } from 'comlink';
import { LostWorker, type Started } from './crew.ts';
import type { Executor } from './executor.ts';
import { executorOf } from './executor-of.ts';
import type { Trials } from './trials.ts';

/** The far ends of the two channels to a worker. */
export interface Ports {
  /** Handed on to the worker, which exposes `Trials` on it: by it come the calls, and go the answers, past the page. */
  readonly work: MessagePort;
  /** The page says by it why the worker is lost; this side says by it, with any message, that it has to end. */
  readonly life: MessagePort;
}

/** Has the page start a worker for these ports, which are handed over. */
export type Ask = (ports: Ports) => void;

/** An executor with `workers` workers of a page. */
export function webWorkers(ask: Ask, workers: number): Executor {
  return executorOf(() => startWebWorker(ask), workers);
}

/** A worker that the page starts; the calls wait in the channel until it is there. */
export function startWebWorker(ask: Ask): Started {
  const [work, life] = [new MessageChannel(), new MessageChannel()];
  ask({ work: work.port2, life: life.port2 });
  const trials = wrap<Trials>(work.port1);
  const lost = new Promise<never>((_, reject) => {
    life.port1.addEventListener('message', ({ data }) => reject(new LostWorker(String(data))));
    life.port1.start();
  });
  // Only a waiting race may see it.
  lost.catch(() => undefined);
  return {
    prepare: (scenarios, columns) => trials.prepare(scenarios, columns),
    run: (seed, from, count) => trials.run(seed, from, count),
    lost,
    end: () => {
      life.port1.postMessage('end');
      work.port1.close();
    },
  };
}
