import { Capacity } from '../engine/capacity.ts';
import type { Arena } from '../engine/columns.ts';
import { type Families, MEASURE } from './family.ts';

/** Whole numbers that add up from the start. */
export const TOTAL = {
  /** Child-days under a measure in the lines of the GIs. */
  waitingDays: 0,
  /** Child-days in the lines of the Raad and the GIs, by urgency: low, high, acute. */
  exposedDays: 1,
  /** Children with a measure whose help out of home started. */
  placed: 4,
  /** Children whose first intake for a need was decided. */
  firstIntakes: 5,
} as const;
const TOTALS = 6;

/** Amounts that add up from the start and need not be whole. */
export const SUM = {
  /** Child-days of those that wait under a measure, with sight on their safety. */
  sightDays: 0,
  /** Hours of administration, and weeks of one fte at work. */
  adminHours: 1,
  workedWeeks: 2,
  /** Hours that are left for families, and days of a family with a worker. */
  directHours: 3,
  familyDays: 4,
  /** Days of a place that is occupied by a child who is finished. */
  blockedDays: 5,
  /** Fte that are paid, added at each date. */
  giFte: 6,
  raadFte: 7,
  localFte: 8,
  /** Children under a measure that the GIs are paid for, and what levers add to their income [euro per year]; added at each date. */
  paidMeasures: 9,
  addedIncome: 10,
} as const;
const SUMS = 11;

/** What a date finds: families unless stated. */
export const FAMILIES = { fresh: 0, existing: 1, vots: 2, ots: 3, voogdij: 4 } as const;

/** What is counted of a route, in a histogram each. */
export const ROUTE = { handovers: 0, faces: 1, organisations: 2 } as const;
/** A route with this many or more falls in the last cell. */
const CELLS = 64;

/** How many families have 0, 1, 2 ... handovers, faces and organisations on their route. */
export class Routes {
  private readonly cells: Int32Array;
  readonly families: Int32Array;

  constructor(arena: Arena) {
    this.cells = arena.int32(3 * CELLS);
    this.families = arena.int32(1);
  }

  reset(): void {
    this.cells.fill(0);
    this.families[0] = 0;
  }

  add(families: Families, family: number): void {
    this.families[0] = (this.families[0] as number) + 1;
    this.put(ROUTE.handovers, families.handovers[family] as number);
    this.put(ROUTE.faces, families.faces[family] as number);
    this.put(ROUTE.organisations, families.organisationsMet[family] as number);
  }

  /** Leaves the mean of what is counted in `out[at]`; NaN without families. */
  mean(what: number, out: Float64Array, at: number): void {
    let sum = 0;
    for (let number = 0; number < CELLS; number++) sum += number * (this.cells[what * CELLS + number] as number);
    out[at] = sum / (this.families[0] as number);
  }

  /** Leaves the smallest number that a share `p` of the families does not exceed in `out[at]`; NaN without families. */
  quantile(what: number, p: number, out: Float64Array, at: number): void {
    const wanted = p * (this.families[0] as number);
    let sum = 0;
    let number = 0;
    for (; number < CELLS; number++) {
      sum += this.cells[what * CELLS + number] as number;
      if (sum >= wanted) break;
    }
    out[at] = number;
    if (this.families[0] === 0) out[at] = Number.NaN;
  }

  private put(what: number, number: number): void {
    const cell = what * CELLS + (number < CELLS ? number : CELLS - 1);
    this.cells[cell] = (this.cells[cell] as number) + 1;
  }
}

/** What indicators add up over a trial beside the tally. Each amount is kept as it was at the last date too. */
export class Ledger {
  readonly total: Int32Array;
  readonly totalBefore: Int32Array;
  readonly sum: Float64Array;
  readonly sumBefore: Float64Array;
  /** At the last date: families. Now: children under a measure whose help out of home runs. */
  readonly families: Int32Array;
  readonly outOfHome: Int32Array;
  /** [0]: children whose help runs, or who keep the place though it is finished; with and without a measure. */
  readonly helped: Int32Array;
  /** Per region at the last date: children under a measure, and those of them without a fixed worker. */
  readonly regionMeasures: Int32Array;
  readonly regionWithout: Int32Array;
  /** Per date: children under a measure, and without a fixed worker. */
  readonly measures: Int32Array;
  readonly without: Int32Array;
  /** [0]: places occupied by a child who is finished. */
  readonly blocked: Capacity;
  /** Routes of families under a measure at the end of the run, and of those whose measure ended. */
  readonly routesNow: Routes;
  readonly routesEnded: Routes;
  /** A week of a GI as the load was reckoned: fte at work, hours available, of mentoring, referrals, cover, rotation and complaints. */
  readonly week: Float64Array;

  constructor(arena: Arena, clock: Float64Array, options: { dates: number; regions: number }) {
    this.total = arena.int32(TOTALS);
    this.totalBefore = arena.int32(TOTALS);
    this.sum = arena.float64(SUMS);
    this.sumBefore = arena.float64(SUMS);
    this.families = arena.int32(5);
    this.outOfHome = arena.int32(1);
    this.helped = arena.int32(1);
    this.regionMeasures = arena.int32(options.regions);
    this.regionWithout = arena.int32(options.regions);
    this.measures = arena.int32(options.dates);
    this.without = arena.int32(options.dates);
    this.blocked = new Capacity(arena, clock, 1);
    this.routesNow = new Routes(arena);
    this.routesEnded = new Routes(arena);
    this.week = arena.float64(6);
  }

  reset(): void {
    this.total.fill(0);
    this.totalBefore.fill(0);
    this.sum.fill(0);
    this.sumBefore.fill(0);
    this.outOfHome.fill(0);
    this.helped.fill(0);
    this.blocked.reset();
    this.routesNow.reset();
    this.routesEnded.reset();
  }

  count(what: number, number: number): void {
    this.total[what] = (this.total[what] as number) + number;
  }

  /** Sets the families of a date: per measure, and those without a fixed worker. */
  countFamilies(byMeasure: Int32Array, fresh: number, existing: number): void {
    const { families } = this;
    families[FAMILIES.fresh] = fresh;
    families[FAMILIES.existing] = existing;
    families[FAMILIES.vots] = byMeasure[MEASURE.vots] as number;
    families[FAMILIES.ots] = byMeasure[MEASURE.ots] as number;
    families[FAMILIES.voogdij] = byMeasure[MEASURE.voogdij] as number;
  }

  /** A date has been observed: what comes now belongs to the next period. */
  turn(): void {
    this.totalBefore.set(this.total);
    this.sumBefore.set(this.sum);
  }
}
