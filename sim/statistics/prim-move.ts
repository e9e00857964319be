import { type Box, casesAmong } from './prim-box.ts';

/** How patient the search is. */
export interface Patience {
  /** Share of the points in the box that a peel takes off at most, ties aside. */
  readonly peel: number;
  /** Share of the points in the box that a paste adds at most, ties aside. */
  readonly paste: number;
  /** Share of all points that a box keeps at least. */
  readonly mass: number;
}

/** Steps of a twentieth, in the range that Friedman and Fisher advise; a box holds at least a twentieth of the points. */
export const PATIENCE: Patience = { peel: 0.05, paste: 0.05, mass: 0.05 };

/** A box with one restriction changed, and the points inside. */
export interface Move {
  readonly box: Box;
  readonly inside: Int32Array;
  /** Rise of the density per point taken off or added. */
  readonly gain: number;
}

/** The move with the highest gain, the first of equals; null without moves. */
export function best(moves: readonly Move[]): Move | null {
  return moves.reduce<Move | null>((top, move) => (top !== null && top.gain >= move.gain ? top : move), null);
}

/** The move from one box to another, with its gain; none when that changes nothing or leaves nothing. */
export function moved(box: Box, inside: Int32Array, from: Move, cases: Uint8Array): Move[] {
  const change = Math.abs(from.inside.length - inside.length);
  if (change === 0 || inside.length === 0) return [];
  const density = (points: Int32Array) => casesAmong(points, cases) / points.length;
  return [{ box, inside, gain: (density(inside) - density(from.inside)) / change }];
}
