import type { Arena } from '../../../sim/engine/columns.ts';
import { Durations } from '../../../sim/engine/monitor.ts';
import type { Customers } from './customers.ts';
import { Moments } from './moments.ts';

/** How visits ended, per cell of station and class: served, lost at a full station, or given up in line. */
export class Visits {
  readonly served: Int32Array;
  readonly lost: Int32Array;
  readonly abandoned: Int32Array;
  /** Served visits that waited at all. */
  readonly delayed: Int32Array;
  /** Wait of served visits, and time at the station of served visits. */
  readonly wait: Moments;
  readonly sojourn: Moments;
  /** Waits in steps; who gave up would have waited at least as long. */
  readonly waits: Durations;
  readonly sojourns: Durations;
  private readonly clock: Float64Array;
  private readonly customers: Customers;
  private readonly perStep: number;

  constructor(
    arena: Arena,
    clock: Float64Array,
    customers: Customers,
    options: { cells: number; step: number; steps: number },
  ) {
    this.clock = clock;
    this.customers = customers;
    this.perStep = 1 / options.step;
    this.served = arena.int32(options.cells);
    this.lost = arena.int32(options.cells);
    this.abandoned = arena.int32(options.cells);
    this.delayed = arena.int32(options.cells);
    this.wait = new Moments(arena, options.cells);
    this.sojourn = new Moments(arena, options.cells);
    this.waits = new Durations(arena, { groups: options.cells, steps: options.steps });
    this.sojourns = new Durations(arena, { groups: options.cells, steps: options.steps });
  }

  reset(): void {
    for (const column of [this.served, this.lost, this.abandoned, this.delayed]) column.fill(0);
    for (const part of [this.wait, this.sojourn, this.waits, this.sojourns]) part.reset();
  }

  countServed(cell: number, customer: number): void {
    const waited = this.customers.waited[customer] as number;
    const stayed = (this.clock[0] as number) - (this.customers.arrived[customer] as number);
    this.served[cell] = (this.served[cell] as number) + 1;
    if (waited > 0) this.delayed[cell] = (this.delayed[cell] as number) + 1;
    this.wait.add(cell, waited);
    this.sojourn.add(cell, stayed);
    this.waits.ended(cell, Math.floor(waited * this.perStep));
    this.sojourns.ended(cell, Math.floor(stayed * this.perStep));
  }

  countAbandoned(cell: number, customer: number): void {
    this.abandoned[cell] = (this.abandoned[cell] as number) + 1;
    this.waits.open(cell, Math.floor((this.customers.waited[customer] as number) * this.perStep));
  }

  countLost(cell: number): void {
    this.lost[cell] = (this.lost[cell] as number) + 1;
  }
}
