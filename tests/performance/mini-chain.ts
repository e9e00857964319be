import { Capacity } from '../../sim/engine/capacity.ts';
import { Arena } from '../../sim/engine/columns.ts';
import { StagedList } from '../../sim/engine/event-list.ts';
import { UniformStream } from '../../sim/engine/random/stream.ts';
import { priorityTable, Simulator } from '../../sim/engine/simulator.ts';
import { WaitingLines } from '../../sim/engine/waiting-line.ts';
import { Exponential, Gamma2, Lognormal } from './durations.ts';
import { Team } from './team.ts';
import { Waits } from './waits.ts';

/** Ticks in a day: time is counted in minutes. */
export const DAY = 1440;
export const HORIZON = 3650 * DAY;
/** 7300 clients are expected in ten years; this leaves room for ten standard deviations. */
export const CLIENTS = 8192;
export const SERVERS_A = 100;
export const WORKERS = 90;
export const SLOTS = 1125;
export const POOLS = 4;
export const SERVERS_C = 100;

// Kinds of event.
const ARRIVAL = 0;
const END_A = 1;
const END_B = 2;
const END_C = 3;
const DEPARTURE = 4;
const RETURN = 5;

// Classes of client, which are also the lines of stage B; its first line is for those who lost their worker.
const LOST_WORKER = 0;
export const URGENT = 1;
export const REGULAR = 2;
const LINE_A = 3;
const LINES = 4;

/** Stage A among the capacities; provider pool p has p. */
const A = POOLS;

/** The waits that are told apart; a class is the wait of its clients for B, and that plus 2 their wait for C. */
export const WAITS = ['A', 'B urgent', 'B regular', 'C urgent', 'C regular'] as const;

/** The random numbers of the mini chain; durations in ticks. */
export function miniChainDraws(arena: Arena) {
  return {
    gap: new Exponential(arena, 1, DAY / 2),
    /** Class and provider pool of a client. */
    lot: new UniformStream(arena, 2),
    a: new Lognormal(arena, 3, 60 * DAY, 0.5),
    b: new Gamma2(arena, 4, 540 * DAY),
    c: new Lognormal(arena, 5, 180 * DAY, 0.8),
    stay: new Exponential(arena, 6, 1825 * DAY),
    vacancy: new Exponential(arena, 7, 60 * DAY),
  };
}

/**
 * The mini chain on the parts of the engine (workload W2a; W2b when workers leave). Ten years from empty: two clients a
 * day; three in four pass stage A (100 servers, lognormal, mean 60 days); stage B has 90 workers with 12.5 slots each
 * (gamma of shape 2, mean 540 days); at the start of B a client also asks one of four provider pools (100 servers each,
 * lognormal, mean 180 days). Urgent clients skip A and go first. In W2b each worker leaves at 0.2 a year and is replaced
 * after 60 days on average; the leaver's clients go to B's first line and are served for the rest of their time.
 */
export class MiniChain {
  readonly waits: Waits;
  /** Sums over the replications: mean size of every line (B's three, A's, two per pool), and utilisation of B's team. */
  readonly averages = new Float64Array(LINES + 2 * POOLS + 1);
  /** Events of void timers that came up, over all replications. */
  stale = 0;
  private readonly workersLeave: boolean;
  private readonly simulator: Simulator;
  private readonly clock: Float64Array;
  private readonly lines: WaitingLines;
  private readonly poolLines: WaitingLines;
  private readonly capacity: Capacity;
  private readonly team: Team;
  private readonly clients: Int32Array;
  private readonly class: Uint8Array;
  private readonly pool: Uint8Array;
  private readonly endOfB: Int32Array;
  private readonly restOfB: Int32Array;
  private readonly draws: ReturnType<typeof miniChainDraws>;
  private readonly streams: readonly { select(key: Int32Array, replication: number): void }[];
  private readonly average = new Float64Array(1);

  constructor(options: { workersLeave: boolean }) {
    const arena = new Arena();
    this.workersLeave = options.workersLeave;
    const priority = priorityTable([0, 0, 0, 0, 0, 0]);
    const list = new StagedList(arena, { horizon: HORIZON, width: DAY / 2, capacity: CLIENTS, priority });
    this.simulator = new Simulator(arena, list, [
      { name: 'arrival', handle: () => this.arrive(), entities: 0 },
      { name: 'end of A', handle: (client) => this.afterA(client), entities: 0 },
      { name: 'end of B', handle: (client) => this.afterB(client), entities: CLIENTS },
      { name: 'end of C', handle: (client) => this.afterC(client), entities: 0 },
      { name: 'departure', handle: (worker) => this.depart(worker), entities: 0 },
      { name: 'return', handle: (worker) => this.comeBack(worker), entities: 0 },
    ]);
    this.clock = this.simulator.clock;
    this.waits = new Waits(this.clock, WAITS.length);
    this.lines = new WaitingLines(arena, this.clock, { lines: LINES, entities: CLIENTS });
    this.poolLines = new WaitingLines(arena, this.clock, { lines: 2 * POOLS, entities: CLIENTS });
    this.capacity = new Capacity(arena, this.clock, POOLS + 1);
    this.team = new Team(arena, this.clock, { slots: SLOTS, workers: WORKERS, clients: CLIENTS });
    this.clients = arena.int32(1);
    this.class = arena.uint8(CLIENTS);
    this.pool = arena.uint8(CLIENTS);
    this.endOfB = arena.int32(CLIENTS);
    this.restOfB = arena.int32(CLIENTS);
    this.draws = miniChainDraws(arena);
    this.streams = Object.values(this.draws);
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
    for (let i = 0; i < this.streams.length; i++) this.streams[i]?.select(key, replication);
    this.simulator.schedule(ARRIVAL, 0, this.in(this.draws.gap.next()));
    if (this.workersLeave)
      for (let worker = 0; worker < WORKERS; worker++)
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
