import { MEASURE } from '../family.ts';
import type { Chain } from '../state.ts';

/** Children whom workers of a GI hold before there is an order: preventive (L22), or in a team (L21). No measure pays for them. */
export function heldEarly(c: Chain, gi: number): number {
  const { families, workers } = c;
  if (c.team[0] === 0 && c.preventive[gi] === 0) return 0;
  let early = 0;
  for (let worker = c.firstWorker[gi] as number; worker >= 0; worker = workers.next[worker] as number)
    for (let family = workers.family[worker] as number; family >= 0; family = families.nextHeld[family] as number)
      if (families.measure[family] === MEASURE.none) early += families.size[family] as number;
  return early;
}
