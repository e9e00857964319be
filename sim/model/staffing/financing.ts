import { MEASURE, STAGE } from '../family.ts';
import { SUM } from '../ledger.ts';
import { at } from '../numbers.ts';
import type { Chain } from '../state.ts';

const VOLUME = at('financing.volume');
const PASS = at('financing.pass');
const LAG = at('financing.lag');
const OVERHEAD = at('cost.giOverhead');

/** Notes what the GIs are funded for: formation and children under a measure of the startfoto, before any lever moves. */
export function noteFunding(c: Chain): void {
  const { families } = c;
  const { measuresAtStart, measuresLately, formationAtStart } = c.staff;
  formationAtStart.set(c.formation);
  measuresAtStart.fill(0);
  for (let family = 0, used = families.used; family < used; family++) {
    if (families.stage[family] === STAGE.free || families.measure[family] === MEASURE.none) continue;
    const gi = families.gi[family] as number;
    measuresAtStart[gi] = (measuresAtStart[gi] as number) + (families.size[family] as number);
  }
  measuresLately.set(measuresAtStart);
}

/**
 * The budget of a GI follows the measures it has, averaged over the lag, as far as it is paid by volume (M24). At the
 * start the income covers the fixed cost and the formation. The fixed cost, `cost.giOverhead` of the wages, stays: a
 * change of income by a part p changes the formation by p x (1 + overhead). Nobody is dismissed. @param measures children under a
 * measure this week
 */
export function followVolume(c: Chain, gi: number, measures: number): void {
  const lately = c.staff.measuresLately[gi] as number;
  c.staff.measuresLately[gi] = lately + (measures - lately) / ((c.number[LAG] as number) / 7);
  const first = c.staff.measuresAtStart[gi] as number;
  const formation = c.staff.formationAtStart[gi] as number;
  if (first <= 0 || formation <= 0) return;
  const change = (c.number[VOLUME] as number) * ((c.staff.measuresLately[gi] as number) / first - 1);
  const wanted = formation * change * (c.number[PASS] as number) * (1 + (c.number[OVERHEAD] as number));
  const byVolume = wanted > -formation ? wanted : -formation;
  c.formation[gi] = (c.formation[gi] as number) + byVolume - (c.staff.byVolume[gi] as number);
  c.staff.byVolume[gi] = byVolume;
}

/** Children under a measure whose families a worker holds; who works with a family before an order is not paid for it (M10, M27). */
export function heldUnderMeasure(c: Chain, worker: number): number {
  const { families } = c;
  let children = 0;
  for (let family = c.workers.family[worker] as number; family >= 0; family = families.nextHeld[family] as number)
    if (families.measure[family] !== MEASURE.none) children += families.size[family] as number;
  return children;
}

/**
 * Adds what the GIs are paid for at a date: by volume the children under a measure, averaged over the lag, and for
 * availability those of the start; beside it what levers add to the tariff of a GI, and to its income (I21).
 */
export function addIncome(c: Chain): void {
  const { sum } = c.ledger;
  const { measuresAtStart, measuresLately, tariffAdded, grant } = c.staff;
  const volume = c.number[VOLUME] as number;
  for (let gi = 0; gi < c.tables.gis; gi++) {
    const paid = volume * (measuresLately[gi] as number) + (1 - volume) * (measuresAtStart[gi] as number);
    sum[SUM.paidMeasures] = (sum[SUM.paidMeasures] as number) + paid;
    sum[SUM.addedIncome] =
      (sum[SUM.addedIncome] as number) + paid * (tariffAdded[gi] as number) + (grant[gi] as number);
  }
}
