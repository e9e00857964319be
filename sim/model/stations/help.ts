import { HELP, TAILOR_MADE } from '../child.ts';
import { KIND } from '../kinds.ts';
import { TOTAL } from '../ledger.ts';
import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import { nextByScore, nextOverdue } from '../rules/choose.ts';
import { LINE, RULE } from '../rules/rule.ts';
import { type Chain, PROVIDER_LINE, PROVIDER_LINES } from '../state.ts';
import { COHORT, FLOW, SPAN } from '../tally.ts';
import { DAY } from '../time.ts';
import { atMean } from './at-mean.ts';
import { countProviderWait } from './group-wait.ts';
import { setHelp } from './help-state.ts';
import { cutHelpWait } from './help-wait.ts';
import { chooseList } from './provider-choice.ts';
import { endSpan } from './spans.ts';

const BLOCKED = at('help.blockedDuration');
const FOLLOW_UP = at('help.followUp');
const NORM = at('norm.help');

/** An accepted child joins the waiting list of its provider (P18). */
export function joinProviderLine(c: Chain, child: number): void {
  const { children } = c;
  chooseList(c, child);
  const provider = children.provider[child] as number;
  setHelp(c, child, HELP.line);
  c.tally.count(FLOW.listed, 1);
  children.waitsAs[child] = classOf(c, child);
  c.providerLine.enter(provider * PROVIDER_LINES + (children.waitsAs[child] as number), child);
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
  if (nobodyWaits(c, provider)) return;
  if (!c.calendar.isOpen(c.now())) {
    if (c.providerPending[provider] === 1) return;
    c.providerPending[provider] = 1;
    c.simulator.schedule(KIND.providerRound, provider, c.calendar.nextMorning(c.now()));
    return;
  }
  while (c.places.free(provider) > 0) {
    const child = nextInLine(c, provider);
    if (child < 0) return;
    startHelp(c, child);
  }
}

function nobodyWaits(c: Chain, provider: number): boolean {
  const first = provider * PROVIDER_LINES;
  for (let line = first; line < first + PROVIDER_LINES; line++) if (c.providerLine.first(line) >= 0) return false;
  return true;
}

/**
 * Who is next. First come first served, and voorrang (L01: children with a measure and voluntary children with a clearly
 * heavier need before the others), only look at the front of the lines, as there is a line for each; other rules score.
 */
function nextInLine(c: Chain, provider: number): number {
  const line = provider * PROVIDER_LINES;
  const rule = c.rule[provider] as number;
  if (rule !== RULE.firstCome && rule !== RULE.measureFirst)
    return nextByScore(c, LINE.providers, line, PROVIDER_LINES, rule);
  const overdue = nextOverdue(c, LINE.providers, line, PROVIDER_LINES);
  if (overdue >= 0) return overdue;
  const { since } = c.providerLine;
  const measure = c.providerLine.first(line + PROVIDER_LINE.measure);
  const urgent = c.providerLine.first(line + PROVIDER_LINE.urgent);
  const voluntary = c.providerLine.first(line + PROVIDER_LINE.voluntary);
  let next = measure;
  if (urgent >= 0 && (next < 0 || (since[urgent] as number) < (since[next] as number))) next = urgent;
  if (voluntary < 0) return next;
  if (next < 0) return voluntary;
  if (rule === RULE.measureFirst) return next;
  return (since[voluntary] as number) < (since[next] as number) ? voluntary : next;
}

function startHelp(c: Chain, child: number): void {
  const { children } = c;
  const joined = c.providerLine.since[child] as number;
  countProviderWait(c, child);
  c.providerLine.leave(child);
  c.places.seize(children.provider[child] as number);
  if (children.measure[child] === 1) endSpan(c, SPAN.help + (children.helpType[child] as number), joined, 1);
  beginHelp(c, child);
}

/** Help begins, in a place or tailor-made outside them; it lasts as long as what the child needs (P19, P22). */
export function beginHelp(c: Chain, child: number): void {
  const { children, families } = c;
  const now = c.now();
  setHelp(c, child, HELP.running);
  children.started[child] = now;
  c.tally.count(FLOW.helpStarted, 1);
  if (children.measure[child] === 1) {
    const family = children.family[child] as number;
    countPlacement(c, child);
    endSpan(c, SPAN.referralToHelp, children.referred[child] as number, 1);
    endSpan(c, SPAN.orderToHelp, children.clock[child] as number, 1);
    if (family >= 0 && (families.reported[family] as number) >= 0 && children.needs[child] === 1)
      endSpan(c, SPAN.reportToHelp, families.reported[family] as number, 1);
    if (children.needs[child] === 1 && now - (children.clock[child] as number) <= (c.number[NORM] as number) * DAY)
      c.tally.countCohort(COHORT.helpInTime, children.cohort[child] as number, 1);
  }
  const key = children.key[child] as number;
  const ticks = c.draws.ticks(
    c.law.help + (children.need[child] as number),
    FOR.helpDuration,
    key,
    children.needs[child] as number,
  );
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
  if (children.help[child] === HELP.running && isBlocked(c, child)) {
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

/** Whether a child that is ready has no next place; tailor-made help arranges its own. */
function isBlocked(c: Chain, child: number): boolean {
  const { children } = c;
  if (children.provider[child] === TAILOR_MADE) return false;
  const type = children.helpType[child] as number;
  return c.draws.chance(
    FOR.blocked,
    children.key[child] as number,
    children.needs[child] as number,
    c.terms.blocked,
    type,
  );
}

function leavePlace(c: Chain, child: number): void {
  const provider = c.children.provider[child] as number;
  if (provider === TAILOR_MADE) return;
  c.places.release(provider);
  fillPlaces(c, provider);
}

/** Whatever help a child has or waits for ends now. */
export function stopHelp(c: Chain, child: number): void {
  const { children } = c;
  const help = children.help[child] as number;
  c.simulator.cancel(KIND.referralStep, child);
  if (children.measure[child] === 1) cutHelpWait(c, child);
  if (help === HELP.line) {
    countProviderWait(c, child);
    c.providerLine.leave(child);
  } else if (c.experttafelLine.lineOf(child) >= 0) c.experttafelLine.leave(child);
  setHelp(c, child, HELP.done);
  if (help !== HELP.running && help !== HELP.blocked) return;
  c.simulator.cancel(KIND.helpEnds, child);
  leavePlace(c, child);
}
