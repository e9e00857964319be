import type { Chain } from '../state.ts';
import { layFamilies } from './families.ts';
import { layHelp, layVoluntary } from './help.ts';
import { layPipeline } from './pipeline.ts';
import { layStaff } from './staff.ts';

/**
 * The startfoto: the chain as it stood on the start date. Remaining times of what is under way are drawn from their
 * distribution given the time elapsed, so that nothing jumps in the first months when policy stands still.
 */
export function laySnapshot(c: Chain): void {
  layStaff(c);
  for (let region = 0; region < c.tables.regions; region++) {
    layFamilies(c, region);
    layPipeline(c, region);
    layHelp(c, region);
  }
  layVoluntary(c);
}
