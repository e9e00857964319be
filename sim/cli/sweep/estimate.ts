import type { StudyPlan } from '../../scenario/study/study.ts';
import type { Probe } from './probe.ts';

/** What a study is thought to take. */
export interface Estimate {
  /** Wall time [s]. */
  readonly seconds: readonly [low: number, high: number];
  /** Largest journal [bytes]. */
  readonly journal: number;
  /** Largest table, as Parquet and as CSV together [bytes]. */
  readonly tables: number;
}

/** Other programs, slower memory with all cores at work, and dearer points than those tried. */
const SLOWER = 1.6;
/** A number with its comma as CSV, and as Parquet, which packs those of a point once [bytes]. */
const [CSV_NUMBER, PARQUET_NUMBER] = [18, 8];
/** The hash and the other keys of a row as CSV [bytes]. */
const CSV_KEYS = 100;

/** What a study is thought to take with so many workers on so many cores, by a probe. */
export function estimate(plan: StudyPlan, probe: Probe, workers: number, cores: number): Estimate {
  const points = plan.points.length;
  const { least, most } = plan.replications;
  const each = (replications: number, cost: number) => probe.prepare + replications * cost;
  const hands = Math.min(workers, cores, points * most);
  const [low, high] = [each(least, probe.replication[0]), each(most, probe.replication[1]) * SLOWER];
  const rows = points * plan.policies.length * most;
  const dimensions = plan.points[0]?.length ?? 0;
  const csv = rows * (CSV_KEYS + CSV_NUMBER * (dimensions + plan.outcomes.length));
  return {
    seconds: [(points * low) / hands / 1000, (points * high) / hands / 1000],
    journal: Math.round(rows * probe.journal),
    tables: Math.round(csv + rows * PARQUET_NUMBER * (plan.outcomes.length + 1)),
  };
}
