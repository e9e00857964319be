import type { Scenario } from '../../scenario/scenario.ts';
import type { Block } from '../block.ts';
import type { FailedTrial } from './trials.ts';

/** Some replications of one or more scenarios that are computed together, such as a base path with its variants. */
export interface Job {
  /** Jobs with equal keys have the same scenarios and columns: what a worker keeps prepared. Never ''. */
  readonly key: string;
  readonly scenarios: readonly Scenario[];
  /**
   * The places in a row of what is kept, one list per scenario; -1 for a number that a scenario does not have, which becomes
   * NaN, and EVENTS for the events of the replication. Whole rows when not given.
   */
  readonly columns?: readonly Int32Array[];
  /** Seed key, 4 words. */
  readonly seed: Int32Array;
  /** First replication, from 0. */
  readonly from: number;
  /** Replications of every scenario, at least 1. */
  readonly count: number;
}

/** What came of a job. */
export interface Done {
  readonly job: Job;
  /** One block per scenario, `count` rows from `from`, as wide as its columns; the row of a failed trial is NaN. */
  readonly blocks: readonly Block[];
  /** The trials that could not be computed; the others are as if these had gone well. */
  readonly failed: readonly FailedTrial[];
  /** From handing out to the last block, with what was lost on the way [ms]. */
  readonly milliseconds: number;
}

/** Gives out jobs, and takes what came of them in any order. What it throws ends the work. */
export interface JobSource {
  /**
   * The next job for a worker (from 0, below `workers`), which keeps the scenarios of its last job prepared. Null when there
   * is none for it now; it is asked again after every finished job.
   */
  next(worker: number): Job | null;
  finished(done: Done): void;
}

/** Called when a worker died or hung with a job in hand, which another one now does. */
export type OnRestart = (job: Job, message: string) => void;

/** Something that computes jobs: this thread, or several workers. Which one never changes a bit of a block. */
export interface Executor {
  readonly workers: number;
  /**
   * Computes jobs until the source has none left and none is under way. Rejects with `signal.reason` within 50 ms of an
   * abort (in this thread: after the trial under way), with what the source throws, with the error of a scenario that cannot
   * be assembled, and with a LostWorker that names the job when it took a worker with it more than MOST_LOSSES times. No
   * method of the source is called after that.
   */
  work(source: JobSource, signal: AbortSignal, onRestart?: OnRestart): Promise<void>;
}
