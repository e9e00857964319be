import type { Chain } from '../state.ts';
import { fillPlaces } from './help.ts';

/** Fits the places of a provider to the plan, less those without staff (M18); what is in use is finished first. */
export function fitPlaces(c: Chain, provider: number): void {
  const places = Math.round(c.placesNow[provider] as number) - (c.staff.unstaffed[provider] as number);
  c.places.resize(provider, places > 0 ? places : 0);
  fillPlaces(c, provider);
}
