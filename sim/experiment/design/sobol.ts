import { type Chance, designChance, designPurposes } from './chance.ts';
import { directionNumbers } from './direction-numbers.ts';

/** Dimensions that a Sobol sequence can have here. */
export const MOST_SOBOL_DIMENSIONS = directionNumbers.length + 1;

const BITS = 32;
const WORD = 4294967296;

/**
 * The first `size` points of the Sobol sequence in Gray-code order, as words of 32 bits, the first digit highest: a point
 * is its word divided by 2^32. One row per point. Source: Bratley and Fox, Algorithm 659, ACM TOMS 14 (1988); direction
 * numbers of Joe and Kuo (2008). Throws RangeError for more than `MOST_SOBOL_DIMENSIONS` dimensions.
 */
export function sobolWords(dimensions: number, size: number): Uint32Array[] {
  if (dimensions > MOST_SOBOL_DIMENSIONS) {
    throw new RangeError(`A Sobol sequence has at most ${MOST_SOBOL_DIMENSIONS} dimensions, not ${dimensions}.`);
  }
  const directions = Array.from({ length: dimensions }, (_, dimension) => directionWords(dimension));
  const current = new Uint32Array(dimensions);
  return Array.from({ length: size }, (_, point) => {
    const changed = point === 0 ? -1 : 31 - Math.clz32(point & -point);
    if (changed >= 0) {
      for (const [dimension, words] of directions.entries()) {
        current[dimension] = (current[dimension] as number) ^ (words[changed] as number);
      }
    }
    return current.slice();
  });
}

/**
 * The first `size` points of a scrambled Sobol sequence: uniform random places in [0, 1) that keep the evenness of the
 * sequence (nested uniform scrambling, Owen 1995). Each digit of a point is turned over by a random bit that belongs to its
 * dimension and to the digits before it; below digit 32 all is chance. A size of a power of two is evenest.
 */
export function sobol(dimensions: number, size: number, key: Int32Array): Float64Array[] {
  const chance = designChance(key);
  return sobolWords(dimensions, size).map((words, point) =>
    Float64Array.from(words, (word, dimension) => {
      const below = (chance.bits(point, designPurposes.below, dimension) >>> 11) / 2097152;
      return (scrambled(word, dimension, chance) + below) / WORD;
    }),
  );
}

/** The word with nested uniform scrambling: equal first digits of two words are turned over equally. */
function scrambled(word: number, dimension: number, chance: Chance): number {
  let result = 0;
  for (let digit = 1; digit <= BITS; digit++) {
    const before = digit === 1 ? 0 : word >>> (BITS + 1 - digit);
    const turned = chance.bits(before, designPurposes.scramble + digit, dimension) >>> 31;
    result = result * 2 + (((word >>> (BITS - digit)) & 1) ^ turned);
  }
  return result;
}

/** v_1 .. v_32 of a dimension from 0, each m_k 2^(32 - k); dimension 0 is the van der Corput sequence, with all m_k = 1. */
function directionWords(dimension: number): Uint32Array {
  const words = new Uint32Array(BITS);
  const written = dimension === 0 ? null : (directionNumbers[dimension - 1] as string).split(' ').map(Number);
  const [degree, coefficients, ...first] = written ?? [0, 0];
  for (let k = 0; k < BITS; k++) {
    if (written === null) words[k] = 1 << (31 - k);
    else if (k < (degree as number)) words[k] = (first[k] as number) << (31 - k);
    else words[k] = recurrence(words, k, degree as number, coefficients as number);
  }
  return words;
}

/** v_k from the ones before it, by the primitive polynomial of degree s with inner coefficients a (Joe and Kuo 2008, eq. 2). */
function recurrence(words: Uint32Array, k: number, degree: number, coefficients: number): number {
  const oldest = words[k - degree] as number;
  let word = oldest ^ (oldest >>> degree);
  for (let j = 1; j < degree; j++) {
    if ((coefficients >>> (degree - 1 - j)) & 1) word ^= words[k - j] as number;
  }
  return word;
}
