import type { Scenario } from '../../scenario/scenario.ts';

/** A replication of a scenario (its place among those that are computed together) that could not be computed. */
export interface FailedTrial {
  readonly scenario: number;
  readonly replication: number;
  /** What the trial threw. */
  readonly message: string;
}

/** What a worker gives back. */
export interface Part {
  /** The buffers of the result blocks, one per scenario; the row of a failed trial is NaN. */
  readonly buffers: readonly ArrayBuffer[];
  readonly failed: readonly FailedTrial[];
}

/** What a worker can do, in a browser and in Node; the messages between threads are the calls of this interface. */
export interface Trials {
  /**
   * Takes these scenarios in place of those before; each is assembled at its first trial. `columns` has for each scenario the
   * places in its row of what is kept, -1 for a number that it does not have, EVENTS for its events; whole rows when it is not given.
   */
  prepare(scenarios: readonly Scenario[], columns?: readonly Int32Array[]): void;
  /** `count` replications from `from` of every scenario. Throws when a scenario cannot be assembled. */
  run(seed: Int32Array, from: number, count: number): Part;
}
