import { expInPlace } from '../../engine/random/elementary.ts';
import { STAGE } from '../family.ts';
import { KIND } from '../kinds.ts';
import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import type { Chain } from '../state.ts';
import { FLOW } from '../tally.ts';
import { ORGANISATION } from './organisations.ts';
import { FIRST_SNAPSHOT_REPORT, keyOf, regionOf, takeFamily } from './report.ts';
import { takesUp } from './route.ts';

const ESCALATION = at('localTeam.escalation');
const SENSITIVITY = at('localTeam.sensitivity');
const SIGHT = at('localTeam.sight');

/**
 * Voluntary care ends: well, or by escalation to the table, more often when the local team is crowded (M26), also with
 * families of the Raad that it must keep in sight (M10).
 */
export function localCareEnds(c: Chain, number: number): void {
  const region = regionOf(number);
  const inCare = (c.localCare[region] as number) - 1;
  c.localCare[region] = inCare;
  const capacity = c.localCapacity[region] as number;
  const sight = (c.number[SIGHT] as number) * ((c.watched[region] as number) - (c.watchedAtStart[region] as number));
  const crowding = capacity > 0 ? (inCare + sight) / capacity - 1 : 0;
  c.factor[0] = (c.number[SENSITIVITY] as number) * crowding;
  expInPlace(c.factor);
  c.cell[1] = (c.number[ESCALATION] as number) * (c.factor[0] as number);
  const key = keyOf(number);
  if (!c.draws.chance(FOR.escalation, key, 0, c.cell, 1)) return;
  const family = takeFamily(c, key, region);
  if (family < 0) return;
  takesUp(c, family, ORGANISATION.localTeam);
  c.tally.count(FLOW.reported, 1);
  const reported =
    number & FIRST_SNAPSHOT_REPORT ? -1 : c.now() - c.draws.ticks(c.law.localCare, FOR.localCare, key, 0);
  c.families.reported[family] = reported;
  c.families.linkSince[family] = reported;
  c.families.stage[family] = STAGE.screening;
  c.simulator.set(KIND.reachesTable, family, c.now() + c.draws.ticks(c.law.handover, FOR.handover, key, 0));
}
