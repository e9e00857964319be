import { sobol } from './sobol.ts';

/** Rows that a Saltelli design has for each of its base points. */
export function saltelliBlock(dimensions: number): number {
  return dimensions + 2;
}

/**
 * A Saltelli design for first-order and total Sobol indices: for each of `points` base points a block of
 * `saltelliBlock(dimensions)` rows: A, B, and then for each dimension A with that dimension from B. A and B are the halves of
 * a scrambled Sobol sequence. Source: Saltelli et al., Computer Physics Communications 181 (2010).
 */
export function saltelli(dimensions: number, points: number, key: Int32Array): Float64Array[] {
  return sobol(2 * dimensions, points, key).flatMap((both) => {
    const a = both.slice(0, dimensions);
    const b = both.slice(dimensions);
    const mixed = Array.from(a, (_, dimension) => {
      const row = a.slice();
      row[dimension] = b[dimension] as number;
      return row;
    });
    return [a, b, ...mixed];
  });
}
