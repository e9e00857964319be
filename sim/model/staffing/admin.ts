import { at } from '../numbers.ts';
import type { Chain } from '../state.ts';
import { YEAR_DAYS } from '../time.ts';

const AVAILABLE = at('hours.available');
const SHARE = at('hours.adminShare');
const MOVED = at('hours.adminMoved');
const SAVED = at('hours.adminSaved');
const WEEKS = YEAR_DAYS / 7;

/**
 * Administration of the workers of a GI with so many fte at work: what they still do themselves [hours per week and fte],
 * and the supporters who do what was moved. Returns the hours a year and fte that came free beside the productive ones (L06, L28).
 */
export function reckonAdmin(c: Chain, gi: number, fte: number): number {
  const share = c.number[SHARE] as number;
  const net = (c.number[AVAILABLE] as number) / (1 - share);
  const needed = net * share * (1 - (c.number[SAVED] as number));
  const own = needed * (1 - (c.number[MOVED] as number));
  c.staff.adminHours[gi] = own / WEEKS;
  c.staff.supporterFte[gi] = (fte * (needed - own)) / net;
  return net * share - own;
}
