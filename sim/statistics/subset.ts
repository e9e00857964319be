import { mean, variance } from './moments.ts';
import { tQuantile } from './student.ts';

/** The systems that may be the best. */
export interface SubsetOfBest {
  readonly replications: number;
  /** [unit of the samples]; null without replications. */
  readonly means: readonly (number | null)[];
  /** Systems that cannot be told apart from the best, in the order of the samples; all below two replications. */
  readonly in: readonly number[];
  /** The chance, at least, that the best system is among them. */
  readonly confidence: number;
}

/**
 * The systems that cannot be told apart from the best with these samples, which share their chance place by place: the
 * best is among them with chance >= 1 - alpha, whatever the means, for normal samples. No indifference zone is needed.
 *
 * Screening of Nelson, Swann, Goldsman and Song (Operations Research 49 (2001), 950-963) with paired variances: system i
 * stays when, for every other l, mean_l - mean_i <= t(1 - alpha / (k - 1), n - 1) sqrt(S2_il / n), better being higher.
 * By Bonferroni it holds for any correlation. The samples have to be of a size fixed beforehand: after `selection`, take
 * replications that it has not seen.
 *
 * Throws a RangeError for samples of different length, a gap (NaN), or alpha outside (0, 0.5).
 */
export function subsetOfBest(
  samples: readonly Float64Array[],
  better: 'lower' | 'higher',
  alpha: number,
): SubsetOfBest {
  const k = samples.length;
  const n = samples[0]?.length ?? 0;
  if (samples.some((sample) => sample.length !== n)) throw new RangeError('Samples must be equally long.');
  if (samples.some((sample) => sample.some((value) => Number.isNaN(value))))
    throw new RangeError('A sample has a gap.');
  if (!(alpha > 0 && alpha < 0.5)) throw new RangeError(`The chance of a miss must be in (0, 0.5), not ${alpha}.`);
  const confidence = 1 - alpha;
  const all = samples.map((_, i) => i);
  if (k < 2 || n < 2)
    return { replications: n, means: samples.map((one) => (n > 0 ? mean(one) : null)), in: all, confidence };
  const t = tQuantile(1 - alpha / (k - 1), n - 1);
  const stays = (i: number) =>
    samples.every((rival, l) => {
      if (l === i) return true;
      const ahead = rival.map((value, r) => (value - (samples[i]?.[r] as number)) * (better === 'higher' ? 1 : -1));
      return mean(ahead) <= t * Math.sqrt(variance(ahead) / n);
    });
  return { replications: n, means: samples.map(mean), in: all.filter(stays), confidence };
}
