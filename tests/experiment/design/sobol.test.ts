import { describe, expect, test } from 'vitest';
import { seedKey } from '../../../sim/engine/random/seed.ts';
import { MOST_SOBOL_DIMENSIONS, sobol, sobolWords } from '../../../sim/experiment/design/sobol.ts';

const WORD = 2 ** 32;
const key = seedKey('sobol');

/** How many of the points lie in each of 2^a by 2^b equal rectangles of two dimensions. */
function counts(points: readonly Float64Array[], [one, other]: readonly [number, number], a: number, b: number) {
  const cells = new Int32Array(2 ** (a + b));
  for (const point of points) {
    const cell = Math.floor((point[one] as number) * 2 ** a) * 2 ** b + Math.floor((point[other] as number) * 2 ** b);
    cells[cell] = (cells[cell] as number) + 1;
  }
  return new Set(cells);
}

test('the first points are those of the authors’ own program: Joe and Kuo, sobol.cc with new-joe-kuo-6', () => {
  const points = sobolWords(5, 8).map((words) => Array.from(words, (word) => word / WORD));
  expect(points).toEqual([
    [0, 0, 0, 0, 0],
    [0.5, 0.5, 0.5, 0.5, 0.5],
    [0.75, 0.25, 0.25, 0.25, 0.75],
    [0.25, 0.75, 0.75, 0.75, 0.25],
    [0.375, 0.375, 0.625, 0.875, 0.375],
    [0.875, 0.875, 0.125, 0.375, 0.875],
    [0.625, 0.125, 0.875, 0.625, 0.625],
    [0.125, 0.625, 0.375, 0.125, 0.125],
  ]);
});

test('point 999 of dimensions 1, 2, 64 and 128 has the words that SciPy 1.17 gives (qmc.Sobol, unscrambled, 32 bits)', () => {
  const last = sobolWords(128, 1000)[999] as Uint32Array;
  expect([0, 1, 63, 127].map((dimension) => last[dimension])).toEqual([675282944, 3904897024, 2722103296, 4215275520]);
});

test('a sequence of more dimensions than the table has is refused', () => {
  expect(MOST_SOBOL_DIMENSIONS).toBe(128);
  expect(() => sobolWords(129, 2)).toThrow('at most 128 dimensions, not 129');
});

describe('256 scrambled points', () => {
  const points = sobol(128, 256, key);

  test('have one in each of 256 equal strata of every dimension', () => {
    for (let dimension = 0; dimension < 128; dimension++) {
      const strata = new Set(points.map((point) => Math.floor((point[dimension] as number) * 256)));
      expect(strata.size).toBe(256);
    }
  });

  test('have one in every elementary rectangle of area 1/256 of the first two dimensions: a (0, 8, 2)-net', () => {
    for (let a = 0; a <= 8; a++) expect(counts(points, [0, 1], a, 8 - a)).toEqual(new Set([1]));
  });

  test('start with the points of a smaller design, in dimensions that a design of fewer dimensions has too', () => {
    expect(sobol(3, 16, key)).toEqual(points.slice(0, 16).map((point) => point.slice(0, 3)));
  });

  test('lie elsewhere for another seed', () => {
    expect(sobol(2, 4, seedKey('another'))).not.toEqual(sobol(2, 4, key));
  });
});

test('scrambled points are uniform: over 2,000 seeds the first point has mean 1/2 and variance 1/12 in each dimension', () => {
  const first = Array.from({ length: 2000 }, (_, seed) => sobol(2, 1, seedKey(seed))[0] as Float64Array);
  for (const dimension of [0, 1]) {
    const values = first.map((point) => point[dimension] as number);
    const mean = values.reduce((sum, value) => sum + value, 0) / 2000;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 1999;
    // Four standard errors: sqrt(1/12/2000) = 0.0065 of the mean, sqrt((1/80 - 1/144)/2000) = 0.0017 of the variance.
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.026);
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.0067);
  }
});

test('the integral of a product over 8 dimensions comes much nearer than by chance alone', () => {
  // Sobol's g-function, the product of (|4 x - 2| + j) / (1 + j), has mean 1 and variance prod(1 + 1/(3 (1 + j)^2)) - 1 = 0.74
  // for j = 0.5, 1.5, ...: 4,096 independent points would have a standard error of 0.013.
  const product = (point: Float64Array) =>
    point.reduce((result, x, j) => (result * (Math.abs(4 * x - 2) + j + 0.5)) / (j + 1.5), 1);
  const errors = ['a', 'b', 'c', 'd', 'e'].map((seed) => {
    const points = sobol(8, 4096, seedKey(seed));
    return points.reduce((sum, point) => sum + product(point), 0) / 4096 - 1;
  });
  const rootMeanSquare = Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / errors.length);
  expect(rootMeanSquare).toBeLessThan(0.0013);
});
