import { HELP } from '../child.ts';
import { COUPLING, MEASURE, STAGE } from '../family.ts';
import { GI_GROUP } from '../group-waits.ts';
import { KIND } from '../kinds.ts';
import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import { type Chain, PROVIDER_LINE, PROVIDER_LINES } from '../state.ts';
import { FLOW, SPAN } from '../tally.ts';
import { DAY, MONTH_DAYS, NEVER } from '../time.ts';
import { releaseWorker } from './allocation.ts';
import { countGiWait, countRaadWait } from './group-wait.ts';
import { stopHelp } from './help.ts';
import { countOutOfHome } from './help-state.ts';
import { cutHelpWait } from './help-wait.ts';
import { ORGANISATION } from './organisations.ts';
import { noteEnd, noteReturn } from './return.ts';
import { endsRoute, takesUp } from './route.ts';
import { keepSight } from './sight.ts';
import { cutSpan } from './spans.ts';
import { stopWaiting } from './waiting.ts';

const CONTINUES = at('help.continues');
const RETURN = at('return.afterMeasure');
const HARM = at('return.waiting');
const NEVER_RETURNS = -1;

/** The measure of a family ends (P25): at review, with the VOTS, or with the last 18th birthday. */
export function endMeasure(c: Chain, family: number): void {
  const { families } = c;
  stopWaiting(c, family);
  c.tally.count(flowOut(families.measure[family] as number), families.size[family] as number);
  endsRoute(c, family);
  stopInvestigation(c, family);
  c.simulator.cancel(KIND.review, family);
  c.simulator.cancel(KIND.votsEnds, family);
  c.simulator.cancel(KIND.reachesGi, family);
  leaveChain(c, family);
  closeFamily(c, family, RETURN);
}

/** Flow of children out of a measure. */
export function flowOut(measure: number): number {
  if (measure === MEASURE.vots) return FLOW.votsOut;
  return measure === MEASURE.ots ? FLOW.otsOut : FLOW.voogdijOut;
}

/** Takes a family out of the line of the Raad, or ends its investigation, when the outcome no longer matters: only for a
 *  family under a measure. */
export function stopInvestigation(c: Chain, family: number): void {
  const { families } = c;
  const region = families.region[family] as number;
  const stage = families.stage[family] as number;
  if (stage === STAGE.raadLine) {
    families.stage[family] = STAGE.measure;
    c.tally.count(FLOW.raadLeft, families.size[family] as number);
    countRaadWait(c, family);
    c.raadLine.leave(family);
  }
  if (stage !== STAGE.investigation) return;
  families.stage[family] = STAGE.measure;
  c.simulator.cancel(KIND.investigationEnds, family);
  c.raad.release(region);
  c.tally.count(FLOW.investigationsEnded, families.size[family] as number);
  if (c.raadPending[region] === 1) return;
  c.raadPending[region] = 1;
  c.simulator.schedule(KIND.raadRound, region, c.now());
}

/** Lets go of the worker, or of the place in the line for one. */
export function leaveChain(c: Chain, family: number): void {
  const { families } = c;
  const coupling = families.coupling[family] as number;
  if (coupling === COUPLING.waiting || coupling === COUPLING.matched) cutWait(c, family);
  if (coupling !== COUPLING.coupled) countLeft(c, family, families.size[family] as number);
  if (coupling === COUPLING.waiting) c.giLine.leave(family);
  if (coupling === COUPLING.matched) c.simulator.cancel(KIND.coupled, family);
  if (coupling >= COUPLING.matched) releaseWorker(c, family);
  c.simulator.cancel(KIND.planReady, family);
  families.coupling[family] = COUPLING.none;
}

/** Children of a family without a fixed worker are no longer under their measure, if they were under one. */
export function countLeft(c: Chain, family: number, number: number): void {
  const { families } = c;
  if (families.measure[family] === MEASURE.none) return;
  c.tally.count(families.hadWorker[family] === 1 ? FLOW.leftExisting : FLOW.leftNew, number);
}

