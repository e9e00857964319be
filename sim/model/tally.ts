import type { Arena } from '../engine/columns.ts';
import { Durations } from '../engine/monitor.ts';
import { GroupWaits } from './group-waits.ts';

/** What is counted per period (children unless stated). */
export const FLOW = {
  investigationsEnded: 0,
  otsIn: 1,
  otsOut: 2,
  voogdijIn: 3,
  voogdijOut: 4,
  votsIn: 5,
  votsOut: 6,
  leavers: 7,
  hires: 8,
  lostWorker: 9,
  refusals: 10,
  stuck: 11,
  experttafel: 12,
  experttafelSolved: 13,
  helpStarted: 14,
  notSimulated: 15,
  escalated: 16,
  overflowed: 17,
  tailorMade: 18,
  friction: 19,
  substitutions: 20,
  /** Families reported on the way to the table: by Veilig Thuis, the local team, or again after they left the chain. */
  reported: 21,
  atTable: 22,
  decided: 23,
  sentToRaad: 24,
  /** Left the line of the Raad, or an investigation, without a report. */
  raadLeft: 25,
  requested: 26,
  heard: 27,
  coupledNew: 28,
  coupledExisting: 29,
  /** No longer under a measure before there was a fixed worker. */
  leftNew: 30,
  leftExisting: 31,
  referrals: 32,
  listed: 33,
  helpEnded: 34,
} as const;
const FLOWS = 35;

/** What is counted by the period in which a clock started: the order unless stated (children unless stated). */
export const COHORT = {
  ordered: 0,
  coupledInTime: 1,
  planInTime: 2,
  needsHelp: 3,
  helpInTime: 4,
  raadRequested: 5,
  raadInTime: 6,
  /** Children with a VOTS: by order, covered on the day, coupled in time. */
  votsOrdered: 7,
  votsCovered: 8,
  votsCoupledInTime: 9,
  /** Children with a measure, by the first request at a provider. */
  referred: 10,
  referredInTime: 11,
  /** Families, by order. */
  familiesOrdered: 12,
  familiesCoupledInTime: 13,
  /** Families, by when they left the chain. */
  measureEnded: 14,
  backAfterMeasure: 15,
  investigationClosed: 16,
  backAfterInvestigation: 17,
} as const;
const COHORTS = 18;

/** Groups of durations [days]; waits for help follow, one per type for children with a measure. */
export const SPAN = {
  reportToTable: 0,
  tableWait: 1,
  raadWait: 2,
  investigation: 3,
  court: 4,
  workerNew: 5,
  workerExisting: 6,
  workerVots: 7,
  orderToPlan: 8,
  workerToReferral: 9,
  referralToHelp: 10,
  orderToHelp: 11,
  reportToHelp: 12,
  reportToWorker: 13,
  help: 14,
} as const;
/** Durations above this many days share the last step. */
const LONGEST = 1500;

/** Everything that is counted during one trial. */
export class Tally {
  /** [flow]: since the last observation. */
  readonly flow: Int32Array;
  /** [flow]: since the start. */
  readonly total: Int32Array;
  /** [cohort * periods + period]. */
  readonly cohort: Int32Array;
  readonly spans: Durations;
  readonly groups: GroupWaits;
  /** [0]: running number of the period. */
  readonly period: Int32Array;
  private readonly periods: number;

  constructor(arena: Arena, periods: number, types: number) {
    this.periods = periods;
    this.flow = arena.int32(FLOWS);
    this.total = arena.int32(FLOWS);
    this.cohort = arena.int32(COHORTS * periods);
    this.spans = new Durations(arena, { groups: SPAN.help + types, steps: LONGEST });
    this.groups = new GroupWaits(arena, types);
    this.period = arena.int32(1);
  }

  reset(): void {
    this.flow.fill(0);
    this.total.fill(0);
    this.cohort.fill(0);
    this.spans.reset();
    this.groups.reset();
    this.period[0] = 0;
  }

  count(flow: number, number: number): void {
    this.flow[flow] = (this.flow[flow] as number) + number;
    this.total[flow] = (this.total[flow] as number) + number;
  }

  countCohort(cohort: number, period: number, number: number): void {
    if (period < 0) return;
    const cell = cohort * this.periods + period;
    this.cohort[cell] = (this.cohort[cell] as number) + number;
  }
}
