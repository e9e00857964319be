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
 * The changes that add `size` places to a help type, or take them away, spread over its providers in proportion to their places and in whole
 * places; * what is added takes the time to build first (M16).
 */
export function spreadPlaces(from: Setting, type: number, size: number): Change[] {
  const own = placesOf(from, type);
  const [later = 0] = itemNumbers(from.scenario, from.scenario.helpTypes.slice(type, type + 1), 'helpType.build');
  const parts = inProportion(size, [...own.values()]);
  return [...own.keys()].flatMap((provider, i) => ramped(from, 'places', provider, parts[i] as number, { later }));
}

/**
 * Parts of `size` in proportion to weights, each a whole number but for the broken part of `size` itself, which goes with the
 * first: places cannot be shared. What whole parts leave goes to the largest remainders, the first of equals first.
 */
export function inProportion(size: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const whole = Math.trunc(size);
  const exact = weights.map((weight) => whole * (total > 0 ? weight / total : 1 / weights.length));
  const parts = exact.map(Math.trunc);
  const order = exact
    .map((part, i) => ({ i, rest: Math.abs(part - (parts[i] as number)) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  let left = whole - parts.reduce((sum, part) => sum + part, 0);
  for (const { i } of order) {
    if (left === 0) break;
    parts[i] = (parts[i] as number) + Math.sign(left);
    left -= Math.sign(left);
  }
  const first = Math.max(
    0,
    weights.findIndex((weight) => weight > 0),
  );
  return parts.map((part, i) => (i === first ? part + size - whole : part));
}
