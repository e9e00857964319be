import { HELP } from '../child.ts';
import { KIND } from '../kinds.ts';
import { TOTAL } from '../ledger.ts';
import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import { type Chain, PROVIDER_LINE, PROVIDER_LINES } from '../state.ts';
import { COHORT, FLOW, SPAN } from '../tally.ts';
import { DAY } from '../time.ts';
import { atMean } from './at-mean.ts';
import { setHelp } from './help-state.ts';
import { cutHelpWait } from './help-wait.ts';
import { endSpan } from './spans.ts';

const BLOCKED = at('help.blockedDuration');
const FOLLOW_UP = at('help.followUp');
const NORM = at('norm.help');

/** An accepted child joins the waiting list of its provider (P18). */
export function joinProviderLine(c: Chain, child: number): void {
  const { children } = c;
  const provider = children.provider[child] as number;
  setHelp(c, child, HELP.line);
  c.providerLine.enter(provider * PROVIDER_LINES + classOf(c, child), child);
  fillPlaces(c, provider);
}

function classOf(c: Chain, child: number): number {
  if (c.children.measure[child] === 1) return PROVIDER_LINE.measure;
  return c.children.urgent[child] === 1 ? PROVIDER_LINE.urgent : PROVIDER_LINE.voluntary;
}

/** The round that was put off to a working day. */
export function providerRound(c: Chain, provider: number): void {
  c.providerPending[provider] = 0;
  fillPlaces(c, provider);
}

/** Starts help while there are places and children, on working days. */
export function fillPlaces(c: Chain, provider: number): void {
  if (c.places.free(provider) <= 0) return;
  let child = nextInLine(c, provider);
  if (child < 0) return;
  if (!c.calendar.isOpen(c.now())) {
    if (c.providerPending[provider] === 1) return;
    c.providerPending[provider] = 1;
    c.simulator.schedule(KIND.providerRound, provider, c.calendar.nextMorning(c.now()));
    return;
  }
  while (child >= 0 && c.places.free(provider) > 0) {
    startHelp(c, child);
    child = nextInLine(c, provider);
  }
}

/**
 * Who is next: first come first served over all; with voorrang (L01) children with a measure and voluntary children with
 * a clearly heavier need first, in order of arrival, and the other voluntary children after them.
 */
function nextInLine(c: Chain, provider: number): number {
  const line = provider * PROVIDER_LINES;
  const { since } = c.providerLine;
  const measure = c.providerLine.first(line + PROVIDER_LINE.measure);
  const urgent = c.providerLine.first(line + PROVIDER_LINE.urgent);
  const voluntary = c.providerLine.first(line + PROVIDER_LINE.voluntary);
  let next = measure;
  if (urgent >= 0 && (next < 0 || (since[urgent] as number) < (since[next] as number))) next = urgent;
  if (voluntary < 0) return next;
  if (next < 0) return voluntary;
  if (c.rule[provider] === 1) return next;
  return (since[voluntary] as number) < (since[next] as number) ? voluntary : next;
}

function startHelp(c: Chain, child: number): void {
  const { children, families } = c;
  const provider = children.provider[child] as number;
  const type = children.helpType[child] as number;
  const now = c.now();
  const joined = c.providerLine.since[child] as number;
  c.providerLine.leave(child);
  c.places.seize(provider);
  setHelp(c, child, HELP.running);
  children.started[child] = now;
  c.tally.count(FLOW.helpStarted, 1);
  if (children.measure[child] === 1) {
    const family = children.family[child] as number;
    countPlacement(c, child);
    endSpan(c, SPAN.help + type, joined, 1);
    endSpan(c, SPAN.referralToHelp, children.referred[child] as number, 1);
    endSpan(c, SPAN.orderToHelp, children.clock[child] as number, 1);
    if (family >= 0 && (families.reported[family] as number) >= 0 && children.needs[child] === 1)
      endSpan(c, SPAN.reportToHelp, families.reported[family] as number, 1);
    if (children.needs[child] === 1 && now - (children.clock[child] as number) <= (c.number[NORM] as number) * DAY)
      c.tally.countCohort(COHORT.helpInTime, children.cohort[child] as number, 1);
  }
  const key = children.key[child] as number;
  const ticks = c.draws.ticks(c.law.help + type, FOR.helpDuration, key, children.needs[child] as number);
  c.simulator.set(KIND.helpEnds, child, now + ticks);
}

/** Help under a measure starts: out of home or not (I23), and within the norm since the referral or not (N03). */
function countPlacement(c: Chain, child: number): void {
  const { children } = c;
  if ((c.tables.type.outOfHome[children.helpType[child] as number] as number) >= 0.5) c.ledger.count(TOTAL.placed, 1);
  const referred = children.referred[child] as number;
  if (c.now() - referred <= (c.number[NORM] as number) * DAY)
    c.tally.countCohort(COHORT.referredInTime, c.periodAt(referred), 1);
}

/** A trajectory is finished; some cannot leave yet and keep the place occupied (P22, M15). */
export function helpEnds(c: Chain, child: number): void {
  const { children } = c;
  const key = children.key[child] as number;
  const need = children.needs[child] as number;
  const type = children.helpType[child] as number;
  if (children.help[child] === HELP.running && c.draws.chance(FOR.blocked, key, need, c.tables.type.blocked, type)) {
    setHelp(c, child, HELP.blocked);
    c.simulator.set(
      KIND.helpEnds,
      child,
      c.now() + atMean(c, c.draws.ticks(c.law.blocked, FOR.blockedDuration, key, need), BLOCKED),
    );
    return;
  }
  leavePlace(c, child);
  setHelp(c, child, HELP.done);
  if ((children.family[child] as number) < 0) {
    c.simulator.cancel(KIND.birthday, child);
    children.release(child);
    return;
  }
  if (children.measure[child] === 0 || !c.draws.chance(FOR.followUp, key, need, c.number, FOLLOW_UP)) return;
  setHelp(c, child, HELP.again);
  children.clock[child] = c.now();
  c.simulator.set(KIND.referralStep, child, c.now());
}

function leavePlace(c: Chain, child: number): void {
  const provider = c.children.provider[child] as number;
  c.places.release(provider);
  fillPlaces(c, provider);
}

/** Whatever help a child has or waits for ends now. */
export function stopHelp(c: Chain, child: number): void {
  const { children } = c;
  const help = children.help[child] as number;
  c.simulator.cancel(KIND.referralStep, child);
  if (children.measure[child] === 1) cutHelpWait(c, child);
  if (help === HELP.line) c.providerLine.leave(child);
  setHelp(c, child, HELP.done);
  if (help !== HELP.running && help !== HELP.blocked) return;
  c.simulator.cancel(KIND.helpEnds, child);
  leavePlace(c, child);
}
