import type { Arena } from '../../../sim/engine/columns.ts';
import { Xoshiro } from '../../../sim/engine/random/stream.ts';

/** Generators for the purposes of one network, numbered in the order in which they are asked for. */
export class Sources {
  private readonly arena: Arena;
  private readonly all: Xoshiro[] = [];

  constructor(arena: Arena) {
    this.arena = arena;
  }

  /** A generator of its own for one more purpose. */
  one(): Xoshiro {
    const source = new Xoshiro(this.arena, this.all.length);
    this.all.push(source);
    return source;
  }

  /** Starts all of them for a seed, by its key of four words, and a replication. */
  select(key: Int32Array, replication: number): void {
    for (const source of this.all) source.select(key, replication);
  }
}
