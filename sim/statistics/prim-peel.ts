import type { PointColumn } from './point-column.ts';
import { type Box, type BoxFit, boxFit, casesAmong, limitsOf, type Restriction, restricted } from './prim-box.ts';
import { best, type Move, moved, PATIENCE, type Patience } from './prim-move.ts';

/** A step of the peeling trajectory. */
export interface PeeledBox {
  readonly box: Box;
  readonly fit: BoxFit;
}

/**
 * The peeling trajectory of the Patient Rule Induction Method (Friedman and Fisher, Statistics and Computing 9 (1999),
 * 123-143) over the points `among`, from the box that holds all to a small one: coverage falls as density rises, and
 * where to stop on it is for the reader to choose, or for `richest`.
 *
 * Each step takes a thin slice off one side of a number, or one category, where the density rises most per point taken
 * off, which is fair to categories that take off much at once (Kwakkel and Jaxa-Rozen, Environmental Modelling and
 * Software 79 (2016), 311-321, the lenient criterion), or falls least: behind a slice that is rich by chance a poor one
 * may follow. It stops when all or none of the points inside are cases, or the next slice would leave too few points.
 * Limits lie half-way between the last point outside and the first inside.
 */
export function peel(
  columns: readonly PointColumn[],
  cases: Uint8Array,
  among: Int32Array,
  patience: Patience = PATIENCE,
): PeeledBox[] {
  const least = Math.max(1, patience.mass * among.length);
  const path: PeeledBox[] = [];
  for (let at: Move | null = { box: [], inside: among, gain: 0 }; at !== null; ) {
    path.push({ box: at.box, fit: boxFit(at.box, columns, cases, among) });
    const from: Move = at;
    const hits = casesAmong(from.inside, cases);
    const settled = hits === 0 || hits === from.inside.length;
    const moves = settled ? [] : columns.flatMap((column, c) => slices(column, c, from, cases, patience.peel));
    at = best(moves.filter(({ inside }) => inside.length >= least));
  }
  return path;
}

/** The boxes that a peel of one column may lead to. */
function slices({ kind, values }: PointColumn, column: number, from: Move, cases: Uint8Array, share: number): Move[] {
  const value = (p: number) => values[p] as number;
  if (kind === 'category') {
    const codes = [...new Set(Array.from(from.inside, value))].sort((a, b) => a - b);
    return codes.flatMap((code) => {
      const restriction: Restriction = { kind, column, codes: codes.filter((other) => other !== code) };
      const inside = from.inside.filter((p) => value(p) !== code);
      return moved(restricted(from.box, column, restriction), inside, from, cases);
    });
  }
  const sorted = Float64Array.from(from.inside, value).sort();
  const n = sorted.length;
  const off = Math.max(1, Math.floor(share * n));
  const limits = limitsOf(from.box, column);
  const low = edge(sorted, off);
  const high = edge(
    sorted.map((_, i) => -(sorted[n - 1 - i] as number)),
    off,
  );
  return [
    ...(low === null ? [] : [{ ...limits, low }]),
    ...(high === null ? [] : [{ ...limits, high: -high }]),
  ].flatMap((next) => {
    const inside = from.inside.filter(
      (p) => (next.low ?? -Infinity) <= value(p) && value(p) <= (next.high ?? Infinity),
    );
    return moved(restricted(from.box, column, next), inside, from, cases);
  });
}

/**
 * The limit that leaves out the first `off` of the rising values, ties with the next kept; where all of them tie with it,
 * the limit above those. Half-way between the values on both sides; null when nothing would be left.
 */
function edge(sorted: Float64Array, off: number): number | null {
  const first = sorted[0] as number;
  const cut = sorted[off];
  if (cut === undefined) return null;
  const kept = cut > first ? cut : sorted.find((value) => value > first);
  if (kept === undefined) return null;
  const outside = sorted.findLast((value) => value < kept) as number;
  const middle = outside + (kept - outside) / 2;
  return middle > outside ? middle : kept;
}
