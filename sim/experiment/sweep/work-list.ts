import type { Scenario } from '../../scenario/scenario.ts';
import type { Done, Job, JobSource } from '../executors/executor.ts';
import type { PointWork } from './point-work.ts';
import type { SweepRecord } from './record.ts';
import { recordOf } from './record-of.ts';

/** Work below this is lost in the message that brings it, and work above it in a kill or a stop [ms]. */
const LEAST_WORK = 20;
const MOST_WORK = 1000;
/** Share of the newest chunk in what a replication is thought to cost. */
const NEWEST = 0.3;

/** What a work list is made of. */
export interface Sweeping {
  /** Points of this shard in their order; those that are complete are left alone. */
  readonly points: readonly PointWork[];
  /** The scenarios of a point, one per policy. */
  readonly scenariosAt: (point: number) => Scenario[];
  /** Places in a row of the outcomes and the events, one list per policy. */
  readonly columns: readonly Int32Array[];
  readonly seed: Int32Array;
  readonly workers: number;
  readonly onRecord: (record: SweepRecord) => void;
}

/**
 * Hands out a sweep: a worker stays at its point, as preparing one takes as long as some replications, and helps with the
 * points of others when no point is left. Chunks shrink towards the end, so that workers finish together.
 */
export class WorkList implements JobSource {
  private readonly sweeping: Sweeping;
  /** Points that nobody started on, the next one last. */
  private readonly waiting: PointWork[];
  /** Replications of the points that wait. */
  private waitingOpen: number;
  /** Points that are started on and not complete. */
  private readonly started = new Map<string, PointWork>();
  private readonly places = new Map<number, PointWork>();
  /** Jobs for which their worker had to prepare the point first. */
  private readonly fresh = new WeakSet<Job>();
  /** Time of one replication of all policies [ms]; 0 while unknown. */
  private cost = 0;
  /** Whether the cost is only known of chunks that began with preparations. */
  private guessed = true;

  constructor(sweeping: Sweeping) {
    this.sweeping = sweeping;
    this.waiting = sweeping.points.filter((point) => !point.complete).reverse();
    this.waitingOpen = this.waiting.reduce((sum, point) => sum + point.open, 0);
  }

  next(worker: number): Job | null {
    const before = this.places.get(worker);
    const point = this.choose(worker);
    const stretch = point?.take(this.size()) ?? null;
    if (point === null || stretch === null) return null;
    point.scenarios ??= this.sweeping.scenariosAt(point.point);
    const { columns, seed } = this.sweeping;
    const job = { key: String(point.point), scenarios: point.scenarios, columns, seed, ...stretch };
    if (point !== before) this.fresh.add(job);
    return job;
  }

  finished(done: Done): void {
    const point = this.started.get(done.job.key);
    if (point === undefined) throw new RangeError(`Point ${done.job.key} is not being worked on.`);
    this.learn(done);
    const record = recordOf(point.point, done);
    point.add(record);
    if (point.complete) {
      this.started.delete(done.job.key);
      point.scenarios = null;
    }
    this.sweeping.onRecord(record);
  }

  /** The point a worker goes on with: its own, one that nobody is at, a new one, or the one with most left to do. */
  private choose(worker: number): PointWork | null {
    const own = this.places.get(worker);
    if (own !== undefined && own.open > 0) return own;
    this.places.delete(worker);
    const taken = new Set(this.places.values());
    const open = [...this.started.values()].filter((point) => point.open > 0);
    const left = open.find((point) => !taken.has(point)) ?? this.start();
    const largest = () =>
      open.reduce<PointWork | null>((most, one) => (one.open > (most?.open ?? 0) ? one : most), null);
    const point = left ?? largest();
    if (point === null) return null;
    this.places.set(worker, point);
    return point;
  }

  private start(): PointWork | undefined {
    const point = this.waiting.pop();
    if (point === undefined) return undefined;
    this.waitingOpen -= point.open;
    this.started.set(String(point.point), point);
    return point;
  }

  /** Replications of the next chunk. */
  private size(): number {
    if (this.cost === 0) return 1;
    const { workers } = this.sweeping;
    const open = [...this.started.values()].reduce((sum, point) => sum + point.open, 0);
    const share = ((open + this.waitingOpen) * this.cost) / (3 * workers);
    return Math.max(1, Math.round(Math.min(Math.max(share, LEAST_WORK), MOST_WORK) / this.cost));
  }

  /** Learns what a replication costs; a chunk that began with preparations only gives an upper bound. */
  private learn({ job, milliseconds }: Done): void {
    const cost = Math.max(milliseconds / job.count, 1e-3);
    if (this.fresh.has(job)) {
      this.cost = this.cost === 0 ? cost : Math.min(this.cost, cost);
      return;
    }
    this.cost = this.guessed ? cost : this.cost + NEWEST * (cost - this.cost);
    this.guessed = false;
  }
}
