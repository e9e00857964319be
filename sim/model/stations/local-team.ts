import { exp } from '../../engine/random/elementary.ts';
import { STAGE } from '../family.ts';
import { KIND } from '../kinds.ts';
import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import type { Chain } from '../state.ts';

const ESCALATION = at('localTeam.escalation');
const SENSITIVITY = at('localTeam.sensitivity');

/** Voluntary care ends: well, or by escalation to the table, more often when the local team is crowded (M26). */
export function localCareEnds(c: Chain, family: number): void {
  const { families } = c;
  const region = families.region[family] as number;
  const inCare = (c.localCare[region] as number) - 1;
  c.localCare[region] = inCare;
  const capacity = c.tables.region.localCapacity[region] as number;
  const crowding = capacity > 0 ? inCare / capacity - 1 : 0;
  c.cell[1] = (c.number[ESCALATION] as number) * exp((c.number[SENSITIVITY] as number) * crowding);
  const key = families.key[family] as number;
  if (c.draws.chance(FOR.escalation, key, 0, c.cell, 1)) {
    families.stage[family] = STAGE.screening;
    c.simulator.set(KIND.reachesTable, family, c.now() + c.draws.ticks(c.law.handover, FOR.handover, key, 0));
  } else families.release(family);
}
