import { COUPLING, MEASURE, STAGE } from '../family.ts';
import type { Chain } from '../state.ts';

/**
 * Whether the local team must keep sight on a family (M10): it waits for the Raad or is under investigation, without a
 * measure and without a jeugdbeschermer. To be called when one of these changes; counts the families of its region.
 */
export function keepSight(c: Chain, family: number): void {
  const { families } = c;
  const stage = families.stage[family] as number;
  const atRaad = stage === STAGE.raadLine || stage === STAGE.investigation;
  const alone = families.measure[family] === MEASURE.none && families.coupling[family] !== COUPLING.coupled;
  const watched = atRaad && alone ? 1 : 0;
  const change = watched - (families.watched[family] as number);
  if (change === 0) return;
  const region = families.region[family] as number;
  families.watched[family] = watched;
  c.watched[region] = (c.watched[region] as number) + change;
}
