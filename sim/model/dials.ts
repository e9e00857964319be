import type { Dial } from './levers/lever.ts';
import { at, chainUnits } from './numbers.ts';
import { chooseRules, frameGi } from './rules/set-rule.ts';
import { askElsewhere } from './staffing/labour-market.ts';
import { reckonStrike } from './staffing/strike.ts';
import { fitSurge } from './staffing/surge.ts';
import type { Chain } from './state.ts';
import { askMatching } from './stations/allocation.ts';
import { accrueMaatwerk } from './stations/maatwerk.ts';
import { closesPlaces, fitPlaces, providerExits } from './stations/places.ts';
import { fitRaad } from './stations/raad.ts';

/** A dial: the column that changes add up in, and what the chain does at once when one does. */
interface Moved {
  readonly column: (c: Chain) => Float64Array;
  readonly after?: (c: Chain, index: number) => void;
}

/** Every dial that levers and shocks can move. */
export const dials: Readonly<Record<Dial, Moved>> = {
  number: { column: (c) => c.moved, after: limitNumber },
  norm: { column: (c) => c.norm, after: askMatching },
  formation: { column: (c) => c.formation },
  preventive: { column: (c) => c.preventive },
  preventiveStop: { column: (c) => c.preventiveStop },
  stop: { column: (c) => c.stop },
  raadFte: { column: (c) => c.raadFte, after: raadMoves },
  localFte: { column: (c) => c.localFte, after: askForStaff },
  localCapacity: { column: (c) => c.localCapacity },
  crises: { column: (c) => c.crises },
  places: { column: (c) => c.placesNow, after: fitPlaces },
  framework: { column: (c) => c.framework, after: frameGi },
  voorrang: { column: (c) => c.voorrang, after: chooseRules },
  team: { column: (c) => c.team },
  coordinators: { column: (c) => c.staff.coordinators },
  surge: { column: (c) => c.staff.surge, after: fitSurge },
  strike: { column: (c) => c.staff.strike, after: strikeMoves },
  tariff: { column: (c) => c.staff.tariffAdded },
  grant: { column: (c) => c.staff.grant },
  friction: { column: (c) => c.terms.frictionMoved, after: limitFriction },
  experttafelSlots: { column: (c) => c.terms.experttafelSlots },
  refusal: { column: (c) => c.terms.refusalMoved, after: limitRefusal },
  blocked: { column: (c) => c.terms.blockedMoved, after: limitBlocked },
  closed: { column: (c) => c.terms.closed, after: closesPlaces },
  exit: { column: (c) => c.terms.exit, after: providerExits },
  route: { column: (c) => c.terms.route },
  maatwerk: { column: (c) => c.terms.maatwerk, after: accrueMaatwerk },
};

const FLOOR = at('lever.floor');

/** What levers made of a number (M37): it falls at most to the part of its start value that no lever takes away. */
function limited(c: Chain, start: number, moved: number): number {
  const least = start * (c.number[FLOOR] as number);
  return start > 0 && start + moved < least ? least : start + moved;
}

/** The same for a share, which also comes no nearer to one than by that part of what was missing. */
function limitedShare(c: Chain, start: number, moved: number): number {
  const most = 1 - (1 - start) * (c.number[FLOOR] as number);
  const reached = limited(c, start, moved);
  return start < 1 && reached > most ? most : reached;
}

/** A number of the whole chain after a change. */
function limitNumber(c: Chain, place: number): void {
  const limit = chainUnits[place] === 'share' ? limitedShare : limited;
  c.number[place] = limit(c, c.tables.number[place] as number, c.moved[place] as number);
}

/** The share of referrals of a region that meets a barrier, after a change. */
function limitFriction(c: Chain, region: number): void {
  const { friction, frictionMoved } = c.terms;
  friction[region] = limitedShare(c, c.tables.region.friction[region] as number, frictionMoved[region] as number);
}

/** The chance that a help type refuses, after a change. */
function limitRefusal(c: Chain, type: number): void {
  const { refusal, refusalMoved } = c.terms;
  refusal[type] = limitedShare(c, c.tables.type.refusal[type] as number, refusalMoved[type] as number);
}

/** The share of a help type that cannot leave when finished, after a change. */
function limitBlocked(c: Chain, type: number): void {
  const { blocked, blockedMoved } = c.terms;
  blocked[type] = limitedShare(c, c.tables.type.blocked[type] as number, blockedMoved[type] as number);
}

/** The investigators of a region change: slots for now, and candidates that the GI may miss (M19). */
function raadMoves(c: Chain, region: number): void {
  fitRaad(c, region);
  askForStaff(c, region);
}

/** Raad and local teams of a region look for the fte they have more than at the start. */
function askForStaff(c: Chain, region: number): void {
  const raad = (c.raadFte[region] as number) - (c.tables.region.raadFte[region] as number);
  askElsewhere(c, region, (raad > 0 ? raad : 0) + (c.localFte[region] as number));
}

/** A strike changes; lines that were not served are served when it is over. */
function strikeMoves(c: Chain): void {
  reckonStrike(c);
  for (let gi = 0; gi < c.tables.gis; gi++) askMatching(c, gi);
}
