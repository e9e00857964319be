import type { Arena } from '../../../sim/engine/columns.ts';

/** The customers in the network: a row each, given back when they leave. */
export class Customers {
  readonly class: Uint8Array;
  readonly station: Int32Array;
  /** Time at which it came into the network, and to its station. */
  readonly entered: Float64Array;
  readonly arrived: Float64Array;
  /** Order of arrival at its station. */
  readonly ticket: Float64Array;
  /** Service it still needs at its station. */
  readonly work: Float64Array;
  /** Time spent in line at its station, up to the last time it left the line. */
  readonly waited: Float64Array;
  private readonly unused: Int32Array;
  private readonly present: Int32Array;
  private readonly tickets: Float64Array;

  constructor(arena: Arena, most: number) {
    this.class = arena.uint8(most);
    this.station = arena.int32(most);
    this.entered = arena.float64(most);
    this.arrived = arena.float64(most);
    this.ticket = arena.float64(most);
    this.work = arena.float64(most);
    this.waited = arena.float64(most);
    this.unused = arena.int32(most);
    this.present = arena.int32(1);
    this.tickets = arena.float64(1);
  }

  reset(): void {
    for (let i = 0; i < this.unused.length; i++) this.unused[i] = i;
    this.present[0] = 0;
    this.tickets[0] = 0;
  }

  /** A row that is not in use. Throws RangeError when all are. */
  take(): number {
    const present = this.present[0] as number;
    if (present === this.unused.length)
      throw new RangeError(`More than ${present} customers are in the network; raise \`customers\` of the run.`);
    this.present[0] = present + 1;
    return this.unused[present] as number;
  }

  giveBack(customer: number): void {
    const present = (this.present[0] as number) - 1;
    this.present[0] = present;
    this.unused[present] = customer;
  }

  /** Gives the customer the next place in the order of arrival. */
  number(customer: number): void {
    const ticket = (this.tickets[0] as number) + 1;
    this.tickets[0] = ticket;
    this.ticket[customer] = ticket;
  }
}
