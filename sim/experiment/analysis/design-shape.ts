import type { StudyPlan } from '../../scenario/study/study.ts';
import type { Trajectory } from '../../statistics/morris-effects.ts';
import type { SaltelliOutcomes } from '../../statistics/sobol-indices.ts';
import { morrisStep, morrisSteps } from '../design/morris.ts';
import { saltelliBlock } from '../design/saltelli.ts';

/** Places of the points that are a sample of what is not known; null for a design whose points are not independent of each other. */
export function samplePoints({ design, points, uncertainties, levers }: StudyPlan): Int32Array | null {
  if (design.kind === 'morris') return null;
  const all = Int32Array.from(points.keys());
  if (design.kind !== 'saltelli') return all;
  const block = saltelliBlock(uncertainties.length + levers.length);
  return all.filter((point) => point % block < 2);
}

/** The means over replications of the points of a Saltelli design, in its blocks. */
export function saltelliOutcomes(means: Float64Array, dimensions: number): SaltelliOutcomes {
  const block = saltelliBlock(dimensions);
  const part = (place: number) =>
    Float64Array.from({ length: means.length / block }, (_, row) => means[row * block + place] as number);
  return { a: part(0), b: part(1), mixed: Array.from({ length: dimensions }, (_, i) => part(2 + i)) };
}

/** The walks of a Morris design over its points, of which `means` has the outcomes. */
export function walksOf(points: readonly Float64Array[], means: Float64Array, levels: number): Trajectory[] {
  const dimensions = points[0]?.length ?? 0;
  const steps = morrisSteps(points);
  const size = morrisStep(levels);
  return Array.from({ length: points.length / (dimensions + 1) }, (_, walk) => {
    const own = steps.slice(walk * dimensions, (walk + 1) * dimensions);
    const from = walk * (dimensions + 1);
    return {
      outcomes: means.slice(from, from + dimensions + 1),
      moved: Int32Array.from(own, ({ dimension }) => dimension),
      steps: Float64Array.from(own, ({ direction }) => direction * size),
    };
  });
}
