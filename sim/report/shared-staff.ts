import type { ScenarioCard } from '../statistics/result.ts';
import { number } from './numbers.ts';
import { listing } from './words/index.ts';
import type { Words } from './words/words.ts';

/**
 * What to know before one region of several is read: that GIs have one staff for all of them, and that families move between
 * GIs. No sentence for a scenario whose regions share no staff.
 */
export function sharedStaffText({ sharedStaff, regions }: ScenarioCard, words: Words): string[] {
  if (sharedStaff === undefined) return [];
  const { gis, pooling } = sharedStaff;
  const together = words.sharedStaff.oneStaff(listing(gis, words), listing(regions, words));
  if (pooling <= 0) return [together];
  return [together, words.sharedStaff.pooling(`${number(pooling * 100, 0, words.language)}%`)];
}
