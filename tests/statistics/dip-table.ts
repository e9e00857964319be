import { Arena } from '../../sim/engine/columns.ts';
import { seedKey } from '../../sim/engine/random/seed.ts';
import { UniformStream } from '../../sim/engine/random/stream.ts';
import { dip } from '../../sim/statistics/dip.ts';

/**
 * Quantiles of sqrt(n) times the dip of `n` uniform values that are exceeded with these probabilities, from `samples`
 * samples of seed 'dip table', stream 0, replication n: the (probability times samples)th largest.
 */
export function dipTable(n: number, samples: number, exceeded: readonly number[]): number[] {
  const uniform = new UniformStream(new Arena(), 0);
  uniform.select(seedKey('dip table'), n);
  const values = new Float64Array(n);
  const dips = new Float64Array(samples);
  for (let s = 0; s < samples; s++) {
    for (let i = 0; i < n; i++) values[i] = uniform.next();
    values.sort();
    dips[s] = Math.sqrt(n) * dip(values);
  }
  dips.sort();
  return exceeded.map((probability) => dips[samples - Math.round(probability * samples)] as number);
}
