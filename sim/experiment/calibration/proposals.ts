import { Arena } from '../../engine/columns.ts';
import { Xoshiro } from '../../engine/random/stream.ts';

/** Points of a unit cube, one number from 0 to 1 per dimension. */
export type Points = readonly Float64Array[];

/** A supply of chance: the next number from 0 to 1, the same list for the same seed key and use. */
export type Chance = () => number;

/** Chance of a seed key (4 words); `use` tells lists of one seed apart. */
export function chanceOf(seed: Int32Array, use: number): Chance {
  const generator = new Xoshiro(new Arena(), 0);
  generator.select(seed, use);
  return () => {
    generator.uniform();
    return generator.value[0] as number;
  };
}

/** A Latin hypercube: each dimension has one point in each of `count` equal strips (McKay, Beckman and Conover 1979). */
export function latinHypercube(count: number, dimensions: number, chance: Chance): Points {
  const points = Array.from({ length: count }, () => new Float64Array(dimensions));
  const strips = new Int32Array(count);
  for (let d = 0; d < dimensions; d++) {
    for (let i = 0; i < count; i++) strips[i] = i;
    for (let i = count - 1; i > 0; i--) {
      const j = Math.floor(chance() * (i + 1));
      const held = strips[i] as number;
      strips[i] = strips[j] as number;
      strips[j] = held;
    }
    for (let i = 0; i < count; i++) (points[i] as Float64Array)[d] = ((strips[i] as number) + chance()) / count;
  }
  return points;
}

/** Fewest points that a wave is grown from: three for one step, and more so that it does not run along one line. */
export const FEWEST_PARENTS = 10;

/**
 * Points around those that were kept: one of them, moved by a part of the difference of two others (ter Braak 2006), so that
 * steps take the shape of the region that is left without a model of it, and by up to a twentieth of the range in every
 * dimension, so that no direction is lost. What falls outside the cube is mirrored in its sides.
 */
export function around(kept: Points, count: number, chance: Chance): Points {
  const pick = () => kept[Math.floor(chance() * kept.length)] as Float64Array;
  return Array.from({ length: count }, () => {
    const [from, one, other] = [pick(), pick(), pick()];
    const part = 0.2 + 0.6 * chance();
    return from.map((value, d) => {
      const moved = value + part * ((one[d] as number) - (other[d] as number)) + 0.1 * (chance() - 0.5);
      const low = moved < 0 ? -moved : moved;
      return low > 1 ? 2 - low : low;
    });
  });
}
