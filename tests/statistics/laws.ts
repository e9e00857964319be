import { Arena } from '../../sim/engine/columns.ts';
import { seedKey } from '../../sim/engine/random/seed.ts';
import { Xoshiro } from '../../sim/engine/random/stream.ts';

/** Draws of the laws that outputs look like, from one stream. */
export class Laws {
  private readonly source = new Xoshiro(new Arena(), 0);

  /** Starts a stream; the same seed and number give the same draws. */
  constructor(seed: string, number: number) {
    this.source.select(seedKey(seed), number);
  }

  uniform(): number {
    this.source.uniform();
    return this.source.value[0] as number;
  }

  normal(mean: number, deviation: number): number {
    this.source.normal();
    return mean + deviation * (this.source.value[0] as number);
  }

  exponential(): number {
    this.source.exponential();
    return this.source.value[0] as number;
  }

  /** The sum of `shape` exponentials. */
  gamma(shape: number): number {
    let sum = 0;
    for (let i = 0; i < shape; i++) sum += this.exponential();
    return sum;
  }

  poisson(mean: number): number {
    let count = 0;
    for (let time = this.exponential(); time < mean; time += this.exponential()) count++;
    return count;
  }

  /** How many of `trials` succeed, each with this chance. */
  binomial(trials: number, chance: number): number {
    let count = 0;
    for (let i = 0; i < trials; i++) if (this.uniform() < chance) count++;
    return count;
  }
}
