import { at } from './numbers.ts';
import type { Tables } from './tables.ts';
import { YEAR_DAYS } from './time.ts';

/** Room for this many times the expected population, so that a line that grows without end ends as a result. */
const ROOM = 4;

/** Rows of the state, per kind of entity; `localCare` are families that only stand in the event list. */
export interface Rows {
  readonly families: number;
  readonly children: number;
  readonly workers: number;
  readonly localCare: number;
}

function sum(column: Float64Array): number {
  return column.reduce((total, value) => total + value, 0);
}

/** Events that may stay in the list though they are void: birthdays of those who left, vacancies that were filled. */
function pastEvents(tables: Tables, days: number): number {
  const years = Math.min(days / YEAR_DAYS, 18);
  const { region, gi } = tables;
  const people = sum(region.voluntary) + sum(region.vots) + sum(region.reports) * 0.2;
  return Math.ceil(people * years + sum(gi.vacancies) * 2);
}

/** Events that may be pending at once. */
export function eventsFor(tables: Tables, rows: Rows, days: number): number {
  return rows.families * 3 + rows.children * 2 + ROOM * rows.localCare + pastEvents(tables, days) + 4096;
}

/** Rows for a population: several times what stands and flows in the base path, and never tight for a small scenario. */
export function rowsFor(tables: Tables): Rows {
  const { region, provider, gi } = tables;
  const familySize = tables.number[at('family.children')] as number;
  const inChain = (sum(region.ots) + sum(region.voogdij) + sum(region.raadWaiting) + sum(region.raadBusy)) / familySize;
  const early = sum(region.reports) * 0.1 + sum(region.vots);
  const families = ROOM * (inChain + early) + 1024;
  const children = families * 2 + ROOM * (sum(provider.places) + sum(region.voluntary)) + 1024;
  const workers = ROOM * (sum(gi.fte) + sum(gi.vacancies)) * 2 + 256;
  const most = (rows: number): number => Math.min(Math.ceil(rows), 1 << 22);
  return {
    families: most(families),
    children: most(children),
    workers: most(workers),
    localCare: most(sum(region.reports) + sum(region.localCapacity)),
  };
}
