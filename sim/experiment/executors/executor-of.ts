import type { Started } from './crew.ts';
import type { Executor, Job } from './executor.ts';
import { Post } from './post.ts';

/**
 * The executor with so many workers, each started by `start` when it gets its first job, and ended when the work ends: after
 * an abort also in the middle of a trial.
 */
export function executorOf(start: () => Started, workers: number): Executor {
  const work: Executor['work'] = async (source, signal, onRestart = () => undefined) => {
    signal.throwIfAborted();
    const posts = new Map<number, Post>();
    const idle = new Set(Array.from({ length: workers }, (_, worker) => worker));
    const listening = new AbortController();
    let over = false;
    try {
      await new Promise<void>((resolve, reject) => {
        const fail = (reason: unknown) => {
          over = true;
          reject(reason);
        };
        signal.addEventListener('abort', () => fail(signal.reason), { once: true, signal: listening.signal });
        const give = (): void => {
          for (const worker of idle) {
            const job = over ? null : source.next(worker);
            if (job === null) continue;
            idle.delete(worker);
            void compute(worker, job);
          }
          if (idle.size === workers) resolve();
        };
        const compute = async (worker: number, job: Job): Promise<void> => {
          try {
            const post = posts.get(worker) ?? new Post(start, onRestart);
            posts.set(worker, post);
            const done = await post.compute(job);
            if (over) return;
            source.finished(done);
            idle.add(worker);
            give();
          } catch (error) {
            fail(error);
          }
        };
        give();
      });
    } finally {
      over = true;
      listening.abort();
      for (const post of posts.values()) post.end();
    }
  };
  return { workers, work };
}
