import { describe, expect, it } from 'vitest';
import { seedKey } from '../../../sim/engine/random/seed.ts';
import { implausibility, isKept } from '../../../sim/experiment/calibration/implausibility.ts';
import { around, chanceOf, latinHypercube } from '../../../sim/experiment/calibration/proposals.ts';
import { historyMatch, type Match, nearest } from '../../../sim/experiment/calibration/waves.ts';

// A toy with a known answer: counts 10 + 60 x and 80 y - 30 x at a true place, seen through noise of the replication that all
// points share. Seed 'toy' in all tests.
const TRUE = Float64Array.of(0.3, 0.7);
const NOISE = [1.5, -2, 0.5, -1, 2, -0.5, 1, -1.5];

function counts(point: Float64Array): [number, number] {
  const [x, y] = point as unknown as [number, number];
  return [10 + 60 * x, 30 + 80 * y - 30 * x];
}

function toy(points: number): Match {
  return {
    dimensions: 2,
    targets: counts(TRUE).map((value) => ({ scale: 'plain', value, noise: 4, discrepancy: 1 })),
    cut: [3],
    waves: [
      { points, replications: 8 },
      { points, replications: 8 },
      { points, replications: 8 },
    ],
    run: async (points, replications) =>
      points.map((point) =>
        counts(point).map((mean) => Float64Array.from(NOISE.slice(0, replications), (e) => mean + e)),
      ),
  };
}

describe('history matching of a toy with a known answer', async () => {
  const match = toy(200);
  const waves = await historyMatch(match, seedKey('toy'));

  it('keeps the true vector', async () => {
    const [samples = []] = await match.run([TRUE], 8);
    const distances = Float64Array.from(match.targets, (target, t) =>
      implausibility(samples[t] as Float64Array, target),
    );
    expect(isKept(distances, match.cut)).toBe(true);
  });

  it('rules out every vector whose mean lies more than 3 standard deviations off, and no other', () => {
    // Noise of the replications: mean 0, sum of squares 15, so variance 15 / 7, and 15 / 56 for the mean of eight.
    const deviation = Math.sqrt(15 / 56 + 4 + 1);
    for (const { point, kept } of waves.flat()) {
      const farthest = Math.max(...counts(point).map((mean, t) => Math.abs(mean - (match.targets[t]?.value ?? 0))));
      expect(kept).toBe(farthest <= 3 * deviation);
    }
  });

  it('keeps more of every next wave, and the nearest vectors lie around the true one', () => {
    const shares = waves.map((wave) => wave.filter(({ kept }) => kept).length / wave.length);
    // The kept part is 2 x 6.9 / 60 of x times 2 x 6.9 / 80 of y: 4 % of the square. Steps from inside mostly stay near it.
    expect(shares[0]).toBeLessThan(0.1);
    expect(shares[2]).toBeGreaterThan(3 * (shares[0] as number));
    for (const { point } of nearest(waves.flat()).slice(0, 5)) {
      expect(Math.abs((point[0] as number) - 0.3)).toBeLessThan(0.05);
      expect(Math.abs((point[1] as number) - 0.7)).toBeLessThan(0.05);
    }
  });

  it('gives the same waves for the same seed, and others for another', async () => {
    expect(await historyMatch(match, seedKey('toy'))).toEqual(waves);
    expect(await historyMatch(match, seedKey('other'))).not.toEqual(waves);
  });

  it('goes on from the nearest vectors when a wave keeps none', async () => {
    const hopeless: Match = {
      ...match,
      targets: [{ scale: 'plain', value: 500, noise: 1, discrepancy: 0 }],
      run: async (points) =>
        points.map((point) => [Float64Array.from(NOISE, (e) => 10 + 60 * (point[0] as number) + e)]),
    };
    const [first, , last] = await historyMatch(hopeless, seedKey('toy'));
    const middle = (wave: typeof first) => (wave ?? []).reduce((sum, { point }) => sum + (point[0] as number), 0) / 200;
    expect(middle(last)).toBeGreaterThan(middle(first) + 0.2);
  });
});

describe('a design', () => {
  it('of a Latin hypercube has one point in each strip of each dimension', () => {
    const points = latinHypercube(40, 3, chanceOf(seedKey('toy'), 0));
    for (let d = 0; d < 3; d++) {
      const strips = points.map((point) => Math.floor((point[d] as number) * 40)).sort((a, b) => a - b);
      expect(strips).toEqual(Array.from({ length: 40 }, (_, i) => i));
    }
  });

  it('around kept points stays in the cube, also when they lie in a corner', () => {
    const corner = [Float64Array.of(0, 1), Float64Array.of(0.01, 1), Float64Array.of(0, 0.98)];
    for (const point of around(corner, 200, chanceOf(seedKey('toy'), 1)))
      for (const value of point) expect(value >= 0 && value <= 1).toBe(true);
  });
});
