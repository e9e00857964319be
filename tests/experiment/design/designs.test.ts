import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seedKey } from '../../../sim/engine/random/seed.ts';
import { grid } from '../../../sim/experiment/design/grid.ts';
import { designPoints } from '../../../sim/experiment/design/index.ts';
import { latinHypercube } from '../../../sim/experiment/design/latin-hypercube.ts';
import { morris, morrisStep, morrisSteps } from '../../../sim/experiment/design/morris.ts';
import { saltelli, saltelliBlock } from '../../../sim/experiment/design/saltelli.ts';
import type { ComputedDesign, Dimension } from '../../../sim/scenario/study/study.ts';

const seeds = fc.integer({ min: 0, max: 1_000_000 });

describe('a grid', () => {
  test('has every combination of its steps, the last dimension fastest', () => {
    expect(grid([2, 3]).map((row) => [...row])).toEqual([
      [0, 0],
      [0, 0.5],
      [0, 1],
      [1, 0],
      [1, 0.5],
      [1, 1],
    ]);
  });

  test('without dimensions is one point without numbers', () => {
    expect(grid([])).toEqual([new Float64Array(0)]);
  });
});

test('a Latin hypercube has one point in each stratum of each dimension', () => {
  const shape = fc.record({
    dimensions: fc.integer({ min: 1, max: 6 }),
    size: fc.integer({ min: 1, max: 60 }),
    seed: seeds,
  });
  fc.assert(
    fc.property(shape, ({ dimensions, size, seed }) => {
      const rows = latinHypercube(dimensions, size, seedKey(seed));
      for (let dimension = 0; dimension < dimensions; dimension++) {
        const strata = rows.map((row) => Math.floor((row[dimension] as number) * size)).sort((a, b) => a - b);
        expect(strata).toEqual(Array.from({ length: size }, (_, stratum) => stratum));
      }
    }),
    { numRuns: 60, seed: 4 },
  );
});

test('two dimensions of a Latin hypercube of 1,000 points are not correlated', () => {
  const rows = latinHypercube(2, 1000, seedKey('hypercube'));
  const product = rows.reduce((sum, row) => sum + ((row[0] as number) - 0.5) * ((row[1] as number) - 0.5), 0) / 1000;
  // The correlation of two random orders of n has standard deviation 1 / sqrt(n - 1) = 0.032; four of them.
  expect(Math.abs(12 * product)).toBeLessThan(0.127);
});

describe('a Morris design', () => {
  const shape = fc.record({
    dimensions: fc.integer({ min: 1, max: 7 }),
    trajectories: fc.integer({ min: 1, max: 12 }),
    half: fc.integer({ min: 1, max: 5 }),
    seed: seeds,
  });

  test('changes one dimension at each step by the same amount, and every dimension once in a trajectory', () => {
    fc.assert(
      fc.property(shape, ({ dimensions, trajectories, half, seed }) => {
        const levels = 2 * half;
        const points = morris(dimensions, trajectories, levels, seedKey(seed));
        expect(points.length).toBe(trajectories * (dimensions + 1));
        const steps = morrisSteps(points);
        for (const { from, to, dimension, direction } of steps) {
          const change = (points[to] as Float64Array).map((value, place) => value - (points[from]?.[place] as number));
          for (const [place, moved] of change.entries()) {
            expect(moved).toBeCloseTo(place === dimension ? direction * morrisStep(levels) : 0, 12);
          }
        }
        for (let trajectory = 0; trajectory < trajectories; trajectory++) {
          const own = steps.slice(trajectory * dimensions, (trajectory + 1) * dimensions);
          expect(new Set(own.map(({ dimension }) => dimension)).size).toBe(dimensions);
          expect(own[0]?.from).toBe(trajectory * (dimensions + 1));
        }
        for (const point of points) for (const value of point) expect(value >= 0 && value <= 1).toBe(true);
      }),
      { numRuns: 60, seed: 4 },
    );
  });

  test('begins equally often at each level', () => {
    const points = morris(3, 8, 4, seedKey('morris'));
    for (const dimension of [0, 1, 2]) {
      const starts = points
        .filter((_, place) => place % 4 === 0)
        .map((point) => Math.round(3 * (point[dimension] as number)));
      expect(starts.sort()).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
    }
  });
});

