import { Arena } from '../../engine/columns.ts';
import { Keyed } from '../../engine/random/keyed.ts';

/** The replication under which designs draw: no replication of a run has a negative number. */
const DESIGN = -1;

/** Chance of a design: each number belongs to (seed, entity, purpose, occurrence), as in a run. */
export interface Chance {
  /** A double in (0, 1). Addresses as in `Keyed.at`. */
  uniform(entity: number, purpose: number, occurrence: number): number;
  /** 32 random bits as a signed integer. */
  bits(entity: number, purpose: number, occurrence: number): number;
}

/** What a design draws for; a new design takes a new number. */
export const designPurposes = {
  stratum: 0,
  within: 1,
  order: 2,
  /** Digits of scrambled Sobol points: the purpose is this one plus the place of the digit, 1 to 32. */
  scramble: 100,
  below: 200,
  /** Resampling of finished rows, of which no design draws. */
  resample: 300,
} as const;

/** The chance that belongs to a seed key of four words. */
export function designChance(key: Int32Array): Chance {
  const draws = new Keyed(new Arena());
  draws.select(key, DESIGN);
  return {
    uniform(entity, purpose, occurrence) {
      draws.at(entity, purpose, occurrence);
      draws.uniform();
      return draws.value[0] as number;
    },
    bits(entity, purpose, occurrence) {
      draws.at(entity, purpose, occurrence);
      return draws.bits();
    },
  };
}

/** A random order of 0 .. size - 1 (Fisher-Yates); `occurrence` tells one order of a purpose from another. */
export function randomOrder(size: number, chance: Chance, purpose: number, occurrence: number): Int32Array {
  const order = Int32Array.from({ length: size }, (_, place) => place);
  for (let last = size - 1; last > 0; last--) {
    const other = Math.floor(chance.uniform(last, purpose, occurrence) * (last + 1));
    const moved = order[last] as number;
    order[last] = order[other] as number;
    order[other] = moved;
  }
  return order;
}
