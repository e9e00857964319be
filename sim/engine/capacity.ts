import type { Arena } from './columns.ts';

/**
 * A set of capacities: places, slots or servers, of which some are busy. A capacity that shrinks while busy lets what
 * runs finish and then shrinks: nobody is put out, and `free` stays below zero until enough has been released.
 */
export class Capacity {
  readonly busy: Int32Array;
  readonly limit: Int32Array;
  private readonly clock: Float64Array;
  private readonly seized: Float64Array;
  private readonly added: Float64Array;

  constructor(arena: Arena, clock: Float64Array, count: number) {
    this.clock = clock;
    this.busy = arena.int32(count);
    this.limit = arena.int32(count);
    this.seized = arena.float64(count);
    this.added = arena.float64(count);
  }

  /** Nothing busy; the limits are the caller's to set. */
  reset(): void {
    this.busy.fill(0);
    this.limit.fill(0);
    this.seized.fill(0);
    this.added.fill(0);
  }

  /** Units that can be seized now; negative while a shrunk capacity is still in use. */
  free(which: number): number {
    return (this.limit[which] as number) - (this.busy[which] as number);
  }

  seize(which: number): void {
    this.busy[which] = (this.busy[which] as number) + 1;
    this.seized[which] = (this.seized[which] as number) + (this.clock[0] as number);
  }

  release(which: number): void {
    this.busy[which] = (this.busy[which] as number) - 1;
    this.seized[which] = (this.seized[which] as number) - (this.clock[0] as number);
  }

  resize(which: number, limit: number): void {
    const change = limit - (this.limit[which] as number);
    this.limit[which] = limit;
    this.added[which] = (this.added[which] as number) + change * (this.clock[0] as number);
  }

  /** Busy time of all units together between 0 and now, left in `out[at]` [ticks]. */
  busyTime(which: number, out: Float64Array, at: number): void {
    out[at] = (this.busy[which] as number) * (this.clock[0] as number) - (this.seized[which] as number);
  }

  /** Busy time over available time between 0 and now, left in `out[at]`; NaN when there never was capacity. */
  utilisation(which: number, out: Float64Array, at: number): void {
    const now = this.clock[0] as number;
    const available = (this.limit[which] as number) * now - (this.added[which] as number);
    out[at] =
      available > 0 ? ((this.busy[which] as number) * now - (this.seized[which] as number)) / available : Number.NaN;
  }
}