/** The family stops waiting for a worker without getting one. */
function cutWait(c: Chain, family: number): void {
  const { families } = c;
  const measure = families.measure[family] as number;
  const size = families.size[family] as number;
  if (measure === MEASURE.none) return;
  if (families.hadWorker[family] === 1) {
    cutSpan(c, SPAN.workerExisting, families.lost[family] as number, size);
    countGiWait(c, family, GI_GROUP.existing, families.lost[family] as number);
    return;
  }
  cutSpan(c, measure === MEASURE.vots ? SPAN.workerVots : SPAN.workerNew, families.ordered[family] as number, size);
  countGiWait(c, family, GI_GROUP.fresh, families.ordered[family] as number);
}

/**
 * A family leaves the chain. Its children finish help that runs, or wait on as voluntary. With the chance at place
 * `returns` of the numbers the family comes back to the table later (P26); -1: it does not.
 */
export function closeFamily(c: Chain, family: number, returns: number = NEVER_RETURNS): void {
  const { families, children } = c;
  families.stage[family] = STAGE.closed;
  keepSight(c, family);
  for (let child = families.child[family] as number; child >= 0; ) {
    const sibling = children.sibling[child] as number;
    detach(c, child);
    child = sibling;
  }
  if (returns !== NEVER_RETURNS) noteEnd(c, family);
  const key = families.key[family] as number;
  const round = families.rounds[family] as number;
  reckonReturn(c, family, returns);
  if (!c.draws.chance(FOR.returning, key, round, c.cell, 5)) {
    families.release(family);
    return;
  }
  families.measure[family] = MEASURE.none;
  families.child[family] = -1;
  families.size[family] = 0;
  families.team[family] = 0;
  families.pooled[family] = 0;
  families.hadWorker[family] = 0;
  families.firstCoupled[family] = NEVER;
  families.missing[family] = 0;
  families.extra[family] = 0;
  families.organisations[family] = 0;
  families.sight[family] = -1;
  families.waited[family] = 0;
  families.waitsSince[family] = -1;
  families.changes[family] = 0;
  families.forgetRoute(family);
  families.reviews[family] = 0;
  const ticks = c.draws.ticks(c.law.returning, FOR.returnDelay, key, round);
  c.simulator.set(KIND.returns, family, c.now() + ticks);
}

/** Leaves the chance that a family comes back in cell 5; after a measure it grows with the months that were waited (M25). */
function reckonReturn(c: Chain, family: number, returns: number): void {
  c.cell[5] = returns === NEVER_RETURNS ? 0 : (c.number[returns] as number);
  if (returns !== RETURN) return;
  const months = (c.families.waited[family] as number) / DAY / MONTH_DAYS;
  c.cell[5] = (c.cell[5] as number) + (c.number[HARM] as number) * months;
}

/** A closed family is reported again and comes to the table. */
export function returns(c: Chain, family: number): void {
  const { families } = c;
  noteReturn(c, family);
  c.tally.count(FLOW.reported, 1);
  takesUp(c, family, ORGANISATION.veiligThuis);
  families.stage[family] = STAGE.screening;
  families.reported[family] = c.now();
  families.linkSince[family] = c.now();
  const ticks = c.draws.ticks(
    c.law.handover,
    FOR.handover,
    families.key[family] as number,
    500 + (families.rounds[family] as number),
  );
  c.simulator.set(KIND.reachesTable, family, c.now() + ticks);
}

/** A child goes on without the family: in running help, as a voluntary child where it has asked for help, or not at all. */
function detach(c: Chain, child: number): void {
  const { children } = c;
  const help = children.help[child] as number;
  const hadMeasure = children.measure[child] === 1;
  if (hadMeasure) {
    cutHelpWait(c, child);
    countOutOfHome(c, child, -1);
  }
  children.measure[child] = 0;
  children.family[child] = -1;
  if (help === HELP.running || help === HELP.blocked) return;
  if (
    help >= HELP.intake &&
    help !== HELP.done &&
    help !== HELP.again &&
    c.draws.chance(FOR.continues, children.key[child] as number, children.needs[child] as number, c.number, CONTINUES)
  ) {
    if (help === HELP.line && hadMeasure) {
      const since = c.providerLine.since[child] as number;
      c.providerLine.leave(child);
      const line = (children.provider[child] as number) * PROVIDER_LINES + PROVIDER_LINE.voluntary;
      c.providerLine.enterSince(line, child, since);
    }
    return;
  }
  stopHelp(c, child);
  c.simulator.cancel(KIND.birthday, child);
  children.release(child);
}
