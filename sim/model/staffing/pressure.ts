import { expInPlace } from '../../engine/random/elementary.ts';
import { at } from '../numbers.ts';
import type { Chain } from '../state.ts';

const REFERENCE = at('staff.referenceLoad');

/**
 * Leaves exp(sensitivity x (recent load - reference load)) of a GI in `factor[0]`, for the sensitivity at this place of the
 * numbers: how overload works on leaving, sick leave, recruitment, onboarding and plans. A returned double may be boxed.
 */
export function pressureFactor(c: Chain, gi: number, sensitivity: number): void {
  const pressure = (c.recentLoad[gi] as number) - (c.number[REFERENCE] as number);
  c.factor[0] = (c.number[sensitivity] as number) * pressure;
  expInPlace(c.factor);
}
