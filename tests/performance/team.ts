import { Capacity } from '../../sim/engine/capacity.ts';
import type { Arena } from '../../sim/engine/columns.ts';

const NONE = -1;

/** The slots of a team: slot s belongs to worker s modulo the number of workers. Free slots are taken last in, first out. */
export class Team {
  /** Capacity 0: the slots. */
  readonly capacity: Capacity;
  /** Slot per client, for as long as the client holds one. */
  readonly slotOf: Int32Array;
  private readonly workers: number;
  private readonly holder: Int32Array;
  private readonly gone: Uint8Array;
  private readonly free: Int32Array;
  private readonly listed: Uint8Array;
  private readonly count: Int32Array;

  constructor(arena: Arena, clock: Float64Array, size: { slots: number; workers: number; clients: number }) {
    this.capacity = new Capacity(arena, clock, 1);
    this.workers = size.workers;
    this.holder = arena.int32(size.slots);
    this.slotOf = arena.int32(size.clients);
    this.gone = arena.uint8(size.slots);
    this.free = arena.int32(size.slots);
    this.listed = arena.uint8(size.slots);
    this.count = arena.int32(1);
  }

  /** Everyone there, every slot free. */
  reset(): void {
    this.capacity.reset();
    this.capacity.resize(0, this.holder.length);
    this.holder.fill(NONE);
    this.gone.fill(0);
    this.listed.fill(0);
    this.count[0] = 0;
    for (let slot = this.holder.length - 1; slot >= 0; slot--) this.list(slot);
  }

  /** A free slot, off the list; -1 when there is none. */
  take(): number {
    for (;;) {
      const count = (this.count[0] as number) - 1;
      if (count < 0) return NONE;
      this.count[0] = count;
      const slot = this.free[count] as number;
      this.listed[slot] = 0;
      if (this.gone[slot] === 0) return slot;
    }
  }

  /** Puts back a slot that was taken and not used. */
  list(slot: number): void {
    if (this.listed[slot] === 1) return;
    this.listed[slot] = 1;
    const count = this.count[0] as number;
    this.free[count] = slot;
    this.count[0] = count + 1;
  }

  /** A client begins in a slot that was taken. */
  begin(slot: number, client: number): void {
    this.pass(slot, client);
    this.capacity.seize(0);
  }

  /** A slot goes from the client who ends to the next one. */
  pass(slot: number, client: number): void {
    this.holder[slot] = client;
    this.slotOf[client] = slot;
  }

  /** A client ends and nobody follows. */
  end(slot: number): void {
    this.holder[slot] = NONE;
    this.list(slot);
    this.capacity.release(0);
  }

  /** The slot of the same worker that follows `slot`, -1 after the last. */
  behind(slot: number): number {
    return slot + this.workers < this.holder.length ? slot + this.workers : NONE;
  }

  /** A slot goes with its worker; returns the client who loses it, or -1. */
  close(slot: number): number {
    const client = this.holder[slot] as number;
    this.holder[slot] = NONE;
    this.gone[slot] = 1;
    this.capacity.resize(0, (this.capacity.limit[0] as number) - 1);
    if (client >= 0) this.capacity.release(0);
    return client;
  }

  /** A slot comes back, free. */
  open(slot: number): void {
    this.gone[slot] = 0;
    this.list(slot);
    this.capacity.resize(0, (this.capacity.limit[0] as number) + 1);
  }
}
