import { STAGE } from '../family.ts';
import { KIND } from '../kinds.ts';
import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import { type Chain, RAAD_LINES } from '../state.ts';
import { formFamily } from '../stations/form-family.ts';
import { FIRST_SNAPSHOT_REPORT, keyOf, localCareNumber } from '../stations/report.ts';
import { DAY, YEAR_DAYS } from '../time.ts';
import { nextKey } from './families.ts';

const SIZE = at('family.children');
const SCREENING = at('report.screening');
const TO_TABLE = at('report.toTable');
const LOCAL = at('localTeam.share');
const ESCALATION = at('localTeam.escalation');
const END = at('ots.endAtReview');
const CARE = at('localTeam.duration');
const HANDOVER = at('handover.delay');
const RAAD = at('raad.investigation');
const RAAD_WAIT = at('raad.wait');
const REQUEST = at('raad.request');
const HEARING = at('court.delay');
const AFTER_MEASURE = at('return.afterMeasure');
const AFTER_NOTHING = at('return.afterNoRequest');
/** Mean time until the weekly meeting [days]. */
const UNTIL_MEETING = 3.5;
const RETURN_WINDOW = at('return.window');

/**
 * Families on their way before the order: in local care, at Veilig Thuis, at the table, at the Raad, before the court, and
 * those who will be back. Lines of the Raad are counted; the others hold what their inflow and duration make of them
 * (Little's law), with remaining times given the time elapsed.
 */
export function layPipeline(c: Chain, region: number): void {
  const table = c.tables.region;
  const number = (place: number): number => c.number[place] as number;
  const reportsPerDay = (table.reports[region] as number) / YEAR_DAYS;
  const toTable = number(TO_TABLE);
  const care = reportsPerDay * (1 - toTable) * number(LOCAL) * number(CARE);
  for (let i = 0; i < Math.round(care); i++) {
    const who = localCareNumber(region, FIRST_SNAPSHOT_REPORT + i);
    c.localCare[region] = (c.localCare[region] as number) + 1;
    c.simulator.schedule(KIND.localCareEnds, who, c.draws.remaining(c.law.localCare, FOR.localCare, keyOf(who), 0));
  }
  const screening = reportsPerDay * toTable * number(SCREENING);
  for (let i = 0; i < Math.round(screening); i++) {
    const family = place(c, region, STAGE.screening);
    if (family < 0) return;
    c.simulator.set(KIND.reachesTable, family, remaining(c, family, c.law.screening, FOR.screening));
  }
  const escalating = reportsPerDay * (1 - toTable) * number(LOCAL) * number(ESCALATION);
  const atTable = (reportsPerDay * toTable + escalating) * UNTIL_MEETING;
  for (let i = 0; i < Math.round(atTable); i++) {
    const family = placeFormed(c, region, STAGE.tableLine);
    if (family < 0) return;
    c.tableLine.enter(region, family);
  }
  const busy = (table.raadBusy[region] as number) / number(SIZE);
  const finishedPerDay = busy / number(RAAD);
  const handovers = finishedPerDay * number(HANDOVER);
  for (let i = 0; i < Math.round(handovers); i++) {
    const family = placeFormed(c, region, STAGE.toRaad);
    if (family < 0) return;
    c.simulator.set(KIND.reachesRaad, family, remaining(c, family, c.law.handover, FOR.handover));
  }
  layRaad(c, region);
  const hearings = finishedPerDay * number(REQUEST) * number(HEARING);
  for (let i = 0; i < Math.round(hearings); i++) {
    const family = placeFormed(c, region, STAGE.court);
    if (family < 0) return;
    c.simulator.set(KIND.hearing, family, remaining(c, family, c.law.hearing, FOR.hearing));
  }
  const endedPerYear = ((table.ots[region] as number) * number(END)) / number(SIZE);
  const nothingPerYear = finishedPerDay * YEAR_DAYS * (1 - number(REQUEST));
  const returning =
    (endedPerYear * number(AFTER_MEASURE) + nothingPerYear * number(AFTER_NOTHING)) *
    (number(RETURN_WINDOW) / YEAR_DAYS / 2);
  for (let i = 0; i < Math.round(returning); i++) {
    const family = place(c, region, STAGE.closed);
    if (family < 0) return;
    c.simulator.set(KIND.returns, family, remaining(c, family, c.law.returning, FOR.returnDelay));
  }
}

/** The Raad: children in progress and in line, by count; waits so far are spread evenly up to twice the mean. */
function layRaad(c: Chain, region: number): void {
  const { families } = c;
  for (let left = c.tables.region.raadBusy[region] as number; left > 0; ) {
    const family = placeFormed(c, region, STAGE.investigation, left);
    if (family < 0) return;
    left -= families.size[family] as number;
    c.raad.seize(region);
    c.simulator.set(KIND.investigationEnds, family, remaining(c, family, c.law.investigation, FOR.investigation));
  }
  for (let left = c.tables.region.raadWaiting[region] as number; left > 0; ) {
    const family = placeFormed(c, region, STAGE.raadLine, left);
    if (family < 0) return;
    left -= families.size[family] as number;
    c.draws.uniform(FOR.snapshotWait, families.key[family] as number, 0, c.cell, 0);
    families.linkSince[family] = -(((c.cell[0] as number) * 2 * (c.number[RAAD_WAIT] as number) * DAY) | 0);
    const line = region * RAAD_LINES + 2 - (families.urgency[family] as number);
    c.raadLine.enterSince(line, family, families.linkSince[family] as number);
  }
}

function place(c: Chain, region: number, stage: number): number {
  const family = c.families.take(nextKey(c, region), region, 0);
  if (family < 0) return -1;
  c.families.stage[family] = stage;
  c.families.reported[family] = -1;
  return family;
}

function placeFormed(c: Chain, region: number, stage: number, most = 5): number {
  const family = place(c, region, stage);
  if (family < 0) return -1;
  formFamily(c, family, most);
  c.families.rounds[family] = 1;
  return family;
}

/** What remains of the step a family is in [ticks]; its link began as much earlier as has elapsed. */
function remaining(c: Chain, family: number, law: number, purpose: number): number {
  const ticks = c.draws.remaining(law, purpose, c.families.key[family] as number, 0);
  c.families.linkSince[family] = -(c.draws.elapsed[0] as number);
  return ticks;
}
