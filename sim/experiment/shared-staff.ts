import { switchedOff } from '../model/numbers.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { SharedStaff } from '../statistics/result.ts';

const POOLING = 'gi.pooling';

/** The staff that regions of a scenario share, before its levers act; null when every GI serves one region. */
export function sharedStaffOf(scenario: Scenario): SharedStaff | null {
  const served = (regions: Readonly<Record<string, number>>) =>
    Object.values(regions).filter((share) => share > 0).length;
  const shared = scenario.gis.filter(({ regions }) => served(regions) > 1);
  if (shared.length === 0) return null;
  const pooling = switchedOff(scenario)[POOLING] ?? scenario.values[POOLING] ?? 0;
  return { gis: shared.map(({ name }) => name), pooling: scenario.gis.length > 1 ? pooling : 0 };
}
