import { root } from './root.ts';

/** What a selection has to reach. */
export interface SelectionGoal {
  /** Whether the best system has the lowest or the highest mean. */
  readonly better: 'lower' | 'higher';
  /** The indifference zone: the smallest difference that matters [unit of the samples], above 0. */
  readonly zone: number;
  /** The chance of a wrong choice that is allowed when the best is at least `zone` better than the second. */
  readonly alpha: number;
  /** Replications of every system before the first look; at least 2, 10 or more is usual. */
  readonly first: number;
}

/** What the samples so far say of one system. */
export interface SystemStanding {
  /** Replications at which the system fell out; null while it is in. */
  readonly outAt: number | null;
  /** The system that it fell out against; null while it is in. */
  readonly against: number | null;
  /** Mean over the replications that were looked at [unit]; null before the first look. */
  readonly mean: number | null;
}

/** What the samples so far say of all systems. */
export interface Selection {
  /** Replications that all systems still in have had a look at; 0 before the first look. */
  readonly replications: number;
  readonly systems: readonly SystemStanding[];
  /** The systems still in. More than one when the budget ends: they cannot be told apart. */
  readonly in: readonly number[];
  /** The chosen system: the only one still in; null as long as there are more. */
  readonly chosen: number | null;
  /**
   * Replications at which one system is sure to be left if the variances stay as they look; null when decided, or
   * before the first look.
   */
  readonly decidedBy: number | null;
  readonly confidence: number;
  readonly zone: number;
}

/**
 * Fully sequential selection of the best of k systems over samples that share their chance: KN (Kim and Nelson, ACM
 * TOMACS 11 (2001), 251-273) with the variances updated as samples come in, as in KN++ (Kim and Nelson, Operations
 * Research 54 (2006), 475-488), at `first`, 2 `first`, 4 `first` ... replications.
 *
 * `samples[i]` holds the replications of system i, place r the same replication r for all; a system that fell out may
 * stop. All looks are taken again from the first, so that the same samples give the same answer however they came, and
 * the function may be asked after every block. With S2_il the variance of the difference of i and l over n replications,
 * eta = ((2 alpha / (k - 1))^(-2 / (n - 1)) - 1) / 2 and h2 = 2 eta (n - 1), system i falls out after r replications when
 * for some l still in: sum_r (x_l - x_i) > max(0, h2 S2_il / (2 zone) - zone r / 2), x signed so that higher is better.
 *
 * Whatever the correlation between systems, the best is kept with chance >= 1 - alpha if it is at least `zone` better
 * than the second (exactly so for normal samples without updates, nearly with them). When the best ones lie closer, one
 * of them is left in the end, and nothing says it is truly better: let fresh replications say that (subset.ts).
 *
 * Looks end at the shortest sample of a system still in. Throws a RangeError for no system, a goal outside its domain,
 * or a NaN.
 */
export function selection(samples: readonly Float64Array[], goal: SelectionGoal): Selection {
  check(samples, goal);
  const sign = goal.better === 'higher' ? 1 : -1;
  const k = samples.length;
  const outAt: (number | null)[] = samples.map(() => null);
  const against: (number | null)[] = samples.map(() => null);
  const sums = new Float64Array(k);
  let kept = samples.map((_, i) => i);
  let [looked, update] = [0, goal.first];
  let reach: Float64Array = new Float64Array(k * k);
  for (let r = 1; r <= Math.min(...kept.map((i) => samples[i]?.length ?? 0)); r++) {
    for (const i of kept) sums[i] = (sums[i] as number) + sign * (samples[i]?.[r - 1] as number);
    looked = r;
    if (r < goal.first) continue;
    if (r === update) {
      reach = reaches(samples, kept, r, goal);
      update *= 2;
    }
    const before = kept;
    for (const i of before) {
      const rival = before.find((l) => {
        const line = Math.max(0, (reach[i * k + l] as number) - (goal.zone * r) / 2);
        return l !== i && (sums[l] as number) - (sums[i] as number) > line;
      });
      if (rival === undefined) continue;
      outAt[i] = r;
      against[i] = rival;
    }
    kept = before.filter((i) => outAt[i] === null);
    if (kept.length < 2) break;
  }
  const started = looked >= goal.first;
  return {
    replications: started ? looked : 0,
    systems: samples.map((_, i) => ({
      outAt: outAt[i] as number | null,
      against: against[i] as number | null,
      mean: started ? (sign * (sums[i] as number)) / (outAt[i] ?? looked) : null,
    })),
    in: kept,
    chosen: kept.length === 1 ? (kept[0] as number) : null,
    decidedBy: started && kept.length > 1 ? latest(reach, kept, k, goal.zone) : null,
    confidence: 1 - goal.alpha,
    zone: goal.zone,
  };
}

function check(samples: readonly Float64Array[], { zone, alpha, first }: SelectionGoal): void {
  if (samples.length === 0) throw new RangeError('A selection needs at least one system.');
  if (!(zone > 0)) throw new RangeError(`The indifference zone must be above 0, not ${zone}.`);
  if (!(alpha > 0 && alpha < 0.5))
    throw new RangeError(`The chance of a wrong choice must be in (0, 0.5), not ${alpha}.`);
  if (!(Number.isInteger(first) && first >= 2)) throw new RangeError(`The first look needs 2 or more, not ${first}.`);
  if (samples.some((sample) => sample.some((value) => Number.isNaN(value)))) {
    throw new RangeError('A selection needs samples without gaps: leave such a replication out of all systems.');
  }
}

/** h2 S2_il / (2 zone) of every pair still in, after n replications, at place i k + l. */
function reaches(
  samples: readonly Float64Array[],
  kept: readonly number[],
  n: number,
  goal: SelectionGoal,
): Float64Array {
  const k = samples.length;
  const reach = new Float64Array(k * k);
  if (k < 2) return reach;
  // (2 alpha / (k - 1))^(-2 / (n - 1)): the root of (k - 1) / (2 alpha), squared; above 1, as alpha is below 1/2.
  const factor = root((k - 1) / (2 * goal.alpha), n - 1);
  const scale = ((factor * factor - 1) * (n - 1)) / (2 * goal.zone);
  for (const i of kept) {
    for (const l of kept) {
      if (l > i) {
        const size = scale * differenceVariance(samples[i] as Float64Array, samples[l] as Float64Array, n);
        reach[i * k + l] = size;
        reach[l * k + i] = size;
      }
    }
  }
  return reach;
}

/** Variance of the difference of two systems over their first n replications [unit^2]. */
function differenceVariance(one: Float64Array, other: Float64Array, n: number): number {
  let sum = 0;
  for (let r = 0; r < n; r++) sum += (one[r] as number) - (other[r] as number);
  const centre = sum / n;
  let squares = 0;
  for (let r = 0; r < n; r++) {
    const distance = (one[r] as number) - (other[r] as number) - centre;
    squares += distance * distance;
  }
  return squares / (n - 1);
}

/** The first replications at which no pair still in has a line above 0. */
function latest(reach: Float64Array, kept: readonly number[], k: number, zone: number): number {
  let most = 0;
  for (const i of kept) for (const l of kept) most = Math.max(most, reach[i * k + l] as number);
  return Math.floor((2 * most) / zone) + 1;
}
