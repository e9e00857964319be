import { HELP } from '../child.ts';
import { COUPLING, MEASURE } from '../family.ts';
import { GI_GROUP } from '../group-waits.ts';
import { KIND } from '../kinds.ts';
import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import { type Chain, GI_LINE, GI_LINES } from '../state.ts';
import { COHORT, FLOW, SPAN } from '../tally.ts';
import { DAY, NEVER } from '../time.ts';
import { countGiWait } from './group-wait.ts';
import { planPlan, planReady } from './plan.ts';
import { startReferral } from './referral.ts';
import { meetsWorker } from './route.ts';
import { keepSight } from './sight.ts';
import { endSpan } from './spans.ts';
import { noteWaiting } from './waiting.ts';

const OVERFLOW = at('gi.overflow');
const VOTS_FIRST = at('gi.votsFirst');
const START = at('gi.start');
const TRANSFER = at('gi.transfer');
const NORM = at('norm.worker');

/** The GI that an order of this family goes to (P10): by the shares of its region, past a GI that has stopped its intake. */
export function giFor(c: Chain, family: number): number {
  const { families } = c;
  const present = families.gi[family] as number;
  if (present >= 0) return present;
  const { gis, giShare } = c.tables;
  const key = families.key[family] as number;
  const chosen = c.draws.pick(FOR.gi, key, 0, giShare, (families.region[family] as number) * gis, gis);
  if (!c.draws.chance(FOR.intakeStop, key, 0, c.stop, chosen)) return chosen;
  return c.draws.chance(FOR.overflow, key, 0, c.number, OVERFLOW) ? besides(c, family, chosen) : chosen;
}

/** Another GI of the family's region, by share and by how far it takes in; the same one when there is none (M09). */
function besides(c: Chain, family: number, stopped: number): number {
  const { gis, giPart } = c.tables;
  const first = (c.families.region[family] as number) * gis;
  let open = 0;
  for (let gi = 0; gi < gis; gi++) if (gi !== stopped) open += (giPart[first + gi] as number) * (1 - stopOf(c, gi));
  if (open <= 0) return stopped;
  c.draws.uniform(FOR.overflowTo, c.families.key[family] as number, 0, c.cell, 0);
  let left = (c.cell[0] as number) * open;
  let last = stopped;
  for (let gi = 0; gi < gis; gi++) {
    const part = (giPart[first + gi] as number) * (1 - stopOf(c, gi));
    if (gi === stopped || part <= 0) continue;
    last = gi;
    left -= part;
    if (left < 0) break;
  }
  c.tally.count(FLOW.overflowed, c.families.size[family] as number);
  return last;
}

function stopOf(c: Chain, gi: number): number {
  const stop = c.stop[gi] as number;
  return stop < 1 ? (stop > 0 ? stop : 0) : 1;
}

/** True when a family would be new to a GI that refuses it while its intake is stopped, all or part of it. */
export function isStopped(c: Chain, gi: number, family: number): boolean {
  if ((c.stop[gi] as number) <= 0 || c.families.hadWorker[family] === 1) return false;
  return c.draws.chance(FOR.intakeStop, c.families.key[family] as number, 0, c.stop, gi);
}

/** The order reaches the GI: the family joins the line for a fixed jeugdbeschermer (P11). */
export function reachesGi(c: Chain, family: number): void {
  countCover(c, family);
  joinLine(c, family);
}

/** A family gets a worker before there is an order: preventive, or in a team (P05, L21, L22). */
export function joinEarly(c: Chain, family: number): void {
  c.families.gi[family] = giFor(c, family);
  joinLine(c, family);
}

