import type { Uniform } from '../../statistics/bootstrap.ts';
import { designChance, designPurposes } from '../design/chance.ts';

/** Parts of an analysis that draw, each from a stream of its own. */
export const resamplingParts = { spread: 0, sobol: 1, morris: 2, narrowing: 3, choice: 4, discovery: 5 } as const;

/** Streams of one subject, and subjects of one outcome. */
const PARTS = 10;
const SUBJECTS = 1000;

/**
 * Uniform numbers for one part of an analysis of one subject of one outcome (places in the study). They belong to these and
 * the seed key alone: what else is analysed changes nothing.
 */
export function resampling(
  key: Int32Array,
  outcome: number,
  subject: number,
  part: (typeof resamplingParts)[keyof typeof resamplingParts],
): Uniform {
  const chance = designChance(key);
  const occurrence = (outcome * SUBJECTS + subject) * PARTS + part;
  let draw = 0;
  return () => chance.uniform(draw++, designPurposes.resample, occurrence);
}
