import { beforeAll, describe, expect, test } from 'vitest';
import { mean, variance } from '../../../sim/statistics/moments.ts';
import { replicate } from './native.ts';
import type { TheoryCase } from './theory-case.ts';

/** Distance to theory that chance may explain [standard errors]. */
const STANDARD_ERRORS = 4;

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
