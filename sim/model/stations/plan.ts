import { MEASURE } from '../family.ts';
import { KIND } from '../kinds.ts';
import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import { pressureFactor } from '../staffing/pressure.ts';
import { settleStrike } from '../staffing/strike.ts';
import type { Chain } from '../state.ts';
import { COHORT, SPAN } from '../tally.ts';
import { DAY, wholeTicks } from '../time.ts';
import { atMean } from './at-mean.ts';
import { ggzTicks } from './ggz.ts';
import { workFactor, workTicks } from './handover.ts';
import { endSpan } from './spans.ts';

const DURATION = at('plan.duration');
const SENSITIVITY = at('plan.loadSensitivity');
const START = at('hours.start');
const VOTS_START = at('hours.votsStart');
const NORM = at('norm.plan');

/** Work on the plan begins; it lasts longer under load (P13), and in part of the families it waits for sight on a parent (M34). */
export function planPlan(c: Chain, family: number): void {
  const { families } = c;
  settleStrike(c);
  families.struckBefore[family] = c.staff.lostTicks[0] as number;
  startPhase(c, family);
  pressureFactor(c, families.gi[family] as number, SENSITIVITY);
  const drawn = c.draws.ticks(c.law.plan, FOR.plan, families.key[family] as number, families.rounds[family] as number);
  const ticks = wholeTicks(atMean(c, drawn, DURATION) * (c.factor[0] as number));
  c.simulator.set(KIND.planReady, family, c.now() + workTicks(c, family, ticks) + ggzTicks(c, family));
}

/** The plan is due: what strikes took of the time since work on it began is made up for first (M28). */
export function planDue(c: Chain, family: number): void {
  settleStrike(c);
  const lost = (c.staff.lostTicks[0] as number) | 0;
  const before = c.families.struckBefore[family] as number;
  c.families.struckBefore[family] = lost;
  if (lost > before) c.simulator.set(KIND.planReady, family, c.now() + lost - before);
  else planReady(c, family);
}

/** The plan is there; counted when the family is under a measure. */
export function planReady(c: Chain, family: number): void {
  const { families } = c;
  families.starting[family] = 0;
  addExtra(c, family, -(families.extra[family] as number));
  if (families.measure[family] === MEASURE.none) return;
  const ordered = families.ordered[family] as number;
  const size = families.size[family] as number;
  endSpan(c, SPAN.orderToPlan, ordered, size);
  if (c.now() - ordered <= (c.number[NORM] as number) * DAY)
    c.tally.countCohort(COHORT.planInTime, families.cohort[family] as number, size);
}

/** The start phase begins: until the plan is there the family asks more hours, for a VOTS more still. */
export function startPhase(c: Chain, family: number): void {
  const { families } = c;
  families.starting[family] = 1;
  const factor = c.number[families.measure[family] === MEASURE.vots ? VOTS_START : START] as number;
  const children = (families.size[family] as number) * (factor - 1) * workFactor(c, family);
  addExtra(c, family, children - (families.extra[family] as number));
}

function addExtra(c: Chain, family: number, children: number): void {
  const { families, workers } = c;
  families.extra[family] = (families.extra[family] as number) + children;
  const worker = families.worker[family] as number;
  if (worker >= 0) workers.extra[worker] = (workers.extra[worker] as number) + children;
}
