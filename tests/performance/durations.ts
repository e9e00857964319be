import type { Arena } from '../../sim/engine/columns.ts';
import { expInPlace, ln } from '../../sim/engine/random/elementary.ts';
import { ExponentialStream, NormalStream } from '../../sim/engine/random/stream.ts';

const BLOCK = 256;

/**
 * Durations of one kind in whole ticks, made in blocks: an integer that crosses a call is not boxed, and a loop that
 * makes many of them keeps the processor busier than one that makes each when it is needed.
 */
abstract class Durations {
  protected readonly block: Int32Array;
  private readonly place: Int32Array;

  constructor(arena: Arena) {
    this.block = arena.int32(BLOCK);
    this.place = arena.int32(1);
  }

  /** Starts the durations of a seed, by its key, and a replication. */
  select(key: Int32Array, replication: number): void {
    this.start(key, replication);
    this.place[0] = BLOCK;
  }

  /** The next duration [ticks]. */
  next(): number {
    let at = this.place[0] as number;
    if (at === BLOCK) {
      this.refill();
      at = 0;
    }
    this.place[0] = at + 1;
    return this.block[at] as number;
  }

  protected abstract start(key: Int32Array, replication: number): void;
  protected abstract refill(): void;
}

/** Sums of `shape` exponentials: the exponential distribution for 1, a gamma distribution for more. */
export class Erlang extends Durations {
  private readonly stream: ExponentialStream;
  private readonly shape: number;
  private readonly part: number;

  /** @param purpose tells the streams of a replication apart; `mean` in ticks. */
  constructor(arena: Arena, purpose: number, mean: number, shape: number) {
    super(arena);
    this.stream = new ExponentialStream(arena, purpose);
    this.shape = shape;
    this.part = mean / shape;
  }

  protected start(key: Int32Array, replication: number): void {
    this.stream.select(key, replication);
  }

  protected refill(): void {
    const { block, stream, shape, part } = this;
    for (let i = 0; i < BLOCK; i++) {
      let sum = stream.next();
      for (let more = 1; more < shape; more++) sum += stream.next();
      block[i] = (part * sum + 0.5) | 0;
    }
  }
}

/** Lognormal durations. */
export class Lognormal extends Durations {
  private readonly stream: NormalStream;
  private readonly centre: number;
  private readonly spread: number;
  private readonly cell = new Float64Array(1);

  /** @param purpose as in `Erlang`; `mean` in ticks; `spread` is the standard deviation of the logarithm. */
  constructor(arena: Arena, purpose: number, mean: number, spread: number) {
    super(arena);
    this.stream = new NormalStream(arena, purpose);
    this.centre = ln(mean) - (spread * spread) / 2;
    this.spread = spread;
  }

  protected start(key: Int32Array, replication: number): void {
    this.stream.select(key, replication);
  }

  protected refill(): void {
    const { block, stream, centre, spread, cell } = this;
    for (let i = 0; i < BLOCK; i++) {
      cell[0] = centre + spread * stream.next();
      expInPlace(cell);
      block[i] = ((cell[0] as number) + 0.5) | 0;
    }
  }
}
