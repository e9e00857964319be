/**
 * The addressed generator: a number belongs to (seed, replication, entity, purpose, occurrence), whatever else was
 * drawn before it, so that two variants of a policy meet the same children.
 *
 * Construction. The address is one 64-bit block, (entity, purpose << 24 | occurrence), and goes through a Feistel
 * network keyed by five subkeys of (seed, replication): two rounds in `at`, three in each draw, where the number of
 * the draw enters. Each round is x ^= scramble(y + subkey) with a MurmurHash3 finalizer of two multiplications. So
 *   - within one replication the map from address to the n-th pair of words is a bijection: no two addresses agree;
 *   - each output word of the first draw has at least four keyed rounds behind it; with one round less in the draw,
 *     entities in steps of 2^14 fail the tests of quality.test.ts.
 * Cost: four multiplications per address and six per draw of 64 bits, about 11 ns for `at` and one `uniform` in a plain
 * loop on Node 20; nothing is allocated.
 */

import type { Arena } from '../columns.ts';
import { GOLDEN, permute, scramble } from './mixing.ts';
import { type Source, unitInterval } from './source.ts';
import { exponentialEdge, exponentialStrip, normalEdge, normalStrip } from './ziggurat.ts';

/** Places in the state: six subkey words of which five are used, the mixed address, the number of the draw, and the last two words drawn. */
const LEFT = 6;
const RIGHT = 7;
const NUMBER = 8;
const HIGH = 9;
const LOW = 10;
const WORDS = 11;

export class Keyed implements Source {
  readonly value: Float64Array;
  private readonly state: Int32Array;

  /** The generator's state lives in the arena. Call `select`, then `at`, before the first draw. */
  constructor(arena: Arena) {
    this.value = arena.float64(1);
    this.state = arena.int32(WORDS);
  }

  /**
   * Chooses the seed, by its key of four words (see `seedKey`), and the replication, any 32-bit integer. Distinct
   * replications of one seed have distinct subkeys.
   */
  select(key: Int32Array, replication: number): void {
    for (let i = 0; i < 6; i += 2) permute(key, replication, i, this.state, i);
  }

  /**
   * Addresses a block of numbers: entity a 32-bit integer, purpose 0..255, occurrence 0..2^24-1 (not checked: this is
   * the hot path). Each draw that follows takes the next number of the block; the same address starts it again.
   */
  at(entity: number, purpose: number, occurrence: number): void {
    const state = this.state;
    const right = (purpose << 24) | occurrence;
    const left = entity ^ scramble((right + (state[0] as number)) | 0);
    state[LEFT] = left;
    state[RIGHT] = right ^ scramble((left + (state[1] as number)) | 0);
    state[NUMBER] = 0;
  }

  uniform(): void {
    this.draw();
    unitInterval(this.state, HIGH, this.value, 0);
  }

  exponential(): void {
    this.draw();
    const strip = exponentialStrip(this.state, HIGH, this.value, 0);
    if (strip >= 0) exponentialEdge(this, strip, this.value, 0);
  }

  normal(): void {
    this.draw();
    const strip = normalStrip(this.state, HIGH, this.value, 0);
    if (strip >= 0) normalEdge(this, strip, this.value, 0);
  }

  bits(): number {
    this.draw();
    return this.state[HIGH] as number;
  }

  private draw(): void {
    const state = this.state;
    const number = state[NUMBER] as number;
    state[NUMBER] = (number + GOLDEN) | 0;
    const right = state[RIGHT] as number;
    const left = (state[LEFT] as number) ^ scramble((right + (state[2] as number) + number) | 0);
    const low = right ^ scramble((left + (state[3] as number)) | 0);
    state[HIGH] = left ^ scramble((low + (state[4] as number)) | 0);
    state[LOW] = low;
  }
}