describe('a Saltelli design', () => {
  test('has for each base point A, B, and A with each dimension from B', () => {
    const rows = saltelli(3, 4, seedKey('saltelli'));
    expect(saltelliBlock(3)).toBe(5);
    expect(rows.length).toBe(20);
    for (let base = 0; base < 20; base += 5) {
      const [a, b, ...mixed] = rows.slice(base, base + 5) as [Float64Array, Float64Array, ...Float64Array[]];
      for (const [dimension, row] of mixed.entries()) {
        expect([...row]).toEqual([...a].map((value, place) => (place === dimension ? b[place] : value)));
      }
    }
  });

  test('gives the indices of x1 + 2 x2 by the estimator of Saltelli (2010): 0.2 and 0.8, to a hundredth', () => {
    const rows = saltelli(2, 1024, seedKey('indices'));
    const answer = rows.map((row) => (row[0] as number) + 2 * (row[1] as number));
    // Variances by hand: 1/12 and 4/12.
    const index = (dimension: number) => {
      let sum = 0;
      for (let base = 0; base < rows.length; base += 4) {
        const [a, b] = [answer[base] as number, answer[base + 1] as number];
        sum += b * ((answer[base + 2 + dimension] as number) - a);
      }
      return sum / 1024 / (5 / 12);
    };
    expect(Math.abs(index(0) - 0.2)).toBeLessThan(0.01);
    expect(Math.abs(index(1) - 0.8)).toBeLessThan(0.01);
  });
});

describe('the points of a study', () => {
  const dimensions: Dimension[] = [
    { range: [10, 20], scale: 'linear', whole: false },
    { range: [1, 100], scale: 'log', whole: false },
    { range: [1, 6], scale: 'linear', whole: true },
  ];
  const designs: ComputedDesign[] = [
    { kind: 'grid', steps: [3, 3, 6] },
    { kind: 'latin-hypercube', points: 60 },
    { kind: 'sobol', points: 64 },
    { kind: 'morris', trajectories: 10, levels: 4 },
    { kind: 'saltelli', points: 16 },
  ];

  test.each(designs)('of $kind lie in their ranges, whole where they must be, and are the same each time', (design) => {
    const points = designPoints(design, dimensions, seedKey('points'));
    for (const point of points) {
      for (const [place, { range, whole }] of dimensions.entries()) {
        const value = point[place] as number;
        expect(value >= range[0] && value <= range[1] && (!whole || Number.isInteger(value))).toBe(true);
      }
    }
    expect(designPoints(design, dimensions, seedKey('points'))).toEqual(points);
  });

  test('of a grid reach both ends, with the geometric mean in the middle of a logarithmic scale', () => {
    const points = designPoints({ kind: 'grid', steps: [2, 3, 6] }, dimensions, seedKey(1));
    expect([...new Set(points.map((point) => point[0]))]).toEqual([10, 20]);
    const middle = points.map((point) => point[1] as number);
    expect(middle[0]).toBe(1);
    expect(middle[6]).toBeCloseTo(10, 12);
    expect(middle[12]).toBe(100);
    expect(points.slice(0, 6).map((point) => point[2])).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('of a Latin hypercube of 60 hold each of six whole numbers ten times', () => {
    const points = designPoints({ kind: 'latin-hypercube', points: 60 }, dimensions, seedKey(2));
    for (const face of [1, 2, 3, 4, 5, 6]) expect(points.filter((point) => point[2] === face).length).toBe(10);
  });

  test('have these bits for the seed ketenlab, on every machine (golden)', () => {
    const words = designs.slice(1).map((design) => {
      const last = designPoints(design, dimensions, seedKey('ketenlab')).at(-1) as Float64Array;
      return [...new BigUint64Array(last.buffer)].map((word) => word.toString(16));
    });
    expect(words).toMatchInlineSnapshot(`
      [
        [
          "402df2fbbc577acd",
          "3ff71f349a06f22e",
          "4010000000000000",
        ],
        [
          "403160a8057e6695",
          "402fe9e8206ae266",
          "4008000000000000",
        ],
        [
          "4024000000000000",
          "3ff0000000000000",
          "4008000000000000",
        ],
        [
          "403050dcc44c8dc8",
          "40329701c0c070d8",
          "4014000000000000",
        ],
      ]
    `);
  });
});
