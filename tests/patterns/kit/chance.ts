import type { Arena } from '../../../sim/engine/columns.ts';
import { Keyed } from '../../../sim/engine/random/keyed.ts';
import type { Source } from '../../../sim/engine/random/source.ts';
import { Xoshiro } from '../../../sim/engine/random/stream.ts';

/** Where the random numbers of a run come from. */
export interface Chance {
  /** Starts a replication of a seed, given by its key of four words. */
  select(key: Int32Array, replication: number): void;
  /** The source from which a family, by its place among the arrivals, draws next for this purpose (0..255). */
  of(family: number, purpose: number): Source;
}

export type ChanceRule = (arena: Arena) => Chance;

/** A number belongs to a family and a purpose, whatever was drawn before. */
export const keyedDraws: ChanceRule = (arena) => {
  const source = new Keyed(arena);
  return {
    select: (key, replication) => source.select(key, replication),
    of: (family, purpose) => {
      source.at(family, purpose, 0);
      return source;
    },
  };
};

/** One stream for everything: each draw takes the next number, whoever asks. */
export const oneStream: ChanceRule = (arena) => {
  const source = new Xoshiro(arena, 0);
  return { select: (key, replication) => source.select(key, replication), of: () => source };
};

/** A stream for each purpose (0..3): each draw takes the next number of its purpose, whichever family asks. */
export const streamPerPurpose: ChanceRule = (arena) => {
  const sources = [0, 1, 2, 3].map((purpose) => new Xoshiro(arena, purpose));
  return {
    select: (key, replication) => {
      for (const source of sources) source.select(key, replication);
    },
    of: (_, purpose) => sources[purpose] as Source,
  };
};
