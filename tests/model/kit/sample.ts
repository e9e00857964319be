import { seedKey } from '../../../sim/engine/random/seed.ts';
import type { Model, Output } from '../../../sim/model/output.ts';
import type { Scenario } from '../../../sim/scenario/scenario.ts';
import { mean, variance } from '../../../sim/statistics/moments.ts';
import { assemble } from './native.ts';

/** The rows of some replications of one scenario. */
export class Sample {
  readonly model: Model;
  readonly rows: readonly Float64Array[];

  /** Runs replications 0..count-1 with this seed. */
  constructor(scenario: Scenario, seed: string, count: number) {
    const model = assemble(scenario);
    const key = seedKey(seed);
    this.model = model;
    this.rows = Array.from({ length: count }, (_, replication) => {
      const row = new Float64Array(model.width);
      model.run(key, replication, row, 0);
      return row;
    });
  }

  output(key: string): Output {
    const found = this.model.outputs.find((output) => output.key === key);
    if (found === undefined) throw new RangeError(`The model has no output '${key}'.`);
    return found;
  }

  /** Place of an ISO date among the dates of the model. */
  date(iso: string): number {
    const place = this.model.dates.indexOf(iso);
    if (place < 0) throw new RangeError(`The model is not observed on ${iso}.`);
    return place;
  }

  /** An output at a place of its series (0 for a value), a number per replication. */
  at(key: string, place = 0): Float64Array {
    const { offset } = this.output(key);
    return Float64Array.from(this.rows, (row) => row[offset + place] as number);
  }

  /** Mean over the replications of an output at a place of its series. */
  mean(key: string, place = 0): number {
    return mean(this.at(key, place));
  }

  /** Sum of a flow over the periods that end at the places `from + 1` to `to`, a number per replication. */
  sum(key: string, from: number, to: number): Float64Array {
    const { offset } = this.output(key);
    return Float64Array.from(this.rows, (row) => {
      let sum = 0;
      for (let place = from + 1; place <= to; place++) sum += row[offset + place] as number;
      return sum;
    });
  }

  /** Mean of a series over the places `from` to `to`, a number per replication. */
  average(key: string, from: number, to: number): Float64Array {
    const sums = this.sum(key, from - 1, to);
    return sums.map((sum) => sum / (to - from + 1));
  }
}

/** Standard error of the mean of a sample. */
export function standardError(sample: Float64Array): number {
  return Math.sqrt(variance(sample) / sample.length);
}

/** Mean difference `variant - base` of paired samples, in its own standard errors; 0 when they are equal everywhere. */
export function standardErrorsApart(base: Float64Array, variant: Float64Array): number {
  const difference = base.map((value, i) => (variant[i] as number) - value);
  const error = standardError(difference);
  return error > 0 ? mean(difference) / error : mean(difference) === 0 ? 0 : Math.sign(mean(difference)) * Infinity;
}
