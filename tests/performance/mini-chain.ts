import { Capacity } from '../../sim/engine/capacity.ts';
import { Arena } from '../../sim/engine/columns.ts';
import { priorityTable, Simulator } from '../../sim/engine/simulator.ts';
import { StagedList } from '../../sim/engine/staged-list.ts';
import { WaitingLines } from '../../sim/engine/waiting-line.ts';
import {
  CLIENTS,
  DAY,
  HORIZON,
  miniChainDraws,
  POOLS,
  REGULAR,
  SERVERS_A,
  SERVERS_C,
  SLOTS,
  URGENT,
  WAITS,
  WORKERS,
} from './mini-chain-inputs.ts';
import { Team } from './team.ts';
import { Waits } from './waits.ts';

// Kinds of event.
const ARRIVAL = 0;
const END_A = 1;
const END_B = 2;
const END_C = 3;
const DEPARTURE = 4;
const RETURN = 5;

// The lines of stage B are that of those who lost their worker, and one per class; then comes the line of A.
const LOST_WORKER = 0;
const LINE_A = 3;
const LINES = 4;

/** Stage A among the capacities; provider pool p has p. */
const A = POOLS;

/** Half a day holds about four events. */
const EVENTS = { horizon: HORIZON, width: DAY / 2, capacity: CLIENTS, priority: priorityTable([0, 0, 0, 0, 0, 0]) };

/**
 * The mini chain on the parts of the engine (workload W2a; W2b when workers leave). Ten years from empty: two clients a
 * day; three in four pass stage A (100 servers, lognormal, mean 60 days); stage B has 90 workers with 12.5 slots each
 * (gamma of shape 2, mean 540 days); at the start of B a client also asks one of four provider pools (100 servers each,
 * lognormal, mean 180 days). Urgent clients skip A and go first. In W2b each worker leaves at 0.2 a year and is replaced
 * after 60 days on average; the leaver's clients go to B's first line and are served for the rest of their time.
 */
export class MiniChain {
  /** Sums over the replications: mean size of every line (B's three, A's, two per pool), and utilisation of B's team. */
  readonly averages = new Float64Array(LINES + 2 * POOLS + 1);
  /** Events of void timers that came up, over all replications. */
  stale = 0;
  private readonly workersLeave: boolean;
  private readonly arena = new Arena();
  private readonly list = new StagedList(this.arena, EVENTS);
  private readonly simulator = new Simulator(this.arena, this.list, [
    { name: 'arrival', handle: () => this.arrive(), entities: 0 },
    { name: 'end of A', handle: (client) => this.afterA(client), entities: 0 },
    { name: 'end of B', handle: (client) => this.afterB(client), entities: CLIENTS },
    { name: 'end of C', handle: (client) => this.afterC(client), entities: 0 },
    { name: 'departure', handle: (worker) => this.depart(worker), entities: 0 },
    { name: 'return', handle: (worker) => this.comeBack(worker), entities: 0 },
  ]);
  private readonly clock = this.simulator.clock;
  readonly waits = new Waits(this.clock, WAITS.length);
  private readonly lines = new WaitingLines(this.arena, this.clock, { lines: LINES, entities: CLIENTS });
  private readonly poolLines = new WaitingLines(this.arena, this.clock, { lines: 2 * POOLS, entities: CLIENTS });
  private readonly capacity = new Capacity(this.arena, this.clock, POOLS + 1);
  private readonly team = new Team(this.arena, this.clock, { slots: SLOTS, workers: WORKERS, clients: CLIENTS });
  private readonly clients = this.arena.int32(1);
  private readonly class = this.arena.uint8(CLIENTS);
  private readonly pool = this.arena.uint8(CLIENTS);
  private readonly endOfB = this.arena.int32(CLIENTS);
  private readonly restOfB = this.arena.int32(CLIENTS);
  private readonly draws = miniChainDraws(this.arena);
  private readonly streams = Object.values(this.draws);
  private readonly average = new Float64Array(1);

  constructor(options: { workersLeave: boolean }) {
    this.workersLeave = options.workersLeave;
  }

  /** Runs one replication and returns its number of events, stale ones not counted. */
  run(key: Int32Array, replication: number): number {
    this.simulator.reset();
    this.lines.reset();
    this.poolLines.reset();
    this.team.reset();
    this.clients[0] = 0;
    this.restOfB.fill(0);
    this.capacity.reset();
    for (let pool = 0; pool < POOLS; pool++) this.capacity.resize(pool, SERVERS_C);
    this.capacity.resize(A, SERVERS_A);
    for (const stream of this.streams) stream.select(key, replication);
    this.simulator.schedule(ARRIVAL, 0, this.in(this.draws.gap.next()));
    for (let worker = 0; worker < (this.workersLeave ? WORKERS : 0); worker++)
      this.simulator.schedule(DEPARTURE, worker, this.in(this.draws.stay.next()));
    const events = this.simulator.run(HORIZON);
    this.addAverages();
    return events;
  }

