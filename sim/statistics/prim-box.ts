import { binomialUpperTail } from './binomial.ts';
import type { PointColumn } from './point-column.ts';

/** What a box asks of a number: from `low` up to `high`, both included; null where it asks nothing. */
export interface Limits {
  readonly kind: 'number';
  readonly column: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** What a box asks of a category: one of these codes, in rising order. */
export interface Allowed {
  readonly kind: 'category';
  readonly column: number;
  readonly codes: readonly number[];
}

export type Restriction = Limits | Allowed;

/** The restricted columns, in rising order; a point lies inside when it meets them all. */
export type Box = readonly Restriction[];

/** How well a box describes the cases of interest among some points. */
export interface BoxFit {
  /** Points inside, and cases of interest among them. */
  readonly points: number;
  readonly cases: number;
  /** Share of all cases of interest that lie inside; null without cases. */
  readonly coverage: number | null;
  /** Share of the points inside that are cases of interest; null when the box is empty. */
  readonly density: number | null;
  /** Share of all points that lie inside; null without points. */
  readonly mass: number | null;
  /**
   * Of each restriction, the chance of at least these cases inside if it did nothing: a binomial tail with the density of
   * the box without it (Bryant and Lempert, Technological Forecasting and Social Change 77 (2010), 34-49). On the points
   * that the box was made with it is too small, as the cut was chosen among many; on other points it is a true one.
   */
  readonly quasiP: readonly number[];
}

/** Whether `value` meets a restriction. */
export function meets(restriction: Restriction, value: number): boolean {
  if (restriction.kind === 'category') return restriction.codes.includes(value);
  const { low, high } = restriction;
  return (low === null || value >= low) && (high === null || value <= high);
}

/** The points of `among` that lie inside the box, in their order. */
export function pointsInside(box: Box, columns: readonly PointColumn[], among: Int32Array): Int32Array {
  return among.filter((p) => box.every((one) => meets(one, columns[one.column]?.values[p] as number)));
}

/** How many of the points are cases of interest (1; 0 is not). */
export function casesAmong(points: Int32Array, cases: Uint8Array): number {
  let count = 0;
  for (const p of points) count += cases[p] as number;
  return count;
}

/** How well `box` describes the cases of interest among the points `among`. */
export function boxFit(box: Box, columns: readonly PointColumn[], cases: Uint8Array, among: Int32Array): BoxFit {
  const inside = pointsInside(box, columns, among);
  const hits = casesAmong(inside, cases);
  const all = casesAmong(among, cases);
  return {
    points: inside.length,
    cases: hits,
    coverage: all > 0 ? hits / all : null,
    density: inside.length > 0 ? hits / inside.length : null,
    mass: among.length > 0 ? inside.length / among.length : null,
    quasiP: box.map((one) => {
      const without = pointsInside(
        box.filter((other) => other !== one),
        columns,
        among,
      );
      const chance = without.length > 0 ? casesAmong(without, cases) / without.length : 0;
      return binomialUpperTail(hits, inside.length, chance);
    }),
  };
}

/** The box with the restriction of one column put in the place of what it was; null takes it away. */
export function restricted(box: Box, column: number, restriction: Restriction | null): Box {
  const others = box.filter((one) => one.column !== column);
  return restriction === null ? others : [...others, restriction].sort((a, b) => a.column - b.column);
}

/** What the box asks of a number: the limits, or none. */
export function limitsOf(box: Box, column: number): Limits {
  const found = box.find((one) => one.column === column);
  return found?.kind === 'number' ? found : { kind: 'number', column, low: null, high: null };
}
