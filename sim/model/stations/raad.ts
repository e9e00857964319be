import { STAGE } from '../family.ts';
import { KIND } from '../kinds.ts';
import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import { nextByScore, nextOverdue } from '../rules/choose.ts';
import { LINE, RULE } from '../rules/rule.ts';
import { type Chain, RAAD_LINES } from '../state.ts';
import { COHORT, FLOW, SPAN } from '../tally.ts';
import { DAY } from '../time.ts';
import { atMean } from './at-mean.ts';
import { closeFamily, leaveChain } from './closing.ts';
import { planEscalation } from './escalation.ts';
import { countRaadWait } from './group-wait.ts';
import { workTicks } from './handover.ts';
import { planHearing } from './kinderrechter.ts';
import { ORGANISATION } from './organisations.ts';
import { takesUp } from './route.ts';
import { keepSight } from './sight.ts';
import { endSpan } from './spans.ts';

const INVESTIGATION = at('raad.investigation');
const PARALLEL = at('raad.parallel');
const HOLIDAY = at('raad.holiday');
const CATCH_UP = at('raad.catchUp');
const REQUEST = at('raad.request');
const RETURN = at('return.afterNoRequest');
const NORM = at('norm.raad');

/** A family asks for an investigation and joins the line of its urgency (P06). */
export function reachesRaad(c: Chain, family: number): void {
  const { families } = c;
  const region = families.region[family] as number;
  families.stage[family] = STAGE.raadLine;
  families.linkSince[family] = c.now();
  c.tally.countCohort(COHORT.raadRequested, c.tally.period[0] as number, families.size[family] as number);
  c.raadLine.enter(region * RAAD_LINES + 2 - (families.urgency[family] as number), family);
  planEscalation(c, family);
  keepSight(c, family);
  startInvestigations(c, region);
}

/**
 * Fits the slots of a region to its investigators, the holidays and the line; what runs is finished first. When the line is
 * longer than at the start, investigators take on more at once, up to a limit at twice that length: so a backlog is worked
 * off and comes to the GIs as a wave (M06).
 */
export function fitRaad(c: Chain, region: number): void {
  const factor = c.holiday[0] === 1 ? (c.number[HOLIDAY] as number) : 1;
  const first = region * RAAD_LINES;
  let waiting = 0;
  for (let line = first; line < first + RAAD_LINES; line++) waiting += c.raadLine.size[line] as number;
  const excess = waiting / (c.raadLineAtStart[region] as number) - 1;
  const pressure = 1 + (c.number[CATCH_UP] as number) * (excess > 0 ? (excess < 1 ? excess : 1) : 0);
  const slots = Math.round((c.raadFte[region] as number) * (c.number[PARALLEL] as number) * factor * pressure);
  c.raad.resize(region, slots > 0 ? slots : 0);
  startInvestigations(c, region);
}

/** The round that was put off to a working day. */
export function raadRound(c: Chain, region: number): void {
  c.raadPending[region] = 0;
  startInvestigations(c, region);
}

/** Starts investigations while there are slots, on working days. */
function startInvestigations(c: Chain, region: number): void {
  if (c.raad.free(region) <= 0) return;
  if (!c.calendar.isOpen(c.now())) {
    if (c.raadPending[region] === 1) return;
    c.raadPending[region] = 1;
    c.simulator.schedule(KIND.raadRound, region, c.calendar.nextMorning(c.now()));
    return;
  }
  while (c.raad.free(region) > 0) {
    const family = nextInLine(c, region);
    if (family < 0) return;
    start(c, family);
  }
}

/** Who is next: by urgency the front of the first line with someone in it, as there is a line for each; else by score. */
function nextInLine(c: Chain, region: number): number {
  const first = region * RAAD_LINES;
  const rule = c.ruleOf[LINE.raad] as number;
  if (rule !== RULE.urgency) return nextByScore(c, LINE.raad, first, RAAD_LINES, rule);
  const overdue = nextOverdue(c, LINE.raad, first, RAAD_LINES);
  if (overdue >= 0) return overdue;
  for (let line = first; line < first + RAAD_LINES; line++)
    if (c.raadLine.first(line) >= 0) return c.raadLine.first(line);
  return -1;
}

function start(c: Chain, family: number): void {
  const { families } = c;
  const since = families.linkSince[family] as number;
  const size = families.size[family] as number;
  c.raadLine.leave(family);
  c.simulator.cancel(KIND.escalates, family);
  c.raad.seize(families.region[family] as number);
  endSpan(c, SPAN.raadWait, since, size);
  countRaadWait(c, family);
  if (c.now() - since <= (c.number[NORM] as number) * DAY)
    c.tally.countCohort(COHORT.raadInTime, c.periodAt(since), size);
  takesUp(c, family, ORGANISATION.raad);
  families.stage[family] = STAGE.investigation;
  families.linkSince[family] = c.now();
  const ticks = c.draws.ticks(
    c.law.investigation,
    FOR.investigation,
    families.key[family] as number,
    families.rounds[family] as number,
  );
  c.simulator.set(KIND.investigationEnds, family, c.now() + workTicks(c, family, atMean(c, ticks, INVESTIGATION)));
}

/** The report of the Raad is ready: a request to the court, or nothing (P07). A VOTS waits for its own term. */
export function investigationEnds(c: Chain, family: number): void {
  const { families } = c;
  const region = families.region[family] as number;
  const size = families.size[family] as number;
  c.raad.release(region);
  endSpan(c, SPAN.investigation, families.linkSince[family] as number, size);
  c.tally.count(FLOW.investigationsEnded, size);
  families.stage[family] = STAGE.court;
  keepSight(c, family);
  families.linkSince[family] = c.now();
  if (c.families.measure[family] === 0) {
    const key = families.key[family] as number;
    if (c.draws.chance(FOR.request, key, families.rounds[family] as number, c.number, REQUEST)) {
      c.tally.count(FLOW.requested, size);
      planHearing(c, family);
    } else {
      leaveChain(c, family);
      closeFamily(c, family, RETURN);
    }
  }
  startInvestigations(c, region);
}
