import { meanEstimate } from '../../statistics/estimate.ts';
import { defined } from '../../statistics/moments.ts';

/** One outcome at all points: of a policy, or of a policy minus the first one. */
export interface Subject {
  readonly policy: number;
  /** The policy that is taken off; null for the outcome itself. */
  readonly against: number | null;
  /** Per point the replications, NaN where not defined. */
  readonly samples: readonly Float64Array[];
  /** Per point the mean over its replications; NaN where too few define it. */
  readonly means: Float64Array;
}

/** The first policy as it is, and every other minus the first: `values[policy][point]`. */
export function subjectsOf(values: readonly (readonly Float64Array[])[], least: number): Subject[] {
  const base = values[0] ?? [];
  const differences = values.slice(1).map((samples, i) => {
    const minus = samples.map((sample, point) => difference(base[point] as Float64Array, sample));
    return subject(i + 1, 0, minus, least);
  });
  return [subject(0, null, base, least), ...differences];
}

/** Per place the second minus the first, as far as both go. */
export function difference(base: Float64Array, other: Float64Array): Float64Array {
  const minus = new Float64Array(Math.min(base.length, other.length));
  for (let r = 0; r < minus.length; r++) minus[r] = (other[r] as number) - (base[r] as number);
  return minus;
}

function subject(policy: number, against: number | null, samples: readonly Float64Array[], least: number): Subject {
  const means = Float64Array.from(samples, (sample) =>
    defined(sample).length < least ? Number.NaN : (meanEstimate(sample).mean ?? Number.NaN),
  );
  return { policy, against, samples, means };
}
