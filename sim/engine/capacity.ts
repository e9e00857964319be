import type { Arena } from './columns.ts';

/**
 * A set of capacities: places, slots or servers, of which some are busy. A capacity that shrinks while busy lets what
 * runs finish and then shrinks: nobody is put out, and `free` stays below zero until enough has been released.
 */
export class Capacity {
  readonly busy: Int32Array;
  readonly limit: Int32Array;
  readonly #clock: Float64Array;
  readonly #busyArea: Float64Array;
  readonly #limitArea: Float64Array;
  readonly #changed: Float64Array;

  constructor(arena: Arena, clock: Float64Array, count: number) {
    this.#clock = clock;
    this.busy = arena.int32(count);
    this.limit = arena.int32(count);
    this.#busyArea = arena.float64(count);
    this.#limitArea = arena.float64(count);
    this.#changed = arena.float64(count);
  }

  /** Nothing busy; the limits are the caller's to set. */
  reset(): void {
    this.busy.fill(0);
    this.limit.fill(0);
    this.#busyArea.fill(0);
    this.#limitArea.fill(0);
    this.#changed.fill(0);
  }

  /** Units that can be seized now; negative while a shrunk capacity is still in use. */
  free(which: number): number {
    return (this.limit[which] as number) - (this.busy[which] as number);
  }

  seize(which: number): void {
    this.#account(which);
    this.busy[which] = (this.busy[which] as number) + 1;
  }

  release(which: number): void {
    this.#account(which);
    this.busy[which] = (this.busy[which] as number) - 1;
  }

  resize(which: number, limit: number): void {
    this.#account(which);
    this.limit[which] = limit;
  }

  /** Busy time over available time between 0 and now, left in `out[at]`; NaN when there never was capacity. */
  utilisation(which: number, out: Float64Array, at: number): void {
    this.#account(which);
    const available = this.#limitArea[which] as number;
    out[at] = available > 0 ? (this.#busyArea[which] as number) / available : Number.NaN;
  }

  #account(which: number): void {
    const now = this.#clock[0] as number;
    const past = now - (this.#changed[which] as number);
    this.#busyArea[which] = (this.#busyArea[which] as number) + (this.busy[which] as number) * past;
    this.#limitArea[which] = (this.#limitArea[which] as number) + (this.limit[which] as number) * past;
    this.#changed[which] = now;
  }
}
