import { type Humps, humps } from './bimodality.ts';
import { type Interval, interval95 } from './intervals.ts';
import { mean, variance } from './moments.ts';

/** Which direction children are helped by. */
export type Better = 'lower' | 'higher' | 'none';

/** A difference that varies less than this share of its terms varies by rounding alone: 2^-48, 16 units in the last place. */
const ROUNDING = 1 / 281_474_976_710_656;

/** How many pairs went each way [pairs]; the three sum to the pairs in which both sides are defined. */
export interface PairCounts {
  readonly lower: number;
  readonly equal: number;
  readonly higher: number;
}

/** The difference variant minus base over replications that share their chance. */
export interface PairedDifference {
  /** Mean difference [unit of the samples]; null when no pair is defined. */
  readonly mean: number | null;
  /** 95 % interval of that mean; null below two pairs. */
  readonly interval95: Interval | null;
  /** Share of pairs in which the variant is better, ties counted half; null without pairs or without a direction. */
  readonly better: number | null;
  /** Number of pairs in which the variant is lower, exactly equal and higher; null without pairs. */
  readonly pairs: PairCounts | null;
  /**
   * (var(base) + var(variant)) / var(difference): how many times more replications an unpaired comparison needs for the
   * same precision; null when the difference does not vary.
   */
  readonly pairingGain: number | null;
  /** The two groups that the differences clearly fall into; only when they do. */
  readonly humps?: Humps;
}

/**
 * Compares two samples value by value: place i of both is one replication, with the same families, staff and durations.
 * A pair with a NaN on either side is left out.
 * Throws a RangeError when the samples differ in length.
 */
export function paired(base: Float64Array, variant: Float64Array, direction: Better): PairedDifference {
  if (base.length !== variant.length) {
    throw new RangeError(`Paired samples must be equally long, not ${base.length} and ${variant.length}.`);
  }
  const [left, right] = definedPairs(base, variant);
  const difference = new Float64Array(left.length);
  for (let i = 0; i < left.length; i++) difference[i] = (right[i] as number) - (left[i] as number);
  if (difference.length === 0) return { mean: null, interval95: null, better: null, pairs: null, pairingGain: null };
  const spread = variance(difference);
  const least = ROUNDING * largest(left, right);
  const varies = spread > least * least;
  const groups = varies ? humps(difference) : null;
  const counts = countsOf(difference);
  return {
    mean: mean(difference),
    interval95: interval95(difference),
    better: direction === 'none' ? null : shareBetter(counts, direction),
    pairs: counts,
    pairingGain: varies ? (variance(left) + variance(right)) / spread : null,
    ...(groups === null ? {} : { humps: groups }),
  };
}

/** Both samples without the places where one of them is not defined. */
function definedPairs(base: Float64Array, variant: Float64Array): [Float64Array, Float64Array] {
  const [left, right] = [new Float64Array(base.length), new Float64Array(base.length)];
  let count = 0;
  for (let i = 0; i < base.length; i++) {
    const [one, other] = [base[i] as number, variant[i] as number];
    if (Number.isNaN(one) || Number.isNaN(other)) continue;
    left[count] = one;
    right[count++] = other;
  }
  return [left.subarray(0, count), right.subarray(0, count)];
}

function countsOf(difference: Float64Array): PairCounts {
  let [lower, higher] = [0, 0];
  for (const value of difference) {
    if (value < 0) lower++;
    else if (value > 0) higher++;
  }
  return { lower, equal: difference.length - lower - higher, higher };
}

function shareBetter(counts: PairCounts, direction: 'lower' | 'higher'): number {
  const { lower, equal, higher } = counts;
  return (counts[direction] + 0.5 * equal) / (lower + equal + higher);
}

function largest(left: Float64Array, right: Float64Array): number {
  let most = 0;
  for (let i = 0; i < left.length; i++) {
    most = Math.max(most, Math.abs(left[i] as number), Math.abs(right[i] as number));
  }
  return most;
}
