import { COUPLING, MEASURE, STAGE } from '../family.ts';
import type { Chain } from '../state.ts';

/**
 * Counts the families of a region that wait for the Raad or are under investigation without a jeugdbeschermer: the local
 * teams keep sight on their safety (M10).
 */
export function reckonSight(c: Chain, region: number): void {
  const { families } = c;
  let unsighted = 0;
  for (let family = 0, used = families.used; family < used; family++) {
    const stage = families.stage[family] as number;
    if (stage !== STAGE.raadLine && stage !== STAGE.investigation) continue;
    if (families.region[family] !== region || families.measure[family] !== MEASURE.none) continue;
    if (families.coupling[family] !== COUPLING.coupled) unsighted++;
  }
  c.unsighted[region] = unsighted;
}
