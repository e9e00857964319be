import type { Arena } from '../../../sim/engine/columns.ts';
import type { Source } from '../../../sim/engine/random/source.ts';
import { WaitingLines } from '../../../sim/engine/waiting-line.ts';
import type { Customers } from './customers.ts';
import type { Network } from './declare.ts';
import { Law } from './law.ts';
import { Levels } from './levels.ts';
import { Moments } from './moments.ts';
import { Routing } from './routing.ts';
import type { Servers } from './servers.ts';
import type { Sources } from './sources.ts';
import type { Visits } from './visits.ts';

/** Values of a number of customers that are told apart. */
const TOLD = 256;

/** How customers come to a station, go on to the next, wait at their server for room, and leave. */
export class Flow {
  /** Customers present per station. */
  readonly present: Levels;
  /** Customers present per cell. */
  readonly ofClass: Levels;
  /** Who is done but has no room at the next station, a line per next station. */
  readonly blocked: WaitingLines;
  /** Time in the network of those who left it, per class. */
  readonly passages: Moments;
  private readonly clock: Float64Array;
  private readonly customers: Customers;
  private readonly servers: Servers;
  private readonly visits: Visits;
  private readonly routing: Routing;
  private readonly routingSource: Source;
  private readonly rooms: readonly number[];
  private readonly service: readonly Law[];
  private readonly serviceSources: readonly Source[];
  private readonly drawn = new Float64Array(1);

  /** Throws RangeError when a station has another number of service laws than there are classes. */
  constructor(
    arena: Arena,
    clock: Float64Array,
    parts: { customers: Customers; servers: Servers; visits: Visits; sources: Sources; network: Network },
  ) {
    const { classes, stations } = parts.network;
    this.clock = clock;
    this.customers = parts.customers;
    this.servers = parts.servers;
    this.visits = parts.visits;
    this.present = new Levels(arena, clock, { levels: stations.length, told: TOLD });
    this.ofClass = new Levels(arena, clock, { levels: stations.length * classes.length, told: TOLD });
    this.blocked = new WaitingLines(arena, clock, { lines: stations.length, entities: parts.customers.class.length });
    this.passages = new Moments(arena, classes.length);
    this.routing = new Routing(classes, stations.length);
    this.routingSource = parts.sources.one();
    this.rooms = stations.map((station) => station.room ?? Number.POSITIVE_INFINITY);
    this.service = stations.flatMap((station) => {
      if (station.service.length !== classes.length)
        throw new RangeError(
          `Station '${station.name}' has ${station.service.length} service laws; expected one for each of ${classes.length} classes.`,
        );
      return station.service.map((spec) => new Law(spec));
    });
    this.serviceSources = this.service.map(() => parts.sources.one());
  }

  reset(): void {
    this.present.reset();
    this.ofClass.reset();
    this.blocked.reset();
    this.passages.reset();
  }

  /** Someone of a class comes from outside to a station; lost when there is no room. */
  admit(which: number, station: number): void {
    if (!this.hasRoom(station)) {
      this.visits.countLost(station * this.passages.count.length + which);
      return;
    }
    const customer = this.customers.take();
    this.customers.class[customer] = which;
    this.customers.entered[customer] = this.clock[0] as number;
    this.arrive(customer, station);
  }

  /** The service of a customer ends: it goes on, or keeps its server while the next station is full. */
  served(customer: number): void {
    const from = this.customers.station[customer] as number;
    const to = this.routing.next(this.customers.class[customer] as number, from, this.routingSource);
    this.servers.end(customer);
    if (to >= 0 && to !== from && !this.hasRoom(to)) this.blocked.enter(to, customer);
    else this.move(customer, from, to);
  }

  /** A customer leaves the line, and the network, without being served. */
  giveUp(customer: number): void {
    const station = this.customers.station[customer] as number;
    const cell = this.servers.cellOf(customer);
    this.servers.giveUp(customer);
    this.visits.countAbandoned(cell, customer);
    this.depart(customer);
    this.customers.giveBack(customer);
    this.unblock(station);
  }

  private hasRoom(station: number): boolean {
    return (this.present.value[station] as number) < (this.rooms[station] as number);
  }

  private arrive(customer: number, station: number): void {
    const customers = this.customers;
    customers.station[customer] = station;
    customers.arrived[customer] = this.clock[0] as number;
    customers.waited[customer] = 0;
    customers.number(customer);
    const cell = this.servers.cellOf(customer);
    (this.service[cell] as Law).draw(this.serviceSources[cell] as Source, this.drawn);
    customers.work[customer] = this.drawn[0] as number;
    this.present.change(station, 1);
    this.ofClass.change(cell, 1);
    this.servers.join(customer);
  }

  private depart(customer: number): void {
    this.present.change(this.customers.station[customer] as number, -1);
    this.ofClass.change(this.servers.cellOf(customer), -1);
  }

  private move(customer: number, from: number, to: number): void {
    this.visits.countServed(this.servers.cellOf(customer), customer);
    this.depart(customer);
    this.servers.release(from);
    if (to >= 0) this.arrive(customer, to);
    else {
      const entered = this.customers.entered[customer] as number;
      this.passages.add(this.customers.class[customer] as number, (this.clock[0] as number) - entered);
      this.customers.giveBack(customer);
    }
    this.servers.serve(from);
    this.unblock(from);
  }

  /** Lets those who wait at their server for room at `station` in, as far as there is room, first blocked first. */
  private unblock(station: number): void {
    while (this.hasRoom(station)) {
      const customer = this.blocked.first(station);
      if (customer < 0) return;
      this.blocked.leave(customer);
      this.move(customer, this.customers.station[customer] as number, station);
    }
  }
}
