import { COUPLING, MEASURE, STAGE } from '../family.ts';
import { KIND } from '../kinds.ts';
import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import type { Chain } from '../state.ts';
import { COHORT, FLOW, SPAN } from '../tally.ts';
import { DAY } from '../time.ts';
import { becomesOrder, giFor } from './allocation.ts';
import { atMean } from './at-mean.ts';
import { closeFamily, leaveChain } from './closing.ts';
import { handoverTicks } from './handover.ts';
import { ORGANISATION } from './organisations.ts';
import { drawNeeds } from './referral.ts';
import { takesUp } from './route.ts';
import { keepSight } from './sight.ts';
import { endSpan } from './spans.ts';
import { noteWaiting } from './waiting.ts';

const DELAY = at('court.delay');
const GRANTED = at('court.granted');
const VOOGDIJ = at('court.voogdij');
const TERM = at('ots.term');

/** Plans the hearing: after the time to decision, on a working day. */
export function planHearing(c: Chain, family: number): void {
  const { families } = c;
  const ticks = c.draws.ticks(
    c.law.hearing,
    FOR.hearing,
    families.key[family] as number,
    families.rounds[family] as number,
  );
  const tick = c.now() + atMean(c, ticks, DELAY);
  c.simulator.set(KIND.hearing, family, tick < c.horizon ? c.calendar.open(tick) : tick);
}

/** The kinderrechter decides on the request (P08). */
export function hearing(c: Chain, family: number): void {
  const { families } = c;
  const key = families.key[family] as number;
  const round = families.rounds[family] as number;
  takesUp(c, family, ORGANISATION.court);
  endSpan(c, SPAN.court, families.linkSince[family] as number, families.size[family] as number);
  c.tally.count(FLOW.heard, families.size[family] as number);
  if (!c.draws.chance(FOR.granted, key, round, c.number, GRANTED)) {
    leaveChain(c, family);
    closeFamily(c, family);
    return;
  }
  const voogdij = c.draws.chance(FOR.measureType, key, round, c.number, VOOGDIJ);
  giveOrder(c, family, voogdij ? MEASURE.voogdij : MEASURE.ots);
}

/** Puts the children of a family under a measure, from now; its clocks of norms start. */
export function giveOrder(c: Chain, family: number, measure: number): void {
  const { families, children } = c;
  const now = c.now();
  let size = 0;
  for (let child = families.child[family] as number; child >= 0; child = children.sibling[child] as number) {
    if ((children.adult[child] as number) <= now) continue;
    size++;
    children.measure[child] = 1;
    children.clock[child] = now;
    children.cohort[child] = c.tally.period[0] as number;
    c.simulator.set(KIND.birthday, child, children.adult[child] as number);
  }
  if (size === 0) {
    leaveChain(c, family);
    closeFamily(c, family);
    return;
  }
  resize(c, family, size);
  families.measure[family] = measure;
  families.waitsAs[family] = measure;
  families.stage[family] = STAGE.measure;
  keepSight(c, family);
  families.ordered[family] = now;
  families.cohort[family] = c.tally.period[0] as number;
  families.linkSince[family] = now;
  noteWaiting(c, family);
  c.tally.count(flowIn(measure), size);
  c.tally.countCohort(COHORT.ordered, c.tally.period[0] as number, size);
  c.tally.countCohort(COHORT.familiesOrdered, c.tally.period[0] as number, 1);
  if (measure === MEASURE.vots) c.tally.countCohort(COHORT.votsOrdered, c.tally.period[0] as number, size);
  drawNeeds(c, family);
  if (measure !== MEASURE.vots) c.simulator.set(KIND.review, family, now + termTicks(c));
  if (families.coupling[family] !== COUPLING.none) {
    becomesOrder(c, family);
    return;
  }
  families.gi[family] = giFor(c, family);
  const delay = measure === MEASURE.vots ? 0 : handoverTicks(c, family, 1000 + (families.rounds[family] as number));
  c.simulator.set(KIND.reachesGi, family, now + delay);
}

/** Time to the review of a measure [ticks]. */
export function termTicks(c: Chain): number {
  return ((c.number[TERM] as number) * DAY) | 0;
}

/** Sets the number of children of a family, also with the worker who holds it: those over 18 no longer count. */
function resize(c: Chain, family: number, size: number): void {
  const { families, workers } = c;
  const worker = families.worker[family] as number;
  if (worker >= 0)
    workers.children[worker] = (workers.children[worker] as number) + size - (families.size[family] as number);
  families.size[family] = size;
}

function flowIn(measure: number): number {
  if (measure === MEASURE.vots) return FLOW.votsIn;
  return measure === MEASURE.ots ? FLOW.otsIn : FLOW.voogdijIn;
}