  private addAverages(): void {
    const { averages, average } = this;
    for (let i = 0; i < averages.length; i++) {
      if (i < LINES) this.lines.meanSize(i, average, 0);
      else if (i < LINES + 2 * POOLS) this.poolLines.meanSize(i - LINES, average, 0);
      else this.team.capacity.utilisation(0, average, 0);
      averages[i] = (averages[i] as number) + (average[0] as number);
    }
  }

  /** The time `delay` ticks from now. */
  private in(delay: number): number {
    return ((this.clock[0] as number) + delay) | 0;
  }

  private arrive(): void {
    const client = this.clients[0] as number;
    if (client === CLIENTS) throw new RangeError(`More than ${CLIENTS} clients arrived.`);
    this.clients[0] = client + 1;
    this.simulator.schedule(ARRIVAL, 0, this.in(this.draws.gap.next()));
    // Of sixteen equal chances the first two bits are the class, the last two the pool.
    const lot = (this.draws.lot.next() * 4 * POOLS) | 0;
    this.pool[client] = lot % POOLS;
    if (lot < POOLS) {
      this.class[client] = URGENT;
      this.enterB(client);
      return;
    }
    this.class[client] = REGULAR;
    if (this.capacity.free(A) > 0) {
      this.capacity.seize(A);
      this.waits.none(0);
      this.startA(client);
    } else this.lines.enter(LINE_A, client);
  }

  private startA(client: number): void {
    this.simulator.schedule(END_A, client, this.in(this.draws.a.next()));
  }

  private afterA(client: number): void {
    const next = this.lines.first(LINE_A);
    if (next >= 0) {
      this.lines.leave(next);
      this.waits.ended(0, this.lines.since, next);
      this.startA(next);
    } else this.capacity.release(A);
    this.enterB(client);
  }

  private enterB(client: number): void {
    const slot = this.team.take();
    if (slot >= 0) {
      this.team.begin(slot, client);
      this.waits.none(this.class[client] as number);
      this.startB(client);
      this.askC(client);
    } else this.lines.enter(this.class[client] as number, client);
  }

  private startB(client: number): void {
    const rest = this.restOfB[client] as number;
    const end = this.in(rest > 0 ? rest : this.draws.b.next());
    this.endOfB[client] = end;
    this.simulator.set(END_B, client, end);
  }

  private afterB(client: number): void {
    const slot = this.team.slotOf[client] as number;
    const line = this.firstLineOfB();
    if (line < 0) this.team.end(slot);
    else this.serveB(line, slot);
  }

  private firstLineOfB(): number {
    const { size } = this.lines;
    for (let line = LOST_WORKER; line <= REGULAR; line++) if ((size[line] as number) > 0) return line;
    return -1;
  }

  /** The slot goes to the first in the line. */
  private serveB(line: number, slot: number): void {
    const next = this.lines.first(line);
    this.lines.leave(next);
    this.team.pass(slot, next);
    this.startB(next);
    if (line === LOST_WORKER) return;
    this.waits.ended(line, this.lines.since, next);
    this.askC(next);
  }

  private askC(client: number): void {
    const pool = this.pool[client] as number;
    if (this.capacity.free(pool) > 0) {
      this.capacity.seize(pool);
      this.waits.none(2 + (this.class[client] as number));
      this.startC(client);
    } else this.poolLines.enter(2 * pool + (this.class[client] as number) - 1, client);
  }

  private startC(client: number): void {
    this.simulator.schedule(END_C, client, this.in(this.draws.c.next()));
  }

  private afterC(client: number): void {
    const pool = this.pool[client] as number;
    let next = this.poolLines.first(2 * pool);
    if (next < 0) next = this.poolLines.first(2 * pool + 1);
    if (next < 0) {
      this.capacity.release(pool);
      return;
    }
    this.poolLines.leave(next);
    this.waits.ended(2 + (this.class[next] as number), this.poolLines.since, next);
    this.startC(next);
  }

  private depart(worker: number): void {
    for (let slot = worker; slot >= 0; slot = this.team.behind(slot)) {
      const client = this.team.close(slot);
      if (client < 0) continue;
      const end = this.endOfB[client] as number;
      if (end <= HORIZON) this.stale++;
      this.restOfB[client] = end - (this.clock[0] as number);
      this.simulator.cancel(END_B, client);
      this.lines.enter(LOST_WORKER, client);
    }
    this.simulator.schedule(RETURN, worker, this.in(this.draws.vacancy.next()));
    this.fillB();
  }

  private comeBack(worker: number): void {
    for (let slot = worker; slot >= 0; slot = this.team.behind(slot)) this.team.open(slot);
    this.simulator.schedule(DEPARTURE, worker, this.in(this.draws.stay.next()));
    this.fillB();
  }

  /** Free slots go to those who wait. */
  private fillB(): void {
    for (let line = this.firstLineOfB(); line >= 0; line = this.firstLineOfB()) {
      const slot = this.team.take();
      if (slot < 0) return;
      this.team.capacity.seize(0);
      this.serveB(line, slot);
    }
  }
}
