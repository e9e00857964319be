import type { Done } from '../executors/executor.ts';
import { type FailedTrial, kept, type SweepRecord } from './record.ts';

/** What is kept of a finished job of a point: the outcomes, and the events as the last number of every row of its blocks. */
export function recordOf(point: number, { job, blocks, failed }: Done): SweepRecord {
  const trials = failed
    .map(({ scenario, replication, message }): FailedTrial => [scenario, replication, message])
    .sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  const lost = new Set(trials.map(([policy, replication]) => `${policy} ${replication}`));
  const values = blocks.map(({ rows, width }, policy) =>
    Array.from({ length: job.count * (width - 1) }, (_, i) => {
      const row = Math.floor(i / (width - 1));
      if (lost.has(`${policy} ${job.from + row}`)) return null;
      return kept(rows[row * width + (i % (width - 1))] as number);
    }),
  );
  const events = blocks.map(({ rows, width }, policy) =>
    Array.from({ length: job.count }, (_, i) =>
      lost.has(`${policy} ${job.from + i}`) ? 0 : (rows[(i + 1) * width - 1] as number),
    ),
  );
  const scenarios = blocks.map(({ hash }) => hash);
  return { point, from: job.from, count: job.count, scenarios, values, events, failed: trials };
}
