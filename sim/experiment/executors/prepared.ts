import type { Scenario } from '../../scenario/scenario.ts';
import { addEvents, newBlock } from '../block.ts';
import type { Assembled } from '../run.ts';
import { blank, keep, trial } from '../trial.ts';
import type { FailedTrial, Part, Trials } from './trials.ts';

/** Assembled scenarios that a worker holds on to: one takes up to 10 MB, and assembling it as long as a few trials. */
const MOST_HELD = 8;

/** The scenarios that a worker has prepared, and their trials. */
export class Prepared {
  private readonly assemble: (scenario: Scenario) => Assembled;
  private scenarios: readonly Scenario[] = [];
  private columns: readonly Int32Array[] | undefined;
  private readonly held = new Map<number, Assembled>();

  constructor(assemble: (scenario: Scenario) => Assembled) {
    this.assemble = assemble;
  }

  /** As that of `Trials`. */
  readonly prepare: Trials['prepare'] = (scenarios, columns) => {
    this.scenarios = scenarios;
    this.columns = columns;
    this.held.clear();
  };

  /** What `run` of `Trials` gives, with a pause after every trial. */
  *run(seed: Int32Array, from: number, count: number): Generator<undefined, Part> {
    const buffers: ArrayBuffer[] = [];
    const failed: FailedTrial[] = [];
    for (const [scenario, one] of this.scenarios.entries()) {
      const { model, hash } = this.assembled(scenario, one);
      const places = this.columns?.[scenario];
      if (places?.some((place) => place >= model.width))
        throw new RangeError(`A row of ${one.name} has ${model.width} numbers; a later one is asked for.`);
      const block = newBlock(hash, seed, places?.length ?? model.width, from, count);
      const whole = new Float64Array(places === undefined ? 0 : model.width);
      for (let i = 0; i < count; i++) {
        const at = i * block.width;
        try {
          const events = trial(model, seed, from + i, places ? whole : block.rows, places ? 0 : at);
          addEvents(block, events);
          if (places !== undefined) keep(whole, places, events, block.rows, at);
        } catch (error) {
          blank(block.rows, at, block.width);
          failed.push({
            scenario,
            replication: from + i,
            message: error instanceof Error ? error.message : String(error),
          });
        }
        yield;
      }
      buffers.push(block.buffer);
    }
    return { buffers, failed };
  }

  private assembled(index: number, scenario: Scenario): Assembled {
    const held = this.held.get(index);
    if (held !== undefined) return held;
    // More than fit are all assembled anew in every run: they are used in turn, so those held would be the wrong ones.
    if (this.scenarios.length > MOST_HELD) this.held.clear();
    const assembled = this.assemble(scenario);
    this.held.set(index, assembled);
    return assembled;
  }
}

/** Does all steps at once, and gives what they return. */
export function atOnce<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
