import { Capacity } from '../../sim/engine/capacity.ts';
import { Arena } from '../../sim/engine/columns.ts';
import { priorityTable, Simulator } from '../../sim/engine/simulator.ts';
import { StagedList } from '../../sim/engine/staged-list.ts';
import { WaitingLines } from '../../sim/engine/waiting-line.ts';
import { Exponential } from './durations.ts';
import { Waits } from './waits.ts';

/** Ticks in the mean service time. */
export const SERVICE = 1000;
export const LOAD = 0.9;
/** Entity numbers are used again; more than 4096 at once has probability 0.9^4096. */
const CUSTOMERS = 4096;

const ARRIVAL = 0;
const END = 1;

/** One server at load 0.9 with Poisson arrivals and exponential service (workload W1); a mean wait of 9 services. */
export class SingleServer {
  readonly waits: Waits;
  private readonly simulator: Simulator;
  private readonly clock: Float64Array;
  private readonly line: WaitingLines;
  private readonly server: Capacity;
  private readonly arrived: Int32Array;
  private readonly gap: Exponential;
  private readonly service: Exponential;
  private readonly arena = new Arena();

  constructor() {
    const { arena } = this;
    // Two events are pending at most, so there is no point in buckets.
    const list = new StagedList(arena, {
      horizon: Number.POSITIVE_INFINITY,
      width: Number.POSITIVE_INFINITY,
      capacity: 8,
      priority: priorityTable([0, 0]),
    });
    this.simulator = new Simulator(arena, list, [
      { name: 'arrival', handle: () => this.arrive(), entities: 0 },
      { name: 'end', handle: () => this.end(), entities: 0 },
    ]);
    this.clock = this.simulator.clock;
    this.waits = new Waits(this.clock, 1);
    this.line = new WaitingLines(arena, this.clock, { lines: 1, entities: CUSTOMERS });
    this.server = new Capacity(arena, this.clock, 1);
    this.arrived = arena.int32(1);
    this.gap = new Exponential(arena, 1, SERVICE / LOAD);
    this.service = new Exponential(arena, 2, SERVICE);
  }

  /** Runs for the time in which `customers` are expected, at most 1.9 million, and returns the number of events. */
  run(key: Int32Array, replication: number, customers: number): number {
    this.simulator.reset();
    this.line.reset();
    this.server.reset();
    this.server.resize(0, 1);
    this.arrived[0] = 0;
    this.gap.select(key, replication);
    this.service.select(key, replication);
    this.simulator.schedule(ARRIVAL, 0, this.in(this.gap.next()));
    return this.simulator.run(Math.floor((customers / LOAD) * SERVICE));
  }

  private in(delay: number): number {
    return ((this.clock[0] as number) + delay) | 0;
  }

  private arrive(): void {
    const customer = this.arrived[0] as number;
    this.arrived[0] = (customer + 1) & (CUSTOMERS - 1);
    this.simulator.schedule(ARRIVAL, 0, this.in(this.gap.next()));
    if (this.server.free(0) > 0) {
      this.server.seize(0);
      this.waits.none(0);
      this.serve();
    } else this.line.enter(0, customer);
  }

  private serve(): void {
    this.simulator.schedule(END, 0, this.in(this.service.next()));
  }

  private end(): void {
    const next = this.line.first(0);
    if (next < 0) {
      this.server.release(0);
      return;
    }
    this.line.leave(next);
    this.waits.ended(0, this.line.since, next);
    this.serve();
  }
}
