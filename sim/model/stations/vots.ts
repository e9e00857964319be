import { MEASURE, STAGE } from '../family.ts';
import { KIND } from '../kinds.ts';
import { at } from '../numbers.ts';
import { FOR, STREAM } from '../purposes.ts';
import type { Chain } from '../state.ts';
import { FLOW } from '../tally.ts';
import { DAY } from '../time.ts';
import { arrives, planArrival } from './arrivals.ts';
import { endMeasure, stopInvestigation } from './closing.ts';
import { formFamily } from './form-family.ts';
import { giveOrder, termTicks } from './kinderrechter.ts';
import { ORGANISATION } from './organisations.ts';
import { reachesRaad } from './raad.ts';
import { takeFamily } from './report.ts';
import { takesUp } from './route.ts';

const TO_OTS = at('vots.toOts');
const LONGEST = at('vots.longest');

/** Plans the next potential crisis of a region, at the ceiling of their number. */
export function planCrisis(c: Chain, region: number): void {
  planArrival(c, KIND.crisis, STREAM.crisis, region, FOR.votsGap, c.crisisRate);
}

/** A crisis: a VOTS at once, cover by a GI the same day, an acute investigation beside it (P09). */
export function crisis(c: Chain, region: number): void {
  const key = arrives(c, STREAM.crisis, region);
  planCrisis(c, region);
  c.cell[1] = (c.crises[region] as number) / c.ceilings.crises;
  if (!c.draws.chance(FOR.crisisThinning, key, 0, c.cell, 1)) return;
  const family = takeFamily(c, key, region);
  if (family < 0) return;
  formFamily(c, family, 5);
  c.families.rounds[family] = 1;
  emergency(c, family);
}

/** A family that waits for the Raad gets into a crisis first (M38). */
export function escalates(c: Chain, family: number): void {
  c.raadLine.leave(family);
  c.tally.count(FLOW.escalated, c.families.size[family] as number);
  c.tally.count(FLOW.raadLeft, c.families.size[family] as number);
  emergency(c, family);
}

/** An emergency order at once, for at most its legal term, and an acute investigation beside it. */
function emergency(c: Chain, family: number): void {
  c.families.urgency[family] = 2;
  takesUp(c, family, ORGANISATION.court);
  giveOrder(c, family, MEASURE.vots);
  if (c.families.measure[family] !== MEASURE.vots) return;
  const ticks = c.draws.ticks(c.law.vots, FOR.votsDuration, c.families.key[family] as number, 0);
  const longest = ((c.number[LONGEST] as number) * DAY) | 0;
  c.simulator.set(KIND.votsEnds, family, c.now() + (ticks < longest ? ticks : longest));
  reachesRaad(c, family);
}

/** The VOTS ends in an OTS, with the worker it has, or in nothing. */
export function votsEnds(c: Chain, family: number): void {
  const { families } = c;
  const size = families.size[family] as number;
  if (!c.draws.chance(FOR.votsOutcome, families.key[family] as number, 0, c.number, TO_OTS)) {
    endMeasure(c, family);
    return;
  }
  stopInvestigation(c, family);
  families.measure[family] = MEASURE.ots;
  families.stage[family] = STAGE.measure;
  c.tally.count(FLOW.votsOut, size);
  c.tally.count(FLOW.otsIn, size);
  c.simulator.set(KIND.review, family, c.now() + termTicks(c));
}