/** Joins the line of its class, behind those whose clock started earlier, and asks for a round of matching. */
export function joinLine(c: Chain, family: number): void {
  const { families } = c;
  const gi = families.gi[family] as number;
  families.coupling[family] = COUPLING.waiting;
  keepSight(c, family);
  noteWaiting(c, family);
  const first = gi * GI_LINES;
  if (families.measure[family] === MEASURE.none)
    c.giLine.enterSince(first + GI_LINE.early, family, families.linkSince[family] as number);
  else if (families.hadWorker[family] === 1)
    c.giLine.enterSince(first + GI_LINE.existing, family, families.lost[family] as number);
  else if (
    families.measure[family] === MEASURE.vots &&
    c.draws.chance(FOR.votsFirst, families.key[family] as number, 0, c.number, VOTS_FIRST)
  )
    c.giLine.enterSince(first + GI_LINE.first, family, families.ordered[family] as number);
  else c.giLine.enterSince(first + GI_LINE.fresh, family, families.ordered[family] as number);
  askMatching(c, gi);
}

/** Plans a round of matching for the next working morning, once. */
export function askMatching(c: Chain, gi: number): void {
  if (c.matchingPending[gi] === 1) return;
  c.matchingPending[gi] = 1;
  c.simulator.schedule(KIND.matching, gi, c.calendar.nextMorning(c.now()));
}

/** An order comes for a family that has a worker, or waits for one, already. */
export function becomesOrder(c: Chain, family: number): void {
  const { families, children } = c;
  countCover(c, family);
  if (families.coupling[family] === COUPLING.waiting) {
    c.giLine.leave(family);
    joinLine(c, family);
  }
  if (families.coupling[family] !== COUPLING.coupled) return;
  countCoupling(c, family, SPAN.workerNew, families.ordered[family] as number);
  endReportToWorker(c, family);
  if (families.starting[family] === 0) planReady(c, family);
  for (let child = families.child[family] as number; child >= 0; child = children.sibling[child] as number)
    if (children.help[child] === HELP.needed) startReferral(c, child);
}

/** Gives a family to a worker; the first meeting, or the transfer of an existing family, takes some working days. */
export function assign(c: Chain, family: number, worker: number): void {
  const { families } = c;
  c.giLine.leave(family);
  holds(c, family, worker);
  families.coupling[family] = COUPLING.matched;
  families.matches[family] = (families.matches[family] as number) + 1;
  const days = c.number[families.hadWorker[family] === 1 ? TRANSFER : START] as number;
  c.simulator.set(KIND.coupled, family, c.calendar.addWorkingDays(c.now(), days | 0));
}

/** Puts a family at the head of the worker's list. */
export function holds(c: Chain, family: number, worker: number): void {
  const { families, workers } = c;
  const head = workers.family[worker] as number;
  families.gi[family] = workers.gi[worker] as number;
  families.worker[family] = worker;
  families.nextHeld[family] = head;
  families.previousHeld[family] = -1;
  if (head >= 0) families.previousHeld[head] = family;
  workers.family[worker] = family;
  workers.children[worker] = (workers.children[worker] as number) + (families.size[family] as number);
  workers.missing[worker] = (workers.missing[worker] as number) + (families.missing[family] as number);
  workers.extra[worker] = (workers.extra[worker] as number) + (families.extra[family] as number);
  workers.families[worker] = (workers.families[worker] as number) + 1;
  workers.divorces[worker] = (workers.divorces[worker] as number) + (families.divorce[family] as number);
  workers.organisations[worker] =
    (workers.organisations[worker] as number) + (families.organisations[family] as number);
}

/** The family has its fixed jeugdbeschermer: the wait is over, work on plan and help begins (P11, P13, P14). */
export function coupled(c: Chain, family: number): void {
  const { families, children } = c;
  meetsWorker(c, family);
  families.coupling[family] = COUPLING.coupled;
  keepSight(c, family);
  noteWaiting(c, family);
  const measure = families.measure[family] as number;
  const existing = families.hadWorker[family] === 1;
  if (families.firstCoupled[family] === NEVER) {
    families.firstCoupled[family] = c.now();
    if (measure !== MEASURE.none) endReportToWorker(c, family);
  }
  if (existing) {
    c.tally.count(FLOW.coupledExisting, families.size[family] as number);
    endSpan(c, SPAN.workerExisting, families.lost[family] as number, families.size[family] as number);
    countGiWait(c, family, GI_GROUP.existing, families.lost[family] as number);
  } else if (measure !== MEASURE.none)
    countCoupling(
      c,
      family,
      measure === MEASURE.vots ? SPAN.workerVots : SPAN.workerNew,
      families.ordered[family] as number,
    );
  families.hadWorker[family] = 1;
  if (!existing) planPlan(c, family);
  for (let child = families.child[family] as number; child >= 0; child = children.sibling[child] as number)
    if (children.help[child] === HELP.needed) startReferral(c, child);
}

