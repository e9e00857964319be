import type { Scenario } from '../../scenario/scenario.ts';
import type { Block } from '../block.ts';

/** Some replications of some scenarios with one seed. */
export interface Job {
  /** Equal for jobs with the same scenarios: a worker keeps what it prepared for them. */
  readonly key: string;
  readonly scenarios: readonly Scenario[];
  /** Places in a row of what is kept, one list per scenario. */
  readonly columns?: readonly Int32Array[];
  readonly seed: Int32Array;
  readonly from: number;
  readonly count: number;
}

/** A job that was done. */
export interface Done {
  readonly job: Job;
  /** One per scenario, with only the columns that are kept. */
  readonly blocks: readonly Block[];
  readonly failed: readonly { readonly scenario: number; readonly replication: number; readonly message: string }[];
  readonly milliseconds: number;
}

/** Where workers get their jobs. */
export interface JobSource {
  /** The next job for a worker, or null when there is none for it. */
  next(worker: number): Job | null;
  finished(done: Done): void;
}
