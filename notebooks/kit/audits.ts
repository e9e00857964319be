import { type Scenario, seedKey } from 'ketenlab';
import type { Audited, Task } from './auditor.ts';

/** Audits replications 0 to `replications` - 1, each in a worker of its own. Rejects with the fault of a worker. */
export function audits(scenario: Scenario, seed: string, replications: number): Promise<Audited[]> {
  const key = seedKey(seed);
  return Promise.all(
    Array.from({ length: replications }, async (_, replication) => {
      const worker = new Worker(new URL('./auditor.ts', import.meta.url), { type: 'module' });
      try {
        return await new Promise<Audited>((resolve, reject) => {
          worker.onmessage = ({ data }: MessageEvent<Audited>) => resolve(data);
          worker.onerror = (event) => reject(new Error(event.message));
          const task: Task = { scenario, seed: key, replication };
          worker.postMessage(task);
        });
      } finally {
        worker.terminate();
      }
    }),
  );
}
