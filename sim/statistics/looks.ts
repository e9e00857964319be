import { jointInterval } from './intervals.ts';
import { mean } from './moments.ts';

/**
 * The numbers of replications at which precision is looked at: `least`, then twice as many each time, up to `most`. Fixed
 * beforehand, so that what is found cannot decide when one looks. Throws a RangeError unless 2 <= least <= most.
 */
export function looks(least: number, most: number): number[] {
  if (!(least >= 2 && least <= most))
    throw new RangeError(`Looks go from at least 2 up, not from ${least} to ${most}.`);
  const counts: number[] = [];
  for (let count = least; count < most; count *= 2) counts.push(count);
  return [...counts, most];
}

/** The outcome of one policy and of the one that it is held against, replication by replication. */
export interface Pair {
  readonly base: Float64Array;
  readonly variant: Float64Array;
}

/**
 * The number of replications that `pairs` need after the first `count` of them: `count` itself when at that look the interval
 * of every paired difference is at most `halfWidth` times the mean of its base to either side, else the number of the next
 * look; the last look is the end, narrow or not. An interval is one of as many as there are looks, which hold together
 * (Bonferroni); several pairs are each judged on their own. Pairs with a NaN on either side are left out.
 * Throws a RangeError when `count` is not a look.
 */
export function replicationsNeeded(
  pairs: readonly Pair[],
  count: number,
  schedule: readonly number[],
  halfWidth: number,
): number {
  const look = schedule.indexOf(count);
  if (look < 0) throw new RangeError(`${count} replications is not a look: ${schedule.join(', ')}.`);
  const next = schedule[look + 1];
  const narrow = pairs.every((pair) => isNarrow(pair, count, schedule.length, halfWidth));
  return next === undefined || narrow ? count : next;
}

function isNarrow({ base, variant }: Pair, count: number, of: number, halfWidth: number): boolean {
  const left: number[] = [];
  const differences: number[] = [];
  for (let i = 0; i < count; i++) {
    const difference = (variant[i] as number) - (base[i] as number);
    if (Number.isNaN(difference)) continue;
    left.push(base[i] as number);
    differences.push(difference);
  }
  // What no replication defines cannot become narrow by more of them.
  if (differences.length === 0) return true;
  const interval = jointInterval(Float64Array.from(differences), of);
  if (interval === null) return false;
  return (interval[1] - interval[0]) / 2 <= halfWidth * Math.abs(mean(Float64Array.from(left)));
}
