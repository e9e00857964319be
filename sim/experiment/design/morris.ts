import { designChance, designPurposes, randomOrder } from './chance.ts';
import { latinHypercube } from './latin-hypercube.ts';

/** The step of a Morris design with an even number of levels: half the levels, as a share of the range. */
export function morrisStep(levels: number): number {
  return levels / (2 * (levels - 1));
}

/**
 * A Morris design: trajectories of `dimensions + 1` points, one below the other, each of which changes one dimension of the
 * point before it by `morrisStep(levels)` up or down, every dimension once, in random order. Places lie on `levels` (even)
 * values from 0 to 1, both ends included. The first points of the trajectories are a Latin hypercube, so that each level is
 * begun at equally often. Source: Morris, Technometrics 33 (1991); an even start as in Campolongo, Cariboni and Saltelli (2007).
 */
export function morris(dimensions: number, trajectories: number, levels: number, key: Int32Array): Float64Array[] {
  const chance = designChance(key);
  const half = levels / 2;
  const starts = latinHypercube(dimensions, trajectories, key);
  return starts.flatMap((start, trajectory) => {
    const place = Int32Array.from(start, (share) => Math.floor(share * levels));
    const row = () => Float64Array.from(place, (level) => level / (levels - 1));
    const rows = [row()];
    for (const dimension of randomOrder(dimensions, chance, designPurposes.order, trajectory)) {
      const level = place[dimension] as number;
      place[dimension] = level < half ? level + half : level - half;
      rows.push(row());
    }
    return rows;
  });
}

/** One step of a Morris design: from a point to the next one, in which one dimension rises (1) or falls (-1). */
export interface MorrisStep {
  readonly from: number;
  readonly to: number;
  readonly dimension: number;
  readonly direction: 1 | -1;
}

/** The steps of a Morris design, by its points, in any unit that rises with the place. */
export function morrisSteps(points: readonly Float64Array[]): MorrisStep[] {
  const dimensions = points[0]?.length ?? 0;
  return points.flatMap((point, to) => {
    if (to % (dimensions + 1) === 0) return [];
    const before = points[to - 1] as Float64Array;
    const dimension = point.findIndex((value, place) => value !== before[place]);
    const direction = (point[dimension] as number) > (before[dimension] as number) ? 1 : -1;
    return [{ from: to - 1, to, dimension, direction } as const];
  });
}
