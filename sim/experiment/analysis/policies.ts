import type { PolicyAnalysis, PolicyDifference, PolicyStanding } from '../../statistics/analysis.ts';
import { crossedInterval } from '../../statistics/crossed.ts';
import { completePlaces, isClear, meanEstimate, valuesAt } from '../../statistics/estimate.ts';
import type { Interval } from '../../statistics/intervals.ts';
import { letters } from '../../statistics/letters.ts';
import { mean } from '../../statistics/moments.ts';
import { quantiles } from '../../statistics/quantiles.ts';
import { subsetOfBest } from '../../statistics/subset.ts';
import { difference } from './subject.ts';

/** Chance that the best policy of a point is not among those that may be it. */
const ALPHA = 0.05;

/** What one point says of the policies. */
interface PointStanding {
  /** Per policy its replications that define the outcome for all, and those with the others as NaN in their places. */
  readonly samples: readonly Float64Array[];
  readonly placed: readonly Float64Array[];
  readonly means: Float64Array;
  readonly best: number;
  readonly among: readonly number[];
}

/** The policies by one outcome, `values[policy][point]`, the best over the points first; without the value of information. */
export function policiesOf(
  values: readonly (readonly Float64Array[])[],
  names: readonly string[],
  better: 'lower' | 'higher',
): Omit<PolicyAnalysis, 'choice'> {
  const all = (values[0] ?? []).map((_, point) =>
    standingAt(
      values.map((list) => list[point] as Float64Array),
      better,
    ),
  );
  const points = all.filter((one) => one !== null);
  const sign = better === 'higher' ? -1 : 1;
  const averages = names.map((_, policy) => mean(Float64Array.from(points, ({ means }) => means[policy] as number)));
  const order = [...names.keys()].sort((a, b) => sign * ((averages[a] as number) - (averages[b] as number)) || a - b);
  const pairs = (order.length * (order.length - 1)) / 2;
  const groups = letters(order.length, (i, j) => {
    const joint = intervalOf(points, order[i] as number, order[j] as number, pairs);
    return joint !== null && (joint[0] > 0 || joint[1] < 0);
  });
  const share = (counts: (one: PointStanding) => boolean) => points.filter(counts).length / points.length;
  const standings = order.map((policy, rank): PolicyStanding => {
    const lost = Float64Array.from(points, ({ means, best }) =>
      Math.abs((means[policy] as number) - (means[best] as number)),
    );
    const [p95, most] = quantiles(lost, [0.95, 1]) as [number, number];
    return {
      policy: names[policy] as string,
      mean: averages[policy] as number,
      difference: policy === 0 ? null : differenceOf(policy, points, better),
      best: share(({ best }) => best === policy),
      alone: share(({ among }) => among.length === 1 && among[0] === policy),
      amongBest: share(({ among }) => among.includes(policy)),
      regret: { mean: mean(lost), p95, most },
      group: groups[rank] as string,
    };
  });
  return { points: points.length, tooFew: all.length - points.length, standings: points.length === 0 ? [] : standings };
}

/** Null when fewer than two replications define the outcome for all policies. */
function standingAt(all: readonly Float64Array[], better: 'lower' | 'higher'): PointStanding | null {
  const length = Math.min(...all.map((sample) => sample.length));
  const cut = all.map((sample) => sample.subarray(0, length));
  const places = completePlaces(cut);
  if (places.length < 2) return null;
  const samples = cut.map((sample) => valuesAt(sample, places));
  const means = Float64Array.from(samples, mean);
  const ahead = (one: number, other: number) => (better === 'higher' ? one > other : one < other);
  const best = means.reduce((at, value, policy) => (ahead(value, means[at] as number) ? policy : at), 0);
  const placed = cut.map((sample) => placedAt(sample, places));
  return { samples, placed, means, best, among: subsetOfBest(samples, better, ALPHA).in };
}

function differenceOf(policy: number, points: readonly PointStanding[], better: 'lower' | 'higher'): PolicyDifference {
  const estimates = points.map((point) =>
    meanEstimate(difference(point.samples[0] as Float64Array, point.samples[policy] as Float64Array)),
  );
  const means = Float64Array.from(estimates, (one) => one.mean as number);
  const [p05, p95] = quantiles(means, [0.05, 0.95]) as [number, number];
  const clear = estimates.filter(isClear);
  const lower = clear.filter((one) => (one.mean as number) < 0).length / points.length;
  const higher = clear.length / points.length - lower;
  const [helps, harms] = better === 'lower' ? [lower, higher] : [higher, lower];
  const unclear = (points.length - clear.length) / points.length;
  return {
    mean: mean(means),
    interval95: intervalOf(points, 0, policy, 1),
    p05,
    p95,
    better: helps,
    worse: harms,
    unclear,
  };
}

/** The interval of one policy minus another over the points, one of `of`: as sure as the points and their shared chance allow. */
function intervalOf(points: readonly PointStanding[], base: number, other: number, of: number): Interval | null {
  const minus = points.map(({ placed }) => difference(placed[base] as Float64Array, placed[other] as Float64Array));
  return crossedInterval(minus, of);
}

/** The values of a sample at some places, and NaN at the others. */
function placedAt(sample: Float64Array, places: Int32Array): Float64Array {
  const placed = new Float64Array(sample.length).fill(Number.NaN);
  for (const place of places) placed[place] = sample[place] as number;
  return placed;
}
