import type { Wave } from '../../scenario/calibration/calibration.ts';
import { type Held, implausibility, isKept } from './implausibility.ts';
import { around, chanceOf, FEWEST_PARENTS, latinHypercube, type Points } from './proposals.ts';

/** A vector that was run, and how far each target lies from it [standard deviations]. */
export interface Judged {
  /** Place in the unit cube. */
  readonly point: Float64Array;
  /** One per target. */
  readonly distances: Float64Array;
  /** Mean of each target over the replications [unit of the output]. */
  readonly means: Float64Array;
  readonly kept: boolean;
}

/** Runs points with replications 0 to `replications - 1`: of each point, in their order, a sample per target, in theirs. */
export type RunWave = (points: Points, replications: number) => Promise<readonly (readonly Float64Array[])[]>;

/** What a history match needs to know. */
export interface Match {
  readonly dimensions: number;
  readonly targets: readonly Held[];
  readonly cut: readonly number[];
  readonly waves: readonly Wave[];
  readonly run: RunWave;
}

/**
 * History matching: a wave of points over the whole cube, then waves around the points that no target rules out. All points
 * share the chance of their replications. Resolves to the judged points of every wave; they depend on `seed` and the match
 * alone. Rejects as `run` does.
 */
export async function historyMatch(match: Match, seed: Int32Array): Promise<Judged[][]> {
  const waves: Judged[][] = [];
  for (const [w, { points, replications }] of match.waves.entries()) {
    const chance = chanceOf(seed, w);
    const proposed =
      w === 0 ? latinHypercube(points, match.dimensions, chance) : around(parents(waves.flat()), points, chance);
    const samples = await match.run(proposed, replications);
    waves.push(proposed.map((point, i) => judge(match, point, samples[i] as readonly Float64Array[])));
  }
  return waves;
}

function judge({ targets, cut }: Match, point: Float64Array, samples: readonly Float64Array[]): Judged {
  const distances = Float64Array.from(targets, (target, t) => implausibility(samples[t] as Float64Array, target));
  const means = Float64Array.from(samples, (sample) => sample.reduce((sum, one) => sum + one, 0) / sample.length);
  return { point, distances, means, kept: isKept(distances, cut) };
}

/** What the next wave grows from: the points that are left, or, while they are fewer than ten, those nearest to the targets. */
function parents(judged: readonly Judged[]): Points {
  const kept = judged.filter((one) => one.kept);
  if (kept.length >= FEWEST_PARENTS) return kept.map(({ point }) => point);
  return nearest(judged)
    .slice(0, FEWEST_PARENTS)
    .map(({ point }) => point);
}

/** Points in order of the sum of their squared distances, the nearest to all targets together first. */
export function nearest(judged: readonly Judged[]): Judged[] {
  const squares = ({ distances }: Judged) => distances.reduce((sum, distance) => sum + distance * distance, 0);
  return [...judged].sort((one, other) => squares(one) - squares(other));
}
