import { seedKey } from '../../engine/random/seed.ts';
import type { Executor } from '../../experiment/executors/executor.ts';
import { outcomePlaces } from '../../experiment/sweep/places.ts';
import { pointScenarios } from '../../experiment/sweep/point.ts';
import type { PointWork } from '../../experiment/sweep/point-work.ts';
import type { SweepRecord } from '../../experiment/sweep/record.ts';
import { WorkList } from '../../experiment/sweep/work-list.ts';
import { assemble } from '../../model/assemble.ts';
import type { StudyPlan } from '../../scenario/study/study.ts';
import type { JournalWriter } from './journal-writer.ts';

/** How a stretch of computing went. */
export interface Ran {
  /** Rows that were computed. */
  readonly rows: number;
  readonly events: number;
  readonly failed: number;
  /** Of the first failed trials. */
  readonly messages: readonly string[];
  readonly seconds: number;
}

/** Messages of failed trials that are told. */
const TOLD = 3;

/**
 * Computes what is not complete of some points and appends it to a journal. Rejects as `work` of the executor does, and with
 * what the journal throws.
 */
export async function runSweep(
  plan: StudyPlan,
  points: readonly PointWork[],
  executor: Executor,
  journal: Pick<JournalWriter, 'append'>,
  onRows: () => void,
  signal: AbortSignal,
): Promise<Ran> {
  const since = performance.now();
  let [rows, events, failed] = [0, 0, 0];
  const messages: string[] = [];
  const list = new WorkList({
    points,
    scenariosAt: (point) => pointScenarios(plan, point),
    columns: plan.policies.map(({ scenario }) => outcomePlaces(assemble(scenario), plan.outcomes)),
    seed: seedKey(plan.seed),
    workers: executor.workers,
    onRecord(record: SweepRecord) {
      journal.append(record);
      rows += record.count * plan.policies.length;
      for (const list of record.events) for (const count of list) events += count;
      failed += record.failed.length;
      for (const [, , message] of record.failed) if (messages.length < TOLD) messages.push(message);
      onRows();
    },
  });
  await executor.work(list, signal);
  return { rows, events, failed, messages, seconds: (performance.now() - since) / 1000 };
}
