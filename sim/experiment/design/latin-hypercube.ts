import { type Chance, designChance, designPurposes, randomOrder } from './chance.ts';

/** The largest double below 1. */
const BELOW_ONE = 1 - 1.1102230246251565e-16;

/**
 * A Latin hypercube of `size` points: in every dimension each of the `size` equal strata of [0, 1) holds one point, at a
 * random place in it. Rows of one number per dimension. Source: McKay, Beckman and Conover, Technometrics 21 (1979).
 */
export function latinHypercube(dimensions: number, size: number, key: Int32Array): Float64Array[] {
  const chance = designChance(key);
  const rows = Array.from({ length: size }, () => new Float64Array(dimensions));
  for (let dimension = 0; dimension < dimensions; dimension++) {
    const strata = randomOrder(size, chance, designPurposes.stratum, dimension);
    for (const [point, row] of rows.entries())
      row[dimension] = within(strata[point] as number, size, point, dimension, chance);
  }
  return rows;
}

function within(stratum: number, size: number, point: number, dimension: number, chance: Chance): number {
  const place = (stratum + chance.uniform(point, designPurposes.within, dimension)) / size;
  return Math.min(place, BELOW_ONE);
}
