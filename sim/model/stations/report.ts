import { STAGE } from '../family.ts';
import { KIND } from '../kinds.ts';
import { at } from '../numbers.ts';
import { entityKey, FOR, STREAM } from '../purposes.ts';
import { type Chain, STREAMS } from '../state.ts';
import { FLOW } from '../tally.ts';
import { arrives, planArrival } from './arrivals.ts';
import { atMean } from './at-mean.ts';
import { ORGANISATION } from './organisations.ts';
import { takesUp } from './route.ts';

const TO_TABLE = at('report.toTable');
const LOCAL = at('localTeam.share');
const SCREENING = at('report.screening');
/** A family in local care is only a number, region << 18 | n; its key follows from that. */
const NUMBER_BITS = 18;
const NUMBERS = (1 << NUMBER_BITS) - 1;
/** Families in local care on the start date have the numbers from here on. */
export const FIRST_SNAPSHOT_REPORT = 1 << 17;

/** Plans the next report of a region (P01). */
export function planReport(c: Chain, region: number): void {
  planArrival(c, KIND.report, STREAM.report, region, FOR.reportGap, c.tables.region.reports);
}

/** A report comes in: to the table by way of Veilig Thuis, to the local team, or closed with advice (P02, P03). */
export function report(c: Chain, region: number): void {
  const n = c.arrivals[region * STREAMS + STREAM.report] as number;
  const key = arrives(c, STREAM.report, region);
  planReport(c, region);
  c.draws.uniform(FOR.reportRoute, key, 0, c.cell, 0);
  const route = c.cell[0] as number;
  const toTable = c.number[TO_TABLE] as number;
  if (route < toTable) {
    const family = takeFamily(c, key, region);
    if (family < 0) return;
    takesUp(c, family, ORGANISATION.veiligThuis);
    c.tally.count(FLOW.reported, 1);
    c.families.stage[family] = STAGE.screening;
    c.simulator.set(
      KIND.reachesTable,
      family,
      c.now() + atMean(c, c.draws.ticks(c.law.screening, FOR.screening, key, 0), SCREENING),
    );
  } else if (route < toTable + (1 - toTable) * (c.number[LOCAL] as number)) {
    c.localCare[region] = (c.localCare[region] as number) + 1;
    const ticks = c.draws.ticks(c.law.localCare, FOR.localCare, key, 0);
    c.simulator.schedule(KIND.localCareEnds, localCareNumber(region, n), c.now() + ticks);
  }
}

/** The number of a family in local care: the entity of its event. */
export function localCareNumber(region: number, n: number): number {
  return (region << NUMBER_BITS) | (n & NUMBERS);
}

/** Region of a number of `localCareNumber`. */
export function regionOf(number: number): number {
  return number >> NUMBER_BITS;
}

/** Entity key of a number of `localCareNumber`. */
export function keyOf(number: number): number {
  return entityKey(STREAM.report, number >> NUMBER_BITS, number & NUMBERS);
}

/** A row for a family; -1, and counted, when the chain holds more than there is room for. */
export function takeFamily(c: Chain, key: number, region: number): number {
  const family = c.families.take(key, region, c.now());
  if (family < 0) c.tally.count(FLOW.notSimulated, 1);
  return family;
}
