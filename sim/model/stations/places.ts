import { KIND } from '../kinds.ts';
import { at } from '../numbers.ts';
import { type Chain, PROVIDER_LINES } from '../state.ts';
import { DAY } from '../time.ts';
import { fillPlaces } from './help.ts';
import { followPlaces, ofItsType } from './provider-choice.ts';

const TAKEOVER = at('exit.takeover');

/** Fits the places of a provider to the plan, less what has fallen away and what has no staff (M18); what is in use is finished first. */
export function fitPlaces(c: Chain, provider: number): void {
  const there = Math.round((c.placesNow[provider] as number) * (1 - (c.terms.exit[provider] as number)));
  const places = there - (c.staff.unstaffed[provider] as number);
  c.places.resize(provider, places > 0 ? places : 0);
  fillPlaces(c, provider);
}

/** Places of a provider fall away, or come back early; others take them over after a while (X08). */
export function providerExits(c: Chain, provider: number): void {
  const { exit, takeover } = c.terms;
  if ((exit[provider] as number) < 0) exit[provider] = 0;
  if ((exit[provider] as number) > 0 && takeover[provider] === 0) {
    takeover[provider] = 1;
    c.simulator.schedule(KIND.takenOver, provider, c.now() + (((c.number[TAKEOVER] as number) * DAY) | 0));
  }
  fitPlaces(c, provider);
}

/** The places that had fallen away are there again. */
export function takenOver(c: Chain, provider: number): void {
  c.terms.takeover[provider] = 0;
  c.terms.exit[provider] = 0;
  fitPlaces(c, provider);
}

/** Places of a type close for good: who waits for it and has to go elsewhere takes its time in line along (L17). */
export function closesPlaces(c: Chain, type: number): void {
  const { tables, providerLine } = c;
  for (let provider = 0; provider < tables.providers; provider++) {
    if (tables.typeOf[provider] !== type) continue;
    for (let place = 0; place < PROVIDER_LINES; place++)
      for (let child = providerLine.first(provider * PROVIDER_LINES + place); child >= 0; ) {
        const behind = providerLine.behind(child);
        if (followPlaces(c, child)) changesLine(c, child, place);
        child = behind;
      }
  }
  for (let provider = 0; provider < tables.providers; provider++) fillPlaces(c, provider);
}

function changesLine(c: Chain, child: number, place: number): void {
  const since = c.providerLine.since[child] as number;
  c.providerLine.leave(child);
  ofItsType(c, child);
  c.providerLine.enterSince((c.children.provider[child] as number) * PROVIDER_LINES + place, child, since);
}
