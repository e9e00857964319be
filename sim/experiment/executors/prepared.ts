import type { Scenario } from '../../scenario/scenario.ts';
import { addEvents, newBlock } from '../block.ts';
import type { Group } from '../group.ts';
import { blank, keep, settle } from '../trial.ts';
import type { FailedTrial, Part, Trials } from './trials.ts';

/** The scenarios that a worker has prepared, and their trials. */
export class Prepared {
  private readonly assemble: (scenarios: readonly Scenario[]) => readonly Group[];
  private scenarios: readonly Scenario[] = [];
  private columns: readonly Int32Array[] | undefined;
  /** Null until the first run. */
  private groups: readonly Group[] | null = null;

  /** @param assemble makes ready the scenarios of a job */
  constructor(assemble: (scenarios: readonly Scenario[]) => readonly Group[]) {
    this.assemble = assemble;
  }

  /** As that of `Trials`. */
  readonly prepare: Trials['prepare'] = (scenarios, columns) => {
    this.scenarios = scenarios;
    this.columns = columns;
    this.groups = null;
  };

  /** What `run` of `Trials` gives, with a pause after every replication of what runs together. */
  *run(seed: Int32Array, from: number, count: number): Generator<undefined, Part> {
    this.groups ??= this.assemble(this.scenarios);
    const buffers: ArrayBuffer[] = [];
    const failed: FailedTrial[] = [];
    for (const group of this.groups) {
      const blocks = group.variants.map((scenario, i) =>
        newBlock(group.hashes[i] as string, seed, this.keptOf(scenario, group)?.length ?? group.width, from, count),
      );
      const rows = blocks.map(() => new Float64Array(group.width));
      const events = new Float64Array(rows.length);
      for (let replication = from; replication < from + count; replication++) {
        events.fill(0);
        failed.push(...this.trials(group, seed, replication, rows, events));
        for (const [i, block] of blocks.entries()) {
          const kept = this.keptOf(group.variants[i] as number, group);
          const [row, at] = [rows[i] as Float64Array, (replication - from) * block.width];
          addEvents(block, events[i] as number);
          if (kept === undefined) block.rows.set(row, at);
          else keep(row, kept, events[i] as number, block.rows, at);
        }
        yield;
      }
      for (const [i, { buffer }] of blocks.entries()) buffers[group.variants[i] as number] = buffer;
    }
    return { buffers, failed };
  }

  /** One replication of a group. When it fails each is run on its own, so that only the rows of those that fail are NaN. */
  private trials(
    group: Group,
    seed: Int32Array,
    replication: number,
    rows: readonly Float64Array[],
    events: Float64Array,
  ): FailedTrial[] {
    const problem = attempt(group, seed, replication, rows, events);
    if (problem === null) return [];
    return group.variants.flatMap((scenario, i) => {
      const [row, own] = [rows[i] as Float64Array, events.subarray(i, i + 1)];
      const message = rows.length === 1 ? problem : this.alone(scenario, seed, replication, row, own);
      if (message === null) return [];
      blank(row, 0, group.width);
      own.fill(0);
      return [{ scenario, replication, message }];
    });
  }

  /** One replication of one scenario, apart from those that it usually runs with; what went wrong, or null. */
  private alone(scenario: number, seed: Int32Array, replication: number, row: Float64Array, events: Float64Array) {
    const [group] = this.assemble([this.scenarios[scenario] as Scenario]) as [Group];
    return attempt(group, seed, replication, [row], events);
  }

  /** Places of what is kept of a scenario; undefined when that is the whole row. */
  private keptOf(scenario: number, { width }: Group): Int32Array | undefined {
    const kept = this.columns?.[scenario];
    if (kept?.some((place) => place >= width)) {
      const name = this.scenarios[scenario]?.name;
      throw new RangeError(`A row of ${name} has ${width} numbers; a later one is asked for.`);
    }
    return kept;
  }
}

/** One replication of a group; what went wrong, or null. */
function attempt(
  group: Group,
  seed: Int32Array,
  replication: number,
  rows: readonly Float64Array[],
  events: Float64Array,
): string | null {
  try {
    events.fill(0);
    group.run(seed, replication, rows, 0, events);
    for (const row of rows) settle(group, replication, row, 0);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Does all steps at once, and gives what they return. */
export function atOnce<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
