import { beforeAll, describe, expect, test } from 'vitest';
import { mean, variance } from '../../../sim/statistics/moments.ts';
import type { Network } from './declare.ts';
import type { Readings } from './readings.ts';
import { type Experiment, replicate } from './replicate.ts';

/** Largest standard error of an experiment, and largest distance to theory, as a share of the theoretical value. */
const WITHIN = 0.03;
const WITHIN_TAIL = 0.05;
/** Distance to theory that chance may explain [standard errors]. */
const STANDARD_ERRORS = 4;

/** A number with a closed form, and where the network shows it. */
export interface Quantity {
  readonly theory: number;
  readonly within: number;
  readonly read: (r: Readings) => number;
}

/** A network, how it is run, and what theory says of it. */
export interface TheoryCase {
  readonly title: string;
  readonly network: Network;
  readonly experiment: Experiment;
  readonly quantities: Readonly<Record<string, Quantity>>;
}

/** A moment, quantile or probability; 4 standard errors are at most 3 % of it. */
export function quantity(theory: number, read: (r: Readings) => number): Quantity {
  return { theory, within: WITHIN, read };
}

/** A tail probability; 4 standard errors are at most 5 % of it. */
export function tail(theory: number, read: (r: Readings) => number): Quantity {
  return { theory, within: WITHIN_TAIL, read };
}

/**
 * One test per quantity of every case: the mean over the replications lies within 4 standard errors of theory, and 4
 * standard errors are no more than 3 % of the value (5 % for a tail). `size` multiplies the number of replications.
 */
export function holdToTheory(cases: readonly TheoryCase[], size = 1): void {
  describe.each(cases)('$title', ({ network, experiment, quantities }) => {
    const entries = Object.entries(quantities);
    let samples: Float64Array[];
    beforeAll(() => {
      const scaled = { ...experiment, replications: experiment.replications * size };
      samples = replicate(
        network,
        scaled,
        entries.map(([, { read }]) => read),
      );
    }, 600_000);
    test.each(entries)('%s', (name, { theory, within }) => {
      const sample = samples[entries.findIndex(([other]) => other === name)] as Float64Array;
      const found = mean(sample);
      const error = Math.sqrt(variance(sample) / sample.length);
      const sentence = `${name}: found ${found} with standard error ${error}, theory says ${theory}`;
      expect(STANDARD_ERRORS * error, `${sentence}; the run is too short`).toBeLessThanOrEqual(within * theory);
      expect(Math.abs(found - theory), sentence).toBeLessThanOrEqual(STANDARD_ERRORS * error);
    });
  });
}
