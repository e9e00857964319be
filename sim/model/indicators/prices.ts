import { parameters } from '../../scenario/register/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** Low, middle and high. */
export type Range = readonly [low: number, middle: number, high: number];

/** A price of the whole chain: as the scenario has it, and the ends of its range in the same proportion to it as in the register. */
export function priceOf(scenario: Scenario, key: string): Range {
  const row = parameters.find((parameter) => parameter.key === key);
  if (row === undefined) throw new RangeError(`The register has no price '${key}'.`);
  const value = scenario.values[key] as number;
  return [(value * row.range[0]) / row.default, value, (value * row.range[1]) / row.default];
}

/** Price of a place in use for a year, per provider. */
export function placePrices(scenario: Scenario): readonly Range[] {
  return scenario.providers.map(({ helpType }) => {
    const values = scenario.helpTypes.find(({ id }) => id === helpType)?.values ?? {};
    const price = (key: string): number => values[`helpType.${key}`] as number;
    return [price('priceLow'), price('price'), price('priceHigh')];
  });
}
