/**
 * Sequential generators for long streams of one use, such as the gaps between arrivals: xoshiro128++ 1.0 of Blackman
 * and Vigna (2019), drawn in blocks so that its state stays in registers.
 */

import type { Arena } from '../columns.ts';
import { permute } from './mixing.ts';
import { type Source, unitInterval } from './source.ts';
import { exponentialEdge, exponentialStrip, normalEdge, normalStrip } from './ziggurat.ts';

const BLOCK = 512;
/** Keeps the blocks that seed streams apart from those that make the subkeys of the keyed generator. */
const STREAMS = 0x40000000;

/** The generator itself, one word or one double at a time. */
export class Xoshiro implements Source {
  readonly value: Float64Array;
  readonly state: Int32Array;
  private readonly stream: number;
  private readonly words: Int32Array;

  /** `stream`, 0..2^20-1, tells the streams of one trial apart. */
  constructor(arena: Arena, stream: number) {
    this.value = arena.float64(1);
    this.state = arena.int32(4);
    this.stream = stream;
    this.words = arena.int32(2);
  }

  /** Starts the stream of a seed, by its key of four words, and a replication, any 32-bit integer. */
  select(key: Int32Array, replication: number): void {
    // The two halves are images of distinct blocks under one permutation, so that the state is never all zero.
    permute(key, replication, STREAMS + 2 * this.stream, this.state, 0);
    permute(key, replication, STREAMS + 2 * this.stream + 1, this.state, 2);
  }

  /** Leaves `count` random words in `out`. */
  fill(out: Int32Array, count: number): void {
    const state = this.state;
    let a = state[0] as number;
    let b = state[1] as number;
    let c = state[2] as number;
    let d = state[3] as number;
    for (let i = 0; i < count; i++) {
      const sum = (a + d) | 0;
      out[i] = ((sum << 7) | (sum >>> 25)) + a;
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
    }
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = d;
  }

  bits(): number {
    this.fill(this.words, 1);
    return this.words[0] as number;
  }

  uniform(): void {
    this.fill(this.words, 2);
    unitInterval(this.words, 0, this.value, 0);
  }

  exponential(): void {
    this.fill(this.words, 2);
    const strip = exponentialStrip(this.words, 0, this.value, 0);
    if (strip >= 0) exponentialEdge(this, strip, this.value, 0);
  }

  normal(): void {
    this.fill(this.words, 2);
    const strip = normalStrip(this.words, 0, this.value, 0);
    if (strip >= 0) normalEdge(this, strip, this.value, 0);
  }
}

/** Two words for each number of a block. Contents do not outlive a refill, so that all streams share it. */
const words = new Int32Array(2 * BLOCK);

/** A block of numbers of one kind and the place of the next; `refill` makes the following block. */
abstract class Stream {
  protected readonly generator: Xoshiro;
  protected readonly block: Float64Array;
  private readonly place: Int32Array;

  /** `stream`, 0..2^20-1, tells the streams of one trial apart. */
  constructor(arena: Arena, stream: number) {
    this.generator = new Xoshiro(arena, stream);
    this.block = arena.float64(BLOCK);
    this.place = arena.int32(1);
    this.place[0] = BLOCK;
  }

  /** Starts the stream of a seed, by its key of four words, and a replication, any 32-bit integer. */
  select(key: Int32Array, replication: number): void {
    this.generator.select(key, replication);
    this.place[0] = BLOCK;
  }

  /** The next number of the stream. */
  next(): number {
    let at = this.place[0] as number;
    if (at === BLOCK) {
      this.refill();
      at = 0;
    }
    this.place[0] = at + 1;
    return this.block[at] as number;
  }

  protected abstract refill(): void;
}

/** Numbers from the open interval (0, 1). */
export class UniformStream extends Stream {
  protected refill(): void {
    this.generator.fill(words, words.length);
    for (let i = 0; i < BLOCK; i++) unitInterval(words, 2 * i, this.block, i);
  }
}

/** Numbers from the exponential distribution with mean 1. */
export class ExponentialStream extends Stream {
  protected refill(): void {
    this.generator.fill(words, words.length);
    for (let i = 0; i < BLOCK; i++) {
      const strip = exponentialStrip(words, 2 * i, this.block, i);
      if (strip >= 0) exponentialEdge(this.generator, strip, this.block, i);
    }
  }
}

/** Numbers from the normal distribution with mean 0 and standard deviation 1. */
export class NormalStream extends Stream {
  protected refill(): void {
    this.generator.fill(words, words.length);
    for (let i = 0; i < BLOCK; i++) {
      const strip = normalStrip(words, 2 * i, this.block, i);
      if (strip >= 0) normalEdge(this.generator, strip, this.block, i);
    }
  }
}
