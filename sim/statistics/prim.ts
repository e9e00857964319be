import type { Uniform } from './bootstrap.ts';
import type { PointColumn } from './point-column.ts';
import { type Box, type BoxFit, boxFit } from './prim-box.ts';
import { PATIENCE, type Patience } from './prim-move.ts';
import { paste } from './prim-paste.ts';
import { type PeeledBox, peel } from './prim-peel.ts';

/**
 * The step of a trajectory that holds most cases beyond those that so many points would hold at the density of all, the
 * first of equals: cases - points * density, in proportion to the weighted relative accuracy of Lavrac, Flach and Zupan
 * (ILP 1999, Springer LNAI 1634, 174-185). It is 0 for the box that holds all.
 */
export function richest(path: readonly PeeledBox[]): PeeledBox | null {
  const all = path[0]?.fit.density ?? 0;
  const excess = ({ fit: { cases, points } }: PeeledBox) => cases - points * all;
  return path.reduce<PeeledBox | null>((top, step) => (top !== null && excess(top) >= excess(step) ? top : step), null);
}

/** The box without restrictions of which the quasi-p is above `level`, the weakest taken away first, one at a time. */
export function supported(
  box: Box,
  columns: readonly PointColumn[],
  cases: Uint8Array,
  among: Int32Array,
  level: number,
): Box {
  let kept = box;
  for (;;) {
    const { quasiP } = boxFit(kept, columns, cases, among);
    const weakest = quasiP.reduce((at, p, i) => (p > (quasiP[at] as number) ? i : at), 0);
    if (kept.length === 0 || (quasiP[weakest] as number) <= level) return kept;
    kept = kept.filter((_, i) => i !== weakest);
  }
}

/** A box that was found with one half of the points, and checked with the other. */
export interface Discovery {
  /** The trajectory on the half it was found with. */
  readonly path: readonly PeeledBox[];
  /** Null when no restriction stood the check: the points show no box. */
  readonly box: Box | null;
  /** How well it describes the half that it was not made with; null without a box. */
  readonly check: BoxFit | null;
}

/** Level of the check of a whole box. */
const LEVEL = 0.05;

/**
 * Scenario discovery (Bryant and Lempert 2010) with an honest end: the points are split at random in two halves. On one
 * the box is peeled, the richest of the trajectory pasted, and what its own quasi-p do not support dropped; on the other
 * each restriction left is tested at 0.05 / their number, and those that fail are dropped. In points without structure a
 * box is left in at most 5 %.
 * `cases` holds 1 for a case of interest. Throws a RangeError for columns of another length than `cases`, or a gap.
 */
export function discover(
  columns: readonly PointColumn[],
  cases: Uint8Array,
  uniform: Uniform,
  patience: Patience = PATIENCE,
): Discovery {
  for (const { values } of columns) {
    if (values.length !== cases.length)
      throw new RangeError(`A column has ${values.length} of ${cases.length} points.`);
    if (values.some((value) => Number.isNaN(value))) throw new RangeError('A column has a gap.');
  }
  const order = shuffled(cases.length, uniform);
  const half = Math.ceil(order.length / 2);
  const [found, other] = [order.slice(0, half).sort(), order.slice(half).sort()];
  const path = peel(columns, cases, found, patience);
  const widest = paste(richest(path)?.box ?? [], columns, cases, found, patience);
  const simple = supported(widest, columns, cases, found, LEVEL);
  const box = supported(simple, columns, cases, other, LEVEL / Math.max(1, simple.length));
  return box.length === 0 ? { path, box: null, check: null } : { path, box, check: boxFit(box, columns, cases, other) };
}

function shuffled(n: number, uniform: Uniform): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(uniform() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}
