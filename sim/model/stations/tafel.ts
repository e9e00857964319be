import { STAGE } from '../family.ts';
import { KIND } from '../kinds.ts';
import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import type { Chain } from '../state.ts';
import { FLOW, SPAN } from '../tally.ts';
import { WEEK } from '../time.ts';
import { giFor, joinEarly } from './allocation.ts';
import { closeFamily } from './closing.ts';
import { countExposure } from './exposure.ts';
import { formFamily } from './form-family.ts';
import { handoverTicks } from './handover.ts';
import { fitRaad } from './raad.ts';
import { endSpan } from './spans.ts';

const INVESTIGATION = at('table.investigation');
const POOLING = at('team.pooling');
const CONTINUITY = at('team.continuity');

/** A family comes before the jeugdbeschermingstafel (P04). */
export function reachesTable(c: Chain, family: number): void {
  const { families } = c;
  if ((families.child[family] as number) < 0) formFamily(c, family, 5);
  endSpan(c, SPAN.reportToTable, families.linkSince[family] as number, families.size[family] as number);
  c.tally.count(FLOW.atTable, families.size[family] as number);
  families.stage[family] = STAGE.tableLine;
  families.linkSince[family] = c.now();
  families.rounds[family] = (families.rounds[family] as number) + 1;
  c.tableLine.enter(families.region[family] as number, family);
}

/** The weekly meeting, none on a public holiday; in the same week the Raad looks at its line. */
export function table(c: Chain, region: number): void {
  c.simulator.schedule(KIND.table, region, c.now() + WEEK);
  countExposure(c, region);
  fitRaad(c, region);
  if (!c.calendar.isOpen(c.now())) return;
  const slots = c.tables.region.tableSlots[region] as number;
  for (let slot = 0; slot < slots; slot++) {
    const family = c.tableLine.first(region);
    if (family < 0) return;
    c.tableLine.leave(family);
    decide(c, family);
  }
}

/** The GI of the family sends a worker during the investigation, unless it has stopped doing so (L22, X01). */
function isPreventive(c: Chain, family: number, round: number): boolean {
  const gi = giFor(c, family);
  c.cell[0] = (c.preventive[gi] as number) * (1 - (c.preventiveStop[gi] as number));
  return c.draws.chance(FOR.preventive, c.families.key[family] as number, round, c.cell, 0);
}

/** An investigation by the Raad, with a team or a preventive worker where policy has them (P05, L21, L22), or nothing. */
function decide(c: Chain, family: number): void {
  const { families } = c;
  const key = families.key[family] as number;
  const round = families.rounds[family] as number;
  const size = families.size[family] as number;
  endSpan(c, SPAN.tableWait, families.linkSince[family] as number, size);
  c.tally.count(FLOW.decided, size);
  if (!c.draws.chance(FOR.tableDecision, key, round, c.number, INVESTIGATION)) {
    closeFamily(c, family);
    return;
  }
  if (c.draws.chance(FOR.team, key, round, c.team, 0)) {
    families.team[family] = 1;
    families.pooled[family] = c.draws.chance(FOR.pooledTeam, key, round, c.number, POOLING) ? 1 : 0;
  }
  const startsEarly =
    families.team[family] === 1
      ? c.draws.chance(FOR.continuity, key, round, c.number, CONTINUITY)
      : isPreventive(c, family, round);
  if (startsEarly) joinEarly(c, family);
  c.tally.count(FLOW.sentToRaad, size);
  families.stage[family] = STAGE.toRaad;
  c.simulator.set(KIND.reachesRaad, family, c.now() + handoverTicks(c, family, round));
}
