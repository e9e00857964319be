import { completePlaces, type MeanEstimate, meanEstimate } from './estimate.ts';

/** A whole split over its parts [unit of the samples]. */
export interface Split {
  /** All parts together minus none of them. */
  readonly whole: MeanEstimate;
  /** One per part, in order; their means add up to that of the whole. */
  readonly parts: readonly MeanEstimate[];
  /** Replications left out, because one of the subsets does not define the value. */
  readonly undefined: number;
}

/**
 * Splits the difference between all parts and none over the parts, by Shapley values: the mean, over every order in which
 * the parts can be added, of what a part adds when its turn comes (L. S. Shapley, "A value for n-person games", 1953).
 * They are taken replication by replication, so the intervals are those of paired differences.
 *
 * @param subsets one sample per subset of the parts: bit i of the place in the list says whether part i is in it; so 2^n
 * samples for n parts, equally long. Throws a RangeError otherwise.
 */
export function split(subsets: readonly Float64Array[]): Split {
  const parts = subsets.length < 1 ? -1 : 31 - Math.clz32(subsets.length);
  if (parts < 0 || 1 << parts !== subsets.length) {
    throw new RangeError(`The subsets of n parts are 2^n samples, not ${subsets.length}.`);
  }
  const length = (subsets[0] as Float64Array).length;
  if (subsets.some((sample) => sample.length !== length)) throw new RangeError('Samples must be equally long.');
  const places = completePlaces(subsets);
  const kept = subsets.map((sample) => Float64Array.from(places, (i) => sample[i] as number));
  const [none, all] = [kept[0], kept.at(-1)] as [Float64Array, Float64Array];
  return {
    whole: meanEstimate(all.map((value, i) => value - (none[i] as number))),
    parts: Array.from({ length: parts }, (_, part) => meanEstimate(shapleyValue(kept, part, parts))),
    undefined: length - places.length,
  };
}

/**
 * What part number `part` of `parts` adds, in every replication: the sum over the sets without it of what it adds to the
 * set, times the number of orders in which exactly that set comes before it, divided by the number of all orders.
 */
function shapleyValue(subsets: readonly Float64Array[], part: number, parts: number): Float64Array {
  const sum = new Float64Array((subsets[0] as Float64Array).length);
  const bit = 1 << part;
  for (const [set, before] of subsets.entries()) {
    if ((set & bit) !== 0) continue;
    const after = subsets[set | bit] as Float64Array;
    const orders = factorial(size(set)) * factorial(parts - size(set) - 1);
    for (let i = 0; i < sum.length; i++) {
      sum[i] = (sum[i] as number) + ((after[i] as number) - (before[i] as number)) * orders;
    }
  }
  const all = factorial(parts);
  return sum.map((amount) => amount / all);
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}

/** Number of parts in a set. */
function size(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
