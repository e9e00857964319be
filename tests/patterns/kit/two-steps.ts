import { Capacity } from '../../../sim/engine/capacity.ts';
import { Arena } from '../../../sim/engine/columns.ts';
import { priorityTable, Simulator } from '../../../sim/engine/simulator.ts';
import { StagedList } from '../../../sim/engine/staged-list.ts';
import { WaitingLines } from '../../../sim/engine/waiting-line.ts';
import type { Chance, ChanceRule } from './chance.ts';

/** Families come at a constant rate, are investigated and then helped; both steps serve in order of arrival. */
export interface TwoSteps {
  /** Families per week. */
  readonly rate: number;
  /** How many are served at once, and the mean time of one (exponential) [weeks], per step. */
  readonly places: readonly [number, number];
  readonly means: readonly [number, number];
  /** Share of the families that needs no help after the investigation; every family draws for it, also when it is 0.
   *  Without a share all are helped and nothing is drawn. */
  readonly diverted?: number;
  /** Measuring begins, and ends [weeks]. */
  readonly warmup: number;
  readonly horizon: number;
}

/** Purposes of a draw. */
const GAP = 0;
const DIVERTED = 3;

const ENDS = [0, 1];
const ARRIVAL = 2;

/** Mean number of families in both lines together between warm-up and horizon, in replications 0..count-1 of a seed. */
export function meanInLine(chain: TwoSteps, rule: ChanceRule, key: Int32Array, count: number): Float64Array {
  const running = new Running(chain, rule);
  return Float64Array.from({ length: count }, (_, replication) => running.replicate(key, replication));
}

class Running {
  private readonly chain: TwoSteps;
  private readonly chance: Chance;
  private readonly simulator: Simulator;
  private readonly lines: WaitingLines;
  private readonly places: Capacity;
  private readonly cell = new Float64Array(1);
  private families = 0;

  constructor(chain: TwoSteps, rule: ChanceRule) {
    const arena = new Arena();
    const entities = 4 * chain.rate * chain.horizon;
    const list = new StagedList(arena, {
      horizon: chain.horizon,
      width: 0.25,
      capacity: 1024,
      priority: priorityTable([0, 0, 1]),
    });
    this.chain = chain;
    this.chance = rule(arena);
    this.simulator = new Simulator(arena, list, [
      { name: 'investigation ends', entities: 0, handle: (family) => this.investigated(family) },
      { name: 'help ends', entities: 0, handle: () => this.ends(1) },
      { name: 'arrival', entities: 0, handle: (family) => this.arrives(family) },
    ]);
    this.lines = new WaitingLines(arena, list.clock, { lines: 2, entities });
    this.places = new Capacity(arena, list.clock, 2);
  }

  replicate(key: Int32Array, replication: number): number {
    const { chain, simulator, lines, places } = this;
    this.families = 0;
    this.chance.select(key, replication);
    simulator.reset();
    lines.reset();
    places.reset();
    chain.places.forEach((limit, step) => {
      places.resize(step, limit);
    });
    this.planArrival();
    simulator.run(chain.warmup);
    const before = this.waited();
    simulator.run(chain.horizon);
    return (this.waited() - before) / (chain.horizon - chain.warmup);
  }

  /** Weeks spent in line up to now, of all families together. */
  private waited(): number {
    return [0, 1].reduce((sum, step) => {
      this.lines.meanSize(step, this.cell, 0);
      return sum + (this.cell[0] as number) * (this.simulator.clock[0] as number);
    }, 0);
  }

  private planArrival(): void {
    const family = this.families++;
    this.simulator.schedule(ARRIVAL, family, this.after(family, GAP, 1 / this.chain.rate));
  }

  private arrives(family: number): void {
    this.planArrival();
    this.joins(0, family);
  }

  private investigated(family: number): void {
    if (!this.isDiverted(family)) this.joins(1, family);
    this.ends(0);
  }

  private isDiverted(family: number): boolean {
    const { diverted } = this.chain;
    if (diverted === undefined) return false;
    const source = this.chance.of(family, DIVERTED);
    source.uniform();
    return (source.value[0] as number) < diverted;
  }

  private joins(step: number, family: number): void {
    this.lines.enter(step, family);
    this.serve(step);
  }

  private ends(step: number): void {
    this.places.release(step);
    this.serve(step);
  }

  private serve(step: number): void {
    const family = this.lines.first(step);
    if (family < 0 || this.places.free(step) <= 0) return;
    this.lines.leave(family);
    this.places.seize(step);
    const end = this.after(family, step + 1, this.chain.means[step] as number);
    this.simulator.schedule(ENDS[step] as number, family, end);
  }

  /** The time at which something ends that begins now and lasts this long on average. */
  private after(family: number, purpose: number, mean: number): number {
    const source = this.chance.of(family, purpose);
    source.exponential();
    return (this.simulator.clock[0] as number) + (source.value[0] as number) * mean;
  }
}
