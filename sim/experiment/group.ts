import type { Output } from '../model/output.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Assembled } from './run.ts';

/** Scenarios that are ready to run together, such as those that share a run until a policy begins. */
export interface Group {
  /** Place of each in the list that was assembled. */
  readonly variants: readonly number[];
  /** SHA-256 of each, hexadecimal. */
  readonly hashes: readonly string[];
  readonly outputs: readonly Output[];
  /** Doubles per replication. */
  readonly width: number;
  /**
   * Runs one replication of each: the row of variant i goes to `rows[i]` from `at` on, and its number of events is added to
   * `events[i]`. Throws what a trial throws; the rows then hold nothing.
   */
  run(seed: Int32Array, replication: number, rows: readonly Float64Array[], at: number, events: Float64Array): void;
}

/** A way to make scenarios ready that runs each on its own. */
export function eachAlone(assemble: (scenario: Scenario) => Assembled): (scenarios: readonly Scenario[]) => Group[] {
  return (scenarios) =>
    scenarios.map((scenario, place) => {
      const { model, hash } = assemble(scenario);
      return {
        variants: [place],
        hashes: [hash],
        outputs: model.outputs,
        width: model.width,
        run(seed, replication, rows, at, events) {
          events[0] = (events[0] as number) + model.run(seed, replication, rows[0] as Float64Array, at);
        },
      };
    });
}
