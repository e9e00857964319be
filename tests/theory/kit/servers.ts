import { Capacity } from '../../../sim/engine/capacity.ts';
import type { Arena } from '../../../sim/engine/columns.ts';
import type { Source } from '../../../sim/engine/random/source.ts';
import type { Simulator } from '../../../sim/engine/simulator.ts';
import { WaitingLines } from '../../../sim/engine/waiting-line.ts';
import type { Customers } from './customers.ts';
import type { Network, Station } from './declare.ts';
import { IMPATIENT, SERVED } from './events.ts';
import { Law } from './law.ts';
import type { Line } from './line-rules.ts';
import type { Sources } from './sources.ts';

/** The servers of every station and the lines before them. A cell is a class at a station: station x classes + class. */
export class Servers {
  readonly capacity: Capacity;
  /** Who waits, and who is in service, a line per cell; in service in the order of starting. */
  readonly waiting: WaitingLines;
  readonly inService: WaitingLines;
  private readonly clock: Float64Array;
  private readonly simulator: Simulator;
  private readonly customers: Customers;
  private readonly classes: number;
  private readonly limits: readonly number[];
  private readonly lines: readonly Line[];
  private readonly patience: readonly (Law | undefined)[];
  private readonly patienceSource: Source;
  private readonly drawn = new Float64Array(1);

  constructor(arena: Arena, simulator: Simulator, customers: Customers, sources: Sources, network: Network) {
    const classes = network.classes.length;
    const cells = network.stations.length * classes;
    const most = customers.class.length;
    this.clock = simulator.clock;
    this.simulator = simulator;
    this.customers = customers;
    this.classes = classes;
    this.capacity = new Capacity(arena, this.clock, network.stations.length);
    this.waiting = new WaitingLines(arena, this.clock, { lines: cells, entities: most });
    this.inService = new WaitingLines(arena, this.clock, { lines: cells, entities: most });
    this.limits = network.stations.map((station: Station) => Math.min(station.servers, most));
    this.lines = network.stations.map((station: Station, s) =>
      station.line({ arena, lines: this.waiting, first: s * classes, classes, customers, source: sources.one() }),
    );
    this.patience = network.stations.flatMap((station: Station) =>
      network.classes.map((_, c) => station.patience?.[c] && new Law(station.patience[c])),
    );
    this.patienceSource = sources.one();
  }

  reset(): void {
    this.capacity.reset();
    this.waiting.reset();
    this.inService.reset();
    for (const line of this.lines) line.reset();
    this.limits.forEach((limit, station) => {
      this.capacity.resize(station, limit);
    });
  }

  /** The customer joins the line of its station and is served if it can be. */
  join(customer: number): void {
    const station = this.customers.station[customer] as number;
    const line = this.lines[station] as Line;
    line.enter(customer);
    if (line.preemptive && this.capacity.free(station) === 0) this.displace(customer);
    this.serve(station);
    const patience = this.patience[this.cellOf(customer)];
    if (patience === undefined || this.waiting.lineOf(customer) < 0) return;
    patience.draw(this.patienceSource, this.drawn);
    this.simulator.set(IMPATIENT, customer, (this.clock[0] as number) + (this.drawn[0] as number));
  }

  /** Starts service for as many as there are free servers, in the order of the line. */
  serve(station: number): void {
    const line = this.lines[station] as Line;
    while (this.capacity.free(station) > 0) {
      const customer = line.next();
      if (customer < 0) return;
      this.start(line, station, customer);
    }
  }

  /** The customer is done; its server stays taken until it is released. */
  end(customer: number): void {
    this.inService.leave(customer);
  }

  release(station: number): void {
    this.capacity.release(station);
  }

  /** The customer leaves the line without being served. */
  giveUp(customer: number): void {
    this.countWait(customer);
    (this.lines[this.customers.station[customer] as number] as Line).leave(customer);
  }

  /** Puts everyone out of service; they will be served first, in the order in which they had started. */
  interrupt(station: number): void {
    for (let cell = station * this.classes; cell < (station + 1) * this.classes; cell++) {
      for (let last = this.inService.last(cell); last >= 0; last = this.inService.last(cell)) this.evict(last);
    }
  }

  cellOf(customer: number): number {
    return (this.customers.station[customer] as number) * this.classes + (this.customers.class[customer] as number);
  }

  private start(line: Line, station: number, customer: number): void {
    this.countWait(customer);
    line.leave(customer);
    this.capacity.seize(station);
    const cell = this.cellOf(customer);
    this.inService.enter(cell, customer);
    if (this.patience[cell] !== undefined) this.simulator.cancel(IMPATIENT, customer);
    this.simulator.set(SERVED, customer, (this.clock[0] as number) + (this.customers.work[customer] as number));
  }

  private countWait(customer: number): void {
    const { waited } = this.customers;
    const stretch = (this.clock[0] as number) - (this.waiting.since[customer] as number);
    waited[customer] = (waited[customer] as number) + stretch;
  }

  /** Puts the latest started customer of the last class behind that of `customer` out of service, if there is one. */
  private displace(customer: number): void {
    const own = this.cellOf(customer);
    const station = this.customers.station[customer] as number;
    for (let cell = (station + 1) * this.classes - 1; cell > own; cell--) {
      const victim = this.inService.last(cell);
      if (victim < 0) continue;
      this.evict(victim);
      return;
    }
  }

  private evict(customer: number): void {
    const { work } = this.customers;
    const station = this.customers.station[customer] as number;
    const done = (this.clock[0] as number) - (this.inService.since[customer] as number);
    // The end was planned at the rounded sum of start and work, so the difference may fall below zero by a rounding.
    work[customer] = Math.max(0, (work[customer] as number) - done);
    this.simulator.cancel(SERVED, customer);
    this.inService.leave(customer);
    this.capacity.release(station);
    (this.lines[station] as Line).enterFirst(customer);
  }
}
