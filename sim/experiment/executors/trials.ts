import type { Scenario } from '../../scenario/scenario.ts';

/** What a worker can do, in a browser and in Node; the messages between threads are the calls of this interface. */
export interface Trials {
  /** Remembers the scenarios; each is assembled at its first chunk and kept until a chunk of another one comes. */
  prepare(scenarios: readonly Scenario[]): void;
  /** The buffer of the result block of `count` replications from `from` of scenario number `scenario`. */
  run(scenario: number, seed: Int32Array, from: number, count: number): ArrayBuffer;
}
