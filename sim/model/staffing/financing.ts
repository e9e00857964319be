import { at } from '../numbers.ts';
import type { Chain } from '../state.ts';

const VOLUME = at('financing.volume');
const PASS = at('financing.pass');
const LAG = at('financing.lag');
const FIXED = at('financing.fixedCost');
const PRICE = at('financing.price');

/**
 * The budget of a GI follows the measures it has, averaged over the lag, as far as it is paid by volume (M24). At the
 * start, income = price x measures covers the fixed cost and the formation. The fixed cost stays, so that a change of
 * income by a part p changes the formation by p / (1 - fixed part). Nobody is dismissed: what the staff that is there
 * and the fixed cost ask above the income is the continuity gap.
 */
export function followVolume(c: Chain, gi: number, measures: number): void {
  const start = c.staff.measuresAtStart;
  if (c.weeks[gi] === 0) {
    start[gi] = measures;
    c.staff.measuresLately[gi] = measures;
    c.staff.formationAtStart[gi] = (c.formation[gi] as number) - (c.staff.byVolume[gi] as number);
  }
  const lately = c.staff.measuresLately[gi] as number;
  c.staff.measuresLately[gi] = lately + (measures - lately) / ((c.number[LAG] as number) / 7);
  const first = start[gi] as number;
  const formation = c.staff.formationAtStart[gi] as number;
  if (first <= 0 || formation <= 0) return;
  const change = (c.number[VOLUME] as number) * ((c.staff.measuresLately[gi] as number) / first - 1);
  const staffPart = 1 - (c.number[FIXED] as number);
  const wanted = (formation * change * (c.number[PASS] as number)) / staffPart;
  const byVolume = wanted > -formation ? wanted : -formation;
  c.formation[gi] = (c.formation[gi] as number) + byVolume - (c.staff.byVolume[gi] as number);
  c.staff.byVolume[gi] = byVolume;
  const income = first * (c.number[PRICE] as number);
  const gap = income * (1 - staffPart + (staffPart * (c.employed[gi] as number)) / formation - (1 + change));
  c.staff.continuityGap[gi] = gap > 0 ? gap : 0;
}
