import { STAGE } from '../family.ts';
import { KIND } from '../kinds.ts';
import { at } from '../numbers.ts';
import { entityKey, FOR, STREAM } from '../purposes.ts';
import type { Chain } from '../state.ts';
import { FLOW } from '../tally.ts';
import { nextArrival } from './arrivals.ts';

const TO_TABLE = at('report.toTable');
const LOCAL = at('localTeam.share');

/** Plans the next report of a region (P01). */
export function planReport(c: Chain, region: number): void {
  const number = region * 4 + STREAM.report;
  const key = entityKey(STREAM.report, region, c.arrivals[number] as number);
  const tick = nextArrival(c, region, FOR.reportGap, key, c.tables.region.reports, region);
  if (tick <= c.horizon) c.simulator.schedule(KIND.report, region, tick);
}

/** A report comes in: to the table by way of Veilig Thuis, to the local team, or closed with advice (P02, P03). */
export function report(c: Chain, region: number): void {
  const number = region * 4 + STREAM.report;
  const n = c.arrivals[number] as number;
  const key = entityKey(STREAM.report, region, n);
  c.arrivals[number] = n + 1;
  planReport(c, region);
  c.tally.count(FLOW.reports, 1);
  if (c.draws.chance(FOR.reportRoute, key, 0, c.number, TO_TABLE)) {
    const family = takeFamily(c, key, region);
    if (family < 0) return;
    c.families.stage[family] = STAGE.screening;
    c.simulator.set(KIND.reachesTable, family, c.now() + c.draws.ticks(c.law.screening, FOR.screening, key, 0));
  } else if (c.draws.chance(FOR.localTeam, key, 0, c.number, LOCAL)) {
    const family = takeFamily(c, key, region);
    if (family < 0) return;
    c.families.stage[family] = STAGE.localCare;
    c.localCare[region] = (c.localCare[region] as number) + 1;
    c.simulator.set(KIND.localCareEnds, family, c.now() + c.draws.ticks(c.law.localCare, FOR.localCare, key, 0));
  }
}

/** A row for a family; -1, and counted, when the chain holds more than there is room for. */
export function takeFamily(c: Chain, key: number, region: number): number {
  const family = c.families.take(key, region, c.now());
  if (family < 0) c.tally.count(FLOW.notSimulated, 1);
  return family;
}