function countCoupling(c: Chain, family: number, span: number, since: number): void {
  const { families } = c;
  const size = families.size[family] as number;
  c.tally.count(FLOW.coupledNew, size);
  endSpan(c, span, since, size);
  countGiWait(c, family, GI_GROUP.fresh, since);
  if (c.calendar.workingDaysBetween(since, c.now()) > (c.number[NORM] as number)) return;
  const cohort = families.cohort[family] as number;
  c.tally.countCohort(COHORT.coupledInTime, cohort, size);
  c.tally.countCohort(COHORT.familiesCoupledInTime, cohort, 1);
  if (families.measure[family] === MEASURE.vots) c.tally.countCohort(COHORT.votsCoupledInTime, cohort, size);
}

/** A VOTS is at the GI, which covers it from then on: in time when the order is of the same day. */
function countCover(c: Chain, family: number): void {
  const { families } = c;
  if (families.measure[family] !== MEASURE.vots || c.now() - (families.ordered[family] as number) >= DAY) return;
  c.tally.countCohort(COHORT.votsCovered, families.cohort[family] as number, families.size[family] as number);
}

/** From report to first fixed worker, for a family under a measure: a worker who came before the order counts then. */
function endReportToWorker(c: Chain, family: number): void {
  const { families } = c;
  const reported = families.reported[family] as number;
  if (reported < 0) return;
  const days = (((families.firstCoupled[family] as number) - reported) / DAY) | 0;
  for (let i = families.size[family] as number; i > 0; i--) c.tally.spans.ended(SPAN.reportToWorker, days);
}

/** Takes a family out of its worker's list; the GI may have room again. */
export function releaseWorker(c: Chain, family: number): void {
  const { families, workers } = c;
  const worker = families.worker[family] as number;
  const before = families.previousHeld[family] as number;
  const after = families.nextHeld[family] as number;
  if (before >= 0) families.nextHeld[before] = after;
  else workers.family[worker] = after;
  if (after >= 0) families.previousHeld[after] = before;
  families.worker[family] = -1;
  workers.children[worker] = (workers.children[worker] as number) - (families.size[family] as number);
  workers.missing[worker] = (workers.missing[worker] as number) - (families.missing[family] as number);
  workers.extra[worker] = (workers.extra[worker] as number) - (families.extra[family] as number);
  workers.families[worker] = (workers.families[worker] as number) - 1;
  workers.divorces[worker] = (workers.divorces[worker] as number) - (families.divorce[family] as number);
  workers.organisations[worker] =
    (workers.organisations[worker] as number) - (families.organisations[family] as number);
  askMatching(c, workers.gi[worker] as number);
}

/** The worker is gone: the family waits as 'bestaand', keeping its status, its clocks and its help (P24, M02). Before there is an order
 *  it waits for a first worker again. */
export function fallsBack(c: Chain, family: number): void {
  const { families } = c;
  releaseWorker(c, family);
  if (families.coupling[family] === COUPLING.matched) c.simulator.cancel(KIND.coupled, family);
  else if (families.measure[family] === MEASURE.none) families.hadWorker[family] = 0;
  else {
    families.lost[family] = c.now();
    families.waitsAs[family] = families.measure[family] as number;
    families.changes[family] = (families.changes[family] as number) + 1;
    c.tally.count(FLOW.lostWorker, families.size[family] as number);
  }
  joinLine(c, family);
}
