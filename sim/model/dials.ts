import type { Dial } from './levers/lever.ts';
import { at, chainUnits } from './numbers.ts';
import { chooseRules, frameGi } from './rules/set-rule.ts';
import { askElsewhere } from './staffing/labour-market.ts';
import { reckonStrike } from './staffing/strike.ts';
import { fitSurge } from './staffing/surge.ts';
import type { Chain } from './state.ts';
import { askMatching } from './stations/allocation.ts';
import { fitPlaces } from './stations/places.ts';
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
  raadFte: { column: (c) => c.raadFte, after: raadMoves },
  localCapacity: { column: (c) => c.localCapacity },
  crises: { column: (c) => c.crises },
  places: { column: (c) => c.placesNow, after: fitPlaces },
  framework: { column: (c) => c.framework, after: frameGi },
  voorrang: { column: (c) => c.voorrang, after: chooseRules },
  team: { column: (c) => c.team },
  coordinators: { column: (c) => c.staff.coordinators },
  surge: { column: (c) => c.staff.surge, after: fitSurge },
  strike: { column: (c) => c.staff.strike, after: strikeMoves },
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

/** The investigators of a region change: slots for now, and candidates that the GI may miss (M19). */
function raadMoves(c: Chain, region: number): void {
  fitRaad(c, region);
  askElsewhere(c, region, (c.raadFte[region] as number) - (c.tables.region.raadFte[region] as number));
}

/** A strike changes; lines that were not served are served when it is over. */
function strikeMoves(c: Chain): void {
  reckonStrike(c);
  for (let gi = 0; gi < c.tables.gis; gi++) askMatching(c, gi);
}
