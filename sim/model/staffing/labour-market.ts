import { KIND } from '../kinds.ts';
import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import type { Chain } from '../state.ts';
import { fitPlaces } from '../stations/places.ts';

const SHARED = at('labour.shared');
const FTE = at('staff.ftePerPerson');
const FROM_PROVIDERS = at('labour.fromProviders');
const PLACES = at('labour.placesPerFte');
const PUBLICITY = at('image.publicity');
const STAYS_AWAY = at('image.hiring');

/** Share of the candidates that bad publicity leaves (M21), in cell 4. */
export function reckonWilling(c: Chain): void {
  c.cell[4] = 1 - (c.number[PUBLICITY] as number) * (c.number[STAYS_AWAY] as number);
}

/**
 * Neighbours of the GI in a region ask for so many fte in all beyond what they had at the start: for a share of what is
 * more than they ever asked they look among the same candidates (M19).
 */
export function askElsewhere(c: Chain, region: number, fte: number): void {
  const more = fte - (c.staff.askedElsewhere[region] as number);
  if (more <= 0) return;
  c.staff.askedElsewhere[region] = fte;
  const persons = (more * (c.number[SHARED] as number)) / (c.number[FTE] as number);
  c.staff.rivals[region] = (c.staff.rivals[region] as number) + persons;
}

/** Whether a candidate goes to a neighbour of the GI: in proportion to the vacancies there and the `open` ones here. */
export function prefersElsewhere(c: Chain, region: number, key: number, open: number): boolean {
  const rivals = c.staff.rivals[region] as number;
  c.cell[5] = rivals / (rivals + open);
  return c.draws.chance(FOR.rival, key, 0, c.cell, 5);
}

/** A neighbour has the candidate. */
export function taken(c: Chain, region: number): void {
  const left = (c.staff.rivals[region] as number) - 1;
  c.staff.rivals[region] = left > 0 ? left : 0;
}

/** Bits of a number of places in the entity of a refill; the provider stands above them. */
const PLACES_BITS = 8;
const MOST_PLACES = (1 << PLACES_BITS) - 1;

/**
 * A worker who is hired may come from a provider of the region (M18): the places that the worker kept open stand without
 * staff until the provider has someone else. The plan of places stays what it was.
 */
export function leavesProvider(c: Chain, region: number, worker: number): void {
  const { tables, workers } = c;
  const key = workers.key[worker] as number;
  if (!c.draws.chance(FOR.fromProvider, key, 0, c.number, FROM_PROVIDERS)) return;
  const first = tables.providerFirst[region * tables.types] as number;
  const after = tables.providerFirst[(region + 1) * tables.types] ?? tables.providerList.length;
  if (after === first) return;
  const provider = tables.providerList[first + c.draws.below(FOR.leftProvider, key, 0, after - first)] as number;
  const kept = Math.round((c.number[PLACES] as number) * (workers.fte[worker] as number));
  const places = kept < MOST_PLACES ? kept : MOST_PLACES;
  c.staff.unstaffed[provider] = (c.staff.unstaffed[provider] as number) + places;
  fitPlaces(c, provider);
  const ticks = c.draws.ticks(c.law.refill, FOR.refill, key, 0);
  c.simulator.schedule(KIND.placesRefilled, (provider << PLACES_BITS) | places, c.now() + ticks);
}

/** A provider has someone else: the places are open again. */
export function placesRefilled(c: Chain, entity: number): void {
  const provider = entity >> PLACES_BITS;
  c.staff.unstaffed[provider] = (c.staff.unstaffed[provider] as number) - (entity & MOST_PLACES);
  fitPlaces(c, provider);
}
