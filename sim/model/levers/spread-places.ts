import { itemNumbers } from '../numbers.ts';
import { type Change, ramped, type Setting } from './lever.ts';

/** Places of the providers of a help type on the start date, by the place of the provider in the scenario. */
export function placesOf({ scenario }: Setting, type: number): ReadonlyMap<number, number> {
  const id = scenario.helpTypes[type]?.id;
  return new Map(
    scenario.providers.flatMap((provider, place) =>
      provider.helpType === id ? [[place, provider.values['provider.places'] as number]] : [],
    ),
  );
}

/** All places of a help type on the start date. */
export function totalPlaces(from: Setting, type: number): number {
  return [...placesOf(from, type).values()].reduce((sum, places) => sum + places, 0);
}

/**
 * The changes that add `size` places to a help type, or take them away, spread over its providers in proportion to their places;
 * what is added takes the time to build first (M16).
 */
export function spreadPlaces(from: Setting, type: number, size: number): Change[] {
  const own = placesOf(from, type);
  const total = totalPlaces(from, type);
  const [later = 0] = itemNumbers(from.scenario, from.scenario.helpTypes.slice(type, type + 1), 'helpType.build');
  return [...own].flatMap(([provider, places]) =>
    ramped(from, 'places', provider, size * (total > 0 ? places / total : 1 / own.size), { later }),
  );
}
