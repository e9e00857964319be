import type { Scenario } from '../../scenario/scenario.ts';
import { completePlaces, valuesAt } from '../../statistics/estimate.ts';
import { mean, variance } from '../../statistics/moments.ts';
import { ocba } from '../../statistics/ocba.ts';
import { type Selection, type SelectionGoal, selection } from '../../statistics/selection.ts';
import { blockEvents } from '../block.ts';
import type { Done, Job, JobSource } from '../executors/executor.ts';

/** What a selection computes. */
export interface Selecting {
  readonly scenarios: readonly Scenario[];
  /** Per scenario the place in its row of the number that decides. */
  readonly places: readonly number[];
  readonly seed: Int32Array;
  readonly goal: SelectionGoal;
  /** Most replications of a policy. */
  readonly most: number;
  /** Replications of every policy that is left, with numbers from `most` on, for the estimate after the choice. */
  readonly fresh: number;
  /** Hands out by OCBA instead of evenly. */
  readonly allocate: boolean;
  readonly workers: number;
  /** Called when a stage is over, with the policies that are still in and the replications of the longest. */
  readonly onStage: (left: number, replications: number) => void;
}

/**
 * Hands out a selection stage by stage: the first looks of all, then a stage of replications for the policies still in, until
 * one is chosen or the budget is spent; and then fresh replications of what is left and the base. What falls out gets no more.
 */
export class SelectionWork implements JobSource {
  readonly samples: number[][];
  readonly freshSamples: (number[] | null)[];
  failed = 0;
  events = 0;
  standing: Selection | null = null;
  private readonly selecting: Selecting;
  private readonly queue: Job[] = [];
  private readonly prepared = new Map<number, string>();
  private open = 0;
  private phase: 'choosing' | 'fresh' | 'over' = 'choosing';

  constructor(selecting: Selecting) {
    this.selecting = selecting;
    this.samples = selecting.scenarios.map(() => []);
    this.freshSamples = selecting.scenarios.map(() => null);
    this.stage(selecting.scenarios.map(() => selecting.goal.first));
  }

  /** A worker goes on with the policy that it has prepared, as long as there is work for it. */
  next(worker: number): Job | null {
    const own = this.queue.findIndex(({ key }) => key === this.prepared.get(worker));
    const [job] = this.queue.splice(Math.max(own, 0), 1);
    if (job === undefined) return null;
    this.prepared.set(worker, job.key);
    return job;
  }

  finished({ job, blocks, failed }: Done): void {
    const policy = Number(job.key);
    const list = this.phase === 'fresh' ? (this.freshSamples[policy] as number[]) : (this.samples[policy] as number[]);
    const start = this.phase === 'fresh' ? this.selecting.most : 0;
    for (let i = 0; i < job.count; i++) list[job.from - start + i] = blocks[0]?.rows[i] as number;
    this.failed += failed.length;
    for (const block of blocks) this.events += blockEvents(block);
    this.open--;
    if (this.open === 0) this.conclude();
  }

  /** The samples of all policies; a replication that some policy does not define is left out of all. */
  known(): Float64Array[] {
    const longest = Math.max(...this.samples.map(({ length }) => length));
    const gaps = new Set<number>();
    for (const sample of this.samples) for (let r = 0; r < longest; r++) if (Number.isNaN(sample[r])) gaps.add(r);
    return this.samples.map((sample) => Float64Array.from(sample.filter((_, r) => !gaps.has(r))));
  }

  /** The fresh samples of the policies that have them, over the replications that all of these define. */
  freshKnown(): { readonly policies: number[]; readonly samples: Float64Array[] } {
    const policies = [...this.freshSamples.keys()].filter((policy) => this.freshSamples[policy] !== null);
    const samples = policies.map((policy) => Float64Array.from(this.freshSamples[policy] as number[]));
    const places = completePlaces(samples);
    return { policies, samples: samples.map((sample) => valuesAt(sample, places)) };
  }

  private conclude(): void {
    if (this.phase === 'fresh') {
      this.phase = 'over';
      return;
    }
    const { goal, most, allocate, onStage, scenarios } = this.selecting;
    const known = this.known();
    const standing = selection(known, goal);
    this.standing = standing;
    const lengths = this.samples.map(({ length }) => length);
    onStage(standing.in.length, Math.max(...lengths));
    if (standing.chosen !== null || standing.in.length === 1) return this.refresh(standing);
    const spent = lengths.reduce((sum, one) => sum + one, 0);
    const evenly = lengths.map((length, policy) =>
      standing.in.includes(policy) ? Math.min(goal.first, most - length) : 0,
    );
    const wanted =
      allocate && known.every((sample) => sample.length > 1)
        ? allocated(
            known,
            lengths,
            standing.in,
            Math.min(goal.first * standing.in.length, most * scenarios.length - spent),
            goal,
            most,
          )
        : evenly;
    if (wanted.every((count) => count <= 0)) return this.refresh(standing);
    this.stage(wanted);
  }

  /** The next replications of each policy. */
  private stage(counts: readonly number[]): void {
    const policies = counts.filter((count) => count > 0).length;
    for (const [policy, count] of counts.entries())
      this.give(policy, this.samples[policy]?.length ?? 0, count, policies);
  }

  private refresh({ in: left }: Selection): void {
    this.phase = 'fresh';
    const policies = new Set([0, ...left]);
    for (const policy of policies) {
      this.freshSamples[policy] = [];
      this.give(policy, this.selecting.most, this.selecting.fresh, policies.size);
    }
  }

  /** Queues replications of a policy, in one job when the `policies` of the stage keep all workers busy. */
  private give(policy: number, from: number, count: number, policies: number): void {
    const { scenarios, places, seed, workers } = this.selecting;
    const scenario = scenarios[policy] as Scenario;
    const columns = [Int32Array.of(places[policy] as number)];
    const size = Math.ceil(count / Math.ceil(workers / policies));
    for (let at = 0; at < count; at += size) {
      const part = Math.min(size, count - at);
      this.queue.push({ key: String(policy), scenarios: [scenario], columns, seed, from: from + at, count: part });
      this.open++;
    }
  }
}

/** What OCBA gives the policies still in, at most up to `most` each. */
function allocated(
  known: readonly Float64Array[],
  lengths: readonly number[],
  left: readonly number[],
  budget: number,
  { better, zone }: SelectionGoal,
  most: number,
): number[] {
  const systems = left.map((policy) => {
    const sample = known[policy] as Float64Array;
    return { mean: mean(sample), variance: variance(sample), done: lengths[policy] as number };
  });
  const given = ocba(systems, Math.max(0, budget), better, zone);
  return lengths.map((length, policy) => {
    const place = left.indexOf(policy);
    return place < 0 ? 0 : Math.min(given[place] as number, most - length);
  });
}
