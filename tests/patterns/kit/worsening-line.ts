import { Capacity } from '../../../sim/engine/capacity.ts';
import { Arena } from '../../../sim/engine/columns.ts';
import { priorityTable, Simulator } from '../../../sim/engine/simulator.ts';
import { StagedList } from '../../../sim/engine/staged-list.ts';
import { WaitingLines } from '../../../sim/engine/waiting-line.ts';
import { type Chance, keyedDraws } from './chance.ts';

/**
 * Families wait for guidance in order of arrival. Who waited long is guided longer; who waits too long leaves. Arrivals
 * are a Poisson stream, guidance and patience are exponential.
 */
export interface WorseningLine {
  /** Families per year. */
  readonly rate: number;
  /** Families guided at once. */
  readonly places: number;
  /** Mean guidance of a family that did not wait [years]. */
  readonly guidance: number;
  /** Factor on the guidance of a family that waited this long [years]. */
  readonly heavier: (wait: number) => number;
  /** Mean time that a family stays in line when its turn does not come [years]. */
  readonly patience: number;
  /** Families present on the first day: guided as far as there are places, the others in line. */
  readonly atStart: number;
  /** The number in line is averaged over the years between these. */
  readonly from: number;
  readonly until: number;
}

/** Purposes of a draw. */
const GAP = 0;
const GUIDANCE = 1;
const PATIENCE = 2;

const ENDS = 0;
const LEAVES = 1;
const ARRIVAL = 2;

/** Mean number of families in line between two dates, in replications 0..count-1 of a seed given by its key. */
export function meanWaiting(line: WorseningLine, key: Int32Array, count: number): Float64Array {
  const running = new Running(line);
  return Float64Array.from({ length: count }, (_, replication) => running.replicate(key, replication));
}

class Running {
  private readonly line: WorseningLine;
  private readonly chance: Chance;
  private readonly simulator: Simulator;
  private readonly waiting: WaitingLines;
  private readonly places: Capacity;
  private readonly cell = new Float64Array(1);
  private families = 0;

  constructor(line: WorseningLine) {
    const arena = new Arena();
    const entities = line.atStart + Math.ceil(1.5 * line.rate * line.until) + 100;
    const list = new StagedList(arena, {
      horizon: line.until,
      width: 1 / 52,
      capacity: 8192,
      priority: priorityTable([0, 1, 2]),
    });
    this.line = line;
    this.chance = keyedDraws(arena);
    this.simulator = new Simulator(arena, list, [
      { name: 'guidance ends', entities: 0, handle: () => this.ends() },
      { name: 'leaves the line', entities, handle: (family) => this.waiting.leave(family) },
      { name: 'arrival', entities: 0, handle: (family) => this.arrives(family) },
    ]);
    this.waiting = new WaitingLines(arena, list.clock, { lines: 1, entities });
    this.places = new Capacity(arena, list.clock, 1);
  }

  replicate(key: Int32Array, replication: number): number {
    const { line, simulator } = this;
    this.chance.select(key, replication);
    simulator.reset();
    this.waiting.reset();
    this.places.reset();
    this.places.resize(0, line.places);
    for (this.families = 0; this.families < line.atStart; this.families++) this.joins(this.families);
    this.planArrival();
    simulator.run(line.from);
    const before = this.waited();
    simulator.run(line.until);
    return (this.waited() - before) / (line.until - line.from);
  }

  /** Years spent in line up to now, of all families together. */
  private waited(): number {
    this.waiting.meanSize(0, this.cell, 0);
    return (this.cell[0] as number) * (this.simulator.clock[0] as number);
  }

  private planArrival(): void {
    const family = this.families++;
    this.simulator.schedule(ARRIVAL, family, this.after(family, GAP, 1 / this.line.rate));
  }

  private arrives(family: number): void {
    this.planArrival();
    this.joins(family);
  }

  private joins(family: number): void {
    this.waiting.enter(0, family);
    this.simulator.set(LEAVES, family, this.after(family, PATIENCE, this.line.patience));
    this.serve();
  }

  private ends(): void {
    this.places.release(0);
    this.serve();
  }

  private serve(): void {
    const family = this.waiting.first(0);
    if (family < 0 || this.places.free(0) <= 0) return;
    const wait = (this.simulator.clock[0] as number) - (this.waiting.since[family] as number);
    this.waiting.leave(family);
    this.simulator.cancel(LEAVES, family);
    this.places.seize(0);
    const mean = this.line.guidance * this.line.heavier(wait);
    this.simulator.schedule(ENDS, family, this.after(family, GUIDANCE, mean));
  }

  /** The time at which something ends that begins now and lasts this long on average. */
  private after(family: number, purpose: number, mean: number): number {
    const source = this.chance.of(family, purpose);
    source.exponential();
    return (this.simulator.clock[0] as number) + (source.value[0] as number) * mean;
  }
}
