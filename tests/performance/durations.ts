import type { Arena } from '../../sim/engine/columns.ts';
import { expInPlace, ln } from '../../sim/engine/random/elementary.ts';
import { ExponentialStream, NormalStream } from '../../sim/engine/random/stream.ts';

/** Durations [ticks], made where the stream keeps its block of numbers. All have a half added, so that cutting rounds. */

/** Exponential durations. */
export class Exponential extends ExponentialStream {
  private readonly mean: number;

  /** @param stream tells the streams of a replication apart; `mean` in ticks. */
  constructor(arena: Arena, stream: number, mean: number) {
    super(arena, stream);
    this.mean = mean;
  }

  protected override refill(): void {
    super.refill();
    const { block, mean } = this;
    for (let i = 0; i < block.length; i++) block[i] = mean * (block[i] as number) + 0.5;
  }
}

/** Gamma durations of shape 2: sums of two exponentials. */
export class Gamma2 extends ExponentialStream {
  private readonly half: number;
  private readonly other: Float64Array;

  /** @param stream as above; `mean` in ticks. */
  constructor(arena: Arena, stream: number, mean: number) {
    super(arena, stream);
    this.half = mean / 2;
    this.other = new Float64Array(this.block.length);
  }

  protected override refill(): void {
    const { block, half, other } = this;
    super.refill();
    other.set(block);
    super.refill();
    for (let i = 0; i < block.length; i++) block[i] = half * ((block[i] as number) + (other[i] as number)) + 0.5;
  }
}

/** Lognormal durations. */
export class Lognormal extends NormalStream {
  private readonly centre: number;
  private readonly spread: number;
  private readonly cell = new Float64Array(1);

  /** @param stream as above; `mean` in ticks; `spread` is the standard deviation of the logarithm. */
  constructor(arena: Arena, stream: number, mean: number, spread: number) {
    super(arena, stream);
    this.centre = ln(mean) - (spread * spread) / 2;
    this.spread = spread;
  }

  protected override refill(): void {
    super.refill();
    const { block, centre, spread, cell } = this;
    for (let i = 0; i < block.length; i++) {
      cell[0] = centre + spread * (block[i] as number);
      expInPlace(cell);
      block[i] = (cell[0] as number) + 0.5;
    }
  }
}
