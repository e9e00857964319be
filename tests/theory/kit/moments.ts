import type { Arena } from '../../../sim/engine/columns.ts';

/** Number, mean and variance of values, per cell. */
export class Moments {
  readonly count: Int32Array;
  private readonly sum: Float64Array;
  private readonly squares: Float64Array;

  constructor(arena: Arena, cells: number) {
    this.count = arena.int32(cells);
    this.sum = arena.float64(cells);
    this.squares = arena.float64(cells);
  }

  reset(): void {
    this.count.fill(0);
    this.sum.fill(0);
    this.squares.fill(0);
  }

  add(cell: number, value: number): void {
    this.count[cell] = (this.count[cell] as number) + 1;
    this.sum[cell] = (this.sum[cell] as number) + value;
    this.squares[cell] = (this.squares[cell] as number) + value * value;
  }

  mean(cell: number): number {
    return (this.sum[cell] as number) / (this.count[cell] as number);
  }

  secondMoment(cell: number): number {
    return (this.squares[cell] as number) / (this.count[cell] as number);
  }

  variance(cell: number): number {
    const mean = this.mean(cell);
    return this.secondMoment(cell) - mean * mean;
  }
}
