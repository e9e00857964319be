import { seedKey } from '../../../sim/engine/random/seed.ts';
import type { Network, RunPlan } from './declare.ts';
import { QueueingNetwork } from './queueing-network.ts';
import { Readings } from './readings.ts';

/** An experiment: independent replications of one network, each measured between `warmup` and `horizon`. */
export interface Experiment extends RunPlan {
  readonly seed: string;
  readonly replications: number;
  /** Measuring begins here; 0 when not stated. */
  readonly warmup?: number;
  /** Ascending dates, up to the horizon, at which the number present is noted. */
  readonly dates?: readonly number[];
}

/** Runs the replications and returns, for each reading, its value in every replication. */
export function replicate(
  network: Network,
  experiment: Experiment,
  readings: readonly ((r: Readings) => number)[],
): Float64Array[] {
  const { warmup = 0, horizon, dates = [], replications } = experiment;
  const running = new QueueingNetwork(network, experiment);
  const key = seedKey(experiment.seed);
  const samples = readings.map(() => new Float64Array(replications));
  for (let replication = 0; replication < replications; replication++) {
    running.start(key, replication);
    if (warmup > 0) {
      running.run(warmup);
      running.measureFromNow();
    }
    const numbers = dates.map((date) => {
      running.run(date);
      return Array.from(running.flow.present.value);
    });
    running.run(horizon);
    const found = new Readings(running, numbers);
    readings.forEach((read, i) => {
      (samples[i] as Float64Array)[replication] = read(found);
    });
  }
  return samples;
}
