import type { Dial } from './levers/lever.ts';
import { at, chainUnits } from './numbers.ts';
import { chooseRules, frameGi } from './rules/set-rule.ts';
import type { Chain } from './state.ts';
import { askMatching } from './stations/allocation.ts';
import { fillPlaces } from './stations/help.ts';
import { fitRaad } from './stations/raad.ts';

/** A dial: the column that changes add up in, and what the chain does at once when one does. */
interface Moved {
  readonly column: (c: Chain) => Float64Array;
  readonly after?: (c: Chain, index: number) => void;
}

/** Every dial that levers and shocks can move. */
export const dials: Readonly<Record<Dial, Moved>> = {
  number: { column: (c) => c.moved, after: saturate },
  norm: { column: (c) => c.norm, after: askMatching },
  formation: { column: (c) => c.formation },
  preventive: { column: (c) => c.preventive },
  preventiveStop: { column: (c) => c.preventiveStop },
  stop: { column: (c) => c.stop },
  raadFte: { column: (c) => c.raadFte, after: fitRaad },
  localCapacity: { column: (c) => c.localCapacity },
  crises: { column: (c) => c.crises },
  places: { column: (c) => c.placesNow, after: fitPlaces },
  framework: { column: (c) => c.framework, after: frameGi },
  voorrang: { column: (c) => c.voorrang, after: chooseRules },
  team: { column: (c) => c.team },
};

const FLOOR = at('lever.floor');

/**
 * A number of the whole chain after a change (M37): it falls at most to the part of its start value that no lever takes
 * away, and a share comes no nearer to one than by the same part of what was missing.
 */
function saturate(c: Chain, place: number): void {
  const base = c.tables.number[place] as number;
  const wanted = base + (c.moved[place] as number);
  const floor = c.number[FLOOR] as number;
  let reached = wanted;
  if (base > 0 && wanted < base * floor) reached = base * floor;
  if (chainUnits[place] === 'share' && base < 1 && wanted > 1 - (1 - base) * floor) reached = 1 - (1 - base) * floor;
  c.number[place] = reached;
}

/** Fits the places of a provider to the plan; what is in use is finished first. */
export function fitPlaces(c: Chain, provider: number): void {
  const places = Math.round(c.placesNow[provider] as number);
  c.places.resize(provider, places > 0 ? places : 0);
  fillPlaces(c, provider);
}
