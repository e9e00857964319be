import { expInPlace } from '../../engine/random/elementary.ts';
import { WORK } from '../jeugdbeschermer.ts';
import { KIND } from '../kinds.ts';
import { at } from '../numbers.ts';
import type { Chain } from '../state.ts';
import { askMatching } from '../stations/allocation.ts';
import { FLOW } from '../tally.ts';
import { DAY, WEEK, YEAR_DAYS } from '../time.ts';
import { fillFormation } from './hiring.ts';
import { pool } from './pooling.ts';
import { pressureFactor } from './pressure.ts';
import { fallsIll } from './sick-leave.ts';
import { reckonLoad } from './workload.ts';

const TURNOVER = at('staff.turnover');
const FIRST_YEAR = at('staff.firstYear');
const LEAVE_SENSITIVITY = at('staff.loadSensitivity');
const SICK = at('staff.longSick');
const SICK_DURATION = at('staff.sickDuration');
const SICK_SENSITIVITY = at('staff.sickSensitivity');
const NOTICE = at('staff.notice');
const ROTATING = at('rotation.share');
const ROTATION = at('rotation.effect');
const PUBLICITY = at('image.publicity');
const IMAGE = at('image.leaving');
const COMPLAINTS = at('hours.complaints');
const COMPLAINED = at('image.complaints');
const ONBOARDING = at('onboarding.time');
const GROWN = at('onboarding.start');
const TRAINING = at('onboarding.loadSensitivity');
const WEEKS = YEAR_DAYS / 7;

/** Monday at eight in a GI: last week's load is reckoned, workers grow, resign and fall ill, vacancies open. */
export function giWeek(c: Chain, gi: number): void {
  c.simulator.schedule(KIND.giWeek, gi, c.now() + WEEK);
  reckonLoad(c, gi);
  liveAWeek(c, gi);
  fillFormation(c, gi);
  pool(c, gi);
  askMatching(c, gi);
}

/**
 * Each worker uses up a week of hazard; who runs out resigns or falls ill. The amount was drawn with the biography, so
 * that the same worker leaves earlier under more load and later under less (M01, M22).
 */
function liveAWeek(c: Chain, gi: number): void {
  const { workers } = c;
  const { factor } = c;
  const stated = c.number[TURNOVER] as number;
  const turnover = stated > 0 ? stated : 0;
  pressureFactor(c, gi, LEAVE_SENSITIVITY);
  const rate = (turnover / WEEKS) * (factor[0] as number) * reasonsToLeave(c);
  const firstYear = c.number[FIRST_YEAR] as number;
  factor[0] = -turnover * firstYear;
  expInPlace(factor);
  // Of those hired at this turnover within a year, over the staff, as many are there still; more than nine tenths never are.
  const hired = firstYear > 0 ? (1 - (factor[0] as number)) / firstYear : turnover;
  const share = hired < 0.9 ? hired : 0.9;
  const later = (1 - share * firstYear) / (1 - share);
  const sick = c.number[SICK] as number;
  pressureFactor(c, gi, SICK_SENSITIVITY);
  const sickRate =
    sick > 0 ? (sick / (1 - sick) / ((c.number[SICK_DURATION] as number) / 7)) * (factor[0] as number) : 0;
  const onboarding = (c.number[ONBOARDING] as number) / 7;
  pressureFactor(c, gi, TRAINING);
  const growth =
    onboarding > 0
      ? ((1 - (c.number[GROWN] as number)) / onboarding / (factor[0] as number)) *
        (1 - (c.staff.strikeLost[0] as number))
      : 1;
  for (let worker = c.firstWorker[gi] as number; worker >= 0; ) {
    const next = workers.next[worker] as number;
    const tenure = workers.tenure[worker] as number;
    workers.tenure[worker] = tenure + 7;
    if (workers.state[worker] === WORK.working) {
      const grown = (workers.grown[worker] as number) + growth;
      workers.grown[worker] = grown < 1 ? grown : 1;
      workers.untilSick[worker] = (workers.untilSick[worker] as number) - sickRate;
    }
    if (workers.state[worker] !== WORK.notice)
      workers.untilLeaving[worker] =
        (workers.untilLeaving[worker] as number) - rate * (tenure < YEAR_DAYS ? firstYear : later);
    if ((workers.untilLeaving[worker] as number) <= 0 && workers.state[worker] !== WORK.notice) resigns(c, worker);
    else if ((workers.untilSick[worker] as number) <= 0 && workers.state[worker] === WORK.working) fallsIll(c, worker);
    worker = next;
  }
}

/**
 * Leaving rate relative to what load makes of it: who rotates leaves less (M20), bad publicity makes more leave, and part
 * of the leaving goes with the hours for complaints (M21).
 */
function reasonsToLeave(c: Chain): number {
  const { number } = c;
  const before = c.tables.number[COMPLAINTS] as number;
  const complaints = before > 0 ? (number[COMPLAINTS] as number) / before - 1 : 0;
  return (
    (1 - (number[ROTATING] as number) * (number[ROTATION] as number)) *
    (1 + (number[PUBLICITY] as number) * (number[IMAGE] as number)) *
    (1 + complaints * (number[COMPLAINED] as number))
  );
}

/** A worker gives notice: no new family from now, the vacancy opens, the families stay until the last day. */
function resigns(c: Chain, worker: number): void {
  const { workers } = c;
  const gi = workers.gi[worker] as number;
  c.simulator.cancel(KIND.workerRecovers, worker);
  workers.untilLeaving[worker] = Infinity;
  if (workers.state[worker] === WORK.working) workers.state[worker] = WORK.notice;
  c.tally.count(FLOW.leavers, 1);
  c.leaving[gi] = (c.leaving[gi] as number) + (workers.fte[worker] as number);
  c.simulator.set(KIND.workerLeaves, worker, c.now() + (((c.number[NOTICE] as number) * DAY) | 0));
}
