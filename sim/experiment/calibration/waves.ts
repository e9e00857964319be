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

/** Runs a point with replications 0 to `replications - 1`: a sample per target, in their order. */
export type RunPoint = (point: Float64Array, replications: number) => readonly Float64Array[];

/** What a history match needs to know. */
export interface Match {
  readonly dimensions: number;
  readonly targets: readonly Held[];
  readonly cut: readonly number[];
  readonly waves: readonly Wave[];
  readonly run: RunPoint;
}

/** Called after every point with the number of points that were run in the wave, from 1. */
export type OnPoint = (wave: number, done: number) => void;

/**
 * History matching: a wave of points over the whole cube, then waves around the points that no target rules out. All points
 * share the chance of their replications. Returns the judged points of every wave; they depend on `seed` and the match alone.
 */
export function historyMatch(match: Match, seed: Int32Array, onPoint: OnPoint = () => {}): Judged[][] {
  const waves: Judged[][] = [];
  for (const [w, { points, replications }] of match.waves.entries()) {
    const chance = chanceOf(seed, w);
    const proposed =
      w === 0 ? latinHypercube(points, match.dimensions, chance) : around(parents(waves.flat()), points, chance);
    waves.push(
      proposed.map((point, i) => {
        const judged = judge(match, point, replications);
        onPoint(w, i + 1);
        return judged;
      }),
    );
  }
  return waves;
}

function judge({ run, targets, cut }: Match, point: Float64Array, replications: number): Judged {
  const samples = run(point, replications);
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
