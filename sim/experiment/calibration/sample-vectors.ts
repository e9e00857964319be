import type { Target } from '../../scenario/calibration/calibration.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Done, Job, JobSource } from '../executors/executor.ts';
import type { Means } from './calibrate.ts';
import { amountAt, type Place, placeOf, withValues } from './vector.ts';

/** Called when all replications of a vector are there, with their number. */
export type OnVector = (replications: number) => void;

/** Values of numbers of the register: key -> value [unit of the parameter]. */
type Vector = ReadonlyMap<string, number>;

/**
 * Runs so many replications of a scenario with the numbers of each vector, from `firstOf` that vector on: of each, in their
 * order, a sample per target, in theirs. Vectors share their chance unless they begin elsewhere. The same bits as `sampleTargets` gives for every vector. Rejects as `work` of an executor does, with a
 * RangeError when the model does not observe a target, and with an Error when a trial fails.
 */
export async function sampleVectors(
  base: Scenario,
  vectors: readonly Vector[],
  targets: readonly Target[],
  replications: number,
  { assemble, register, seed, executor, signal, onVector = () => undefined }: Means,
  firstOf: (vector: number) => number = () => 0,
): Promise<Float64Array[][]> {
  // Numbers of the register move no output to another place in a row: one model tells where the targets stand.
  const model = assemble(base);
  const { columns, places } = kept(targets.map((target) => placeOf(model, target)));
  const samples: Float64Array[][] = [];
  let given = 0;
  const source: JobSource = {
    next(): Job | null {
      const vector = vectors[given];
      if (vector === undefined) return null;
      const scenario = withValues(base, vector, register);
      const from = firstOf(given);
      return { key: String(given++), scenarios: [scenario], columns: [columns], seed, from, count: replications };
    },
    finished({ job, blocks: [block], failed: [failure] }: Done): void {
      if (block === undefined || failure !== undefined) throw failed(vectors[Number(job.key)], failure);
      samples[Number(job.key)] = places.map((place) =>
        Float64Array.from({ length: replications }, (_, r) => amountAt(block.rows, r * block.width, place)),
      );
      onVector(replications);
    },
  };
  await executor.work(source, signal);
  signal.throwIfAborted();
  return samples;
}

/** The columns of a row that the targets need, one after another, and where each target stands in a row of these alone. */
function kept(whole: readonly Place[]): { readonly columns: Int32Array; readonly places: readonly Place[] } {
  const columns: number[] = [];
  const places = whole.map(({ first, last, factor }): Place => {
    const start = columns.length;
    for (let i = first; i <= last; i++) columns.push(i);
    return { first: start, last: columns.length - 1, factor };
  });
  return { columns: Int32Array.from(columns), places };
}

function failed(vector: Vector = new Map(), failure: Done['failed'][number] | undefined): Error {
  const numbers = [...vector].map(([key, value]) => `${key} ${value}`).join(', ');
  return new Error(`Replication ${failure?.replication} failed with ${numbers}: ${failure?.message}`);
}
