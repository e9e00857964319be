import { dip } from './dip.ts';
import { unimodalP } from './dip-quantiles.ts';
import { defined, mean, variance } from './moments.ts';
import { endOfTies, spreadTies } from './spread-ties.ts';
import { emptyBetween } from './valley.ts';

/** One of the two groups that a sample falls into. */
export interface Hump {
  /** Number of replications in the group. */
  readonly n: number;
  /** That number as a share of the replications that define the output. */
  readonly share: number;
  /** Mean of the group, its lowest and its highest value [unit of the sample]. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** The lower group and the upper one. */
export type Humps = readonly [lower: Hump, upper: Hump];

/** Below this many values neither test says anything. */
const LEAST_VALUES = 20;
/** A group below this share lies outside the band of 18 of 20 futures, and the mean describes nearly all others. */
const LEAST_SHARE = 1 / 20;
/** Standard deviations that each group reaches to both sides of its mean; the two must not meet. */
const REACH = 2;
/** Level of each of the two tests of one hump, so that they are wrong together in at most 1 %. */
const LEVEL = 0.005;

/**
 * The two groups that `sample` clearly falls into; null when it does not, or has fewer than 20 defined values. The order
 * of the sample makes no difference, and there is no chance in it.
 *
 * Size: the best cut in two, which leaves the least variance within the groups, has at least a twentieth of the values on
 * both sides; and the groups, each as its mean plus and minus two standard deviations, do not overlap (the halves of a
 * uniform distribution would at 1.73, those of a normal one at 1.32). Proof: one hump is rejected at 0.5 % by the dip, or
 * by how few values lie between the centres. Equal values are first spread over the grid they lie on.
 */
export function humps(sample: Float64Array): Humps | null {
  const sorted = defined(sample).slice().sort();
  if (sorted.length < LEAST_VALUES || endOfTies(sorted, 0) === sorted.length) return null;
  const spread = spreadTies(sorted);
  const cut = bestCut(sorted, spread);
  const [lower, upper] = [spread.subarray(0, cut), spread.subarray(cut)];
  const reach = REACH * (Math.sqrt(variance(lower)) + Math.sqrt(variance(upper)));
  if (!(mean(upper) - mean(lower) >= reach)) return null;
  const dipped = unimodalP(dip(spread), spread.length) <= LEVEL;
  if (!dipped && !emptyBetween(spread, mean(lower), mean(upper))) return null;
  return [hump(sorted.subarray(0, cut), sorted.length), hump(sorted.subarray(cut), sorted.length)];
}

/**
 * Number of values in the lower group of the cut with the largest sum of squares between the groups (Fisher, Journal of
 * the American Statistical Association 53 (1958), 789-798, for two groups). Equal values stay together and both groups
 * have their least share; 0 when no cut allows that.
 */
function bestCut(sorted: Float64Array, spread: Float64Array): number {
  const n = sorted.length;
  const centre = mean(spread);
  const least = LEAST_SHARE * n;
  let [most, cut, sum] = [0, 0, 0];
  for (let from = 0; from < n; ) {
    const until = endOfTies(sorted, from);
    for (let i = from; i < until; i++) sum += (spread[i] as number) - centre;
    // Both groups lie |sum| from the centre, together: between = sum^2 (1 / n1 + 1 / n2) = n sum^2 / (n1 n2).
    const between = (sum * sum) / (until * (n - until));
    if (until >= least && n - until >= least && between > most) [most, cut] = [between, until];
    from = until;
  }
  return cut;
}

function hump(group: Float64Array, of: number): Hump {
  const n = group.length;
  return { n, share: n / of, mean: mean(group), low: group[0] as number, high: group[n - 1] as number };
}
