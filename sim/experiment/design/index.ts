import type { ComputedDesign, Dimension } from '../../scenario/study/study.ts';
import { grid } from './grid.ts';
import { latinHypercube } from './latin-hypercube.ts';
import { morris } from './morris.ts';
import { numberAt } from './number.ts';
import { saltelli } from './saltelli.ts';
import { sobol } from './sobol.ts';

/**
 * The points of a design: one row per point, one number per dimension in its own unit. The same design, dimensions and seed
 * key (four words) give the same bits everywhere.
 */
export function designPoints(
  design: ComputedDesign,
  dimensions: readonly Dimension[],
  key: Int32Array,
): Float64Array[] {
  const rows = places(design, dimensions.length, key);
  return rows.map((row) => row.map((place, dimension) => numberAt(dimensions[dimension] as Dimension, place)));
}

function places(design: ComputedDesign, dimensions: number, key: Int32Array): Float64Array[] {
  if (design.kind === 'grid') return grid(design.steps);
  if (design.kind === 'latin-hypercube') return latinHypercube(dimensions, design.points, key);
  if (design.kind === 'sobol') return sobol(dimensions, design.points, key);
  if (design.kind === 'morris') return morris(dimensions, design.trajectories, design.levels, key);
  return saltelli(dimensions, design.points, key);
}
