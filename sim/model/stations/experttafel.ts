import { weekday } from '../calendar.ts';
import { HELP } from '../child.ts';
import { KIND } from '../kinds.ts';
import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import type { Chain } from '../state.ts';
import { FLOW } from '../tally.ts';
import { DAY, WEEK } from '../time.ts';
import { atMean } from './at-mean.ts';
import { joinProviderLine } from './help.ts';
import { setHelp } from './help-state.ts';
import { askProvider } from './intake.ts';
import { arrangeMaatwerk, grantsMaatwerk } from './maatwerk.ts';

const DURATION = at('experttafel.duration');
const REPORTED = at('experttafel.reported');
const SUCCESS = at('experttafel.success');
/** When the table meets. */
const THURSDAY = 3;
const TEN = 10 * 3600;

/** Occurrence of the draws of a stuck child: need and attempt. */
function occurrence(c: Chain, child: number): number {
  return (c.children.needs[child] as number) * 64 + (c.children.attempts[child] as number);
}

/** A child is stuck: tailor-made help while there is budget for it (L29), else the case is written up for the experttafel (P20). */
export function getsStuck(c: Chain, child: number): void {
  setHelp(c, child, HELP.stuck);
  c.tally.count(FLOW.stuck, 1);
  if (grantsMaatwerk(c)) {
    arrangeMaatwerk(c, child);
    return;
  }
  const key = c.children.key[child] as number;
  const ticks = c.draws.ticks(c.law.experttafel, FOR.experttafel, key, occurrence(c, child));
  c.simulator.set(KIND.referralStep, child, c.now() + atMean(c, ticks, DURATION));
}

/** A stuck case comes on the list of the experttafel, or is not reported and searches again (M13). */
export function reachesExperttafel(c: Chain, child: number): void {
  const key = c.children.key[child] as number;
  if (!c.draws.chance(FOR.experttafelReported, key, occurrence(c, child), c.number, REPORTED)) {
    askProvider(c, child);
    return;
  }
  const region = c.children.region[child] as number;
  if (c.terms.meeting[region] === 0) planMeeting(c, region);
  c.experttafelLine.enter(region, child);
}

/** Plans the meeting of this week or the next; weeks without a case have none. */
function planMeeting(c: Chain, region: number): void {
  const today = (c.now() / DAY) | 0;
  const days = (THURSDAY - weekday(c.calendar.startDay + today) + 7) % 7;
  const tick = (today + days) * DAY + TEN;
  c.terms.meeting[region] = 1;
  c.simulator.schedule(KIND.experttafel, region, tick < c.now() ? tick + WEEK : tick);
}

/** The weekly meeting: as many cases as there are slots, who waits longest first; none on a public holiday. */
export function experttafel(c: Chain, region: number): void {
  const slots = c.calendar.isOpen(c.now()) ? Math.round(c.terms.experttafelSlots[region] as number) : 0;
  let child = c.experttafelLine.first(region);
  for (let slot = 0; slot < slots && child >= 0; slot++) {
    c.experttafelLine.leave(child);
    answer(c, child);
    child = c.experttafelLine.first(region);
  }
  if (child >= 0) c.simulator.schedule(KIND.experttafel, region, c.now() + WEEK);
  else c.terms.meeting[region] = 0;
}

/** A place is arranged, or, without one, the child searches again (M14). */
function answer(c: Chain, child: number): void {
  const key = c.children.key[child] as number;
  c.tally.count(FLOW.experttafel, 1);
  if (c.draws.chance(FOR.experttafelSuccess, key, occurrence(c, child), c.number, SUCCESS)) {
    c.tally.count(FLOW.experttafelSolved, 1);
    joinProviderLine(c, child);
  } else askProvider(c, child);
}
