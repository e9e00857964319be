import type { Arena } from '../../../sim/engine/columns.ts';

/** Whole numbers that change in time (customers present, servers on duty), and the share of time each value lasted. */
export class Levels {
  readonly value: Int32Array;
  private readonly clock: Float64Array;
  private readonly changed: Float64Array;
  private readonly area: Float64Array;
  private readonly squares: Float64Array;
  private readonly lasted: Float64Array;
  private readonly since: Float64Array;
  private readonly told: number;

  /** `told`: the values 0..told - 1 are told apart. */
  constructor(arena: Arena, clock: Float64Array, options: { levels: number; told: number }) {
    this.clock = clock;
    this.told = options.told;
    this.value = arena.int32(options.levels);
    this.changed = arena.float64(options.levels);
    this.area = arena.float64(options.levels);
    this.squares = arena.float64(options.levels);
    this.lasted = arena.float64(options.levels * options.told);
    this.since = arena.float64(1);
  }

  reset(): void {
    this.value.fill(0);
    this.measureFromNow();
  }

  /** Forgets what was measured so far; the values stay. */
  measureFromNow(): void {
    const now = this.clock[0] as number;
    this.since[0] = now;
    this.changed.fill(now);
    this.area.fill(0);
    this.squares.fill(0);
    this.lasted.fill(0);
  }

  change(which: number, by: number): void {
    const value = this.value[which] as number;
    this.account(which, value);
    this.value[which] = value + by;
  }

  /** Mean over time since the measuring began. */
  mean(which: number): number {
    this.account(which, this.value[which] as number);
    return (this.area[which] as number) / this.measured();
  }

  /** Variance over time since the measuring began. */
  variance(which: number): number {
    const mean = this.mean(which);
    return (this.squares[which] as number) / this.measured() - mean * mean;
  }

  /** Share of the measured time during which the value was `value`, below the number of values told apart. */
  share(which: number, value: number): number {
    this.account(which, this.value[which] as number);
    return (this.lasted[which * this.told + value] as number) / this.measured();
  }

  private measured(): number {
    return (this.clock[0] as number) - (this.since[0] as number);
  }

  private account(which: number, value: number): void {
    const now = this.clock[0] as number;
    const past = now - (this.changed[which] as number);
    this.changed[which] = now;
    this.area[which] = (this.area[which] as number) + value * past;
    this.squares[which] = (this.squares[which] as number) + value * value * past;
    if (value < this.told) {
      const cell = which * this.told + value;
      this.lasted[cell] = (this.lasted[cell] as number) + past;
    }
  }
}
