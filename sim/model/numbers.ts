import type { Parameter, Unit } from '../scenario/parameter.ts';
import { mechanisms, parameters } from '../scenario/register/index.ts';
import type { Scenario, Values } from '../scenario/scenario.ts';
import { daysPer } from './time.ts';

const chainParameters = parameters.filter((parameter) => parameter.scope === 'chain');
const byKey = new Map(parameters.map((parameter) => [parameter.key, parameter]));
const places = new Map(chainParameters.map((parameter, place) => [parameter.key, place]));

/** Place of a parameter of the whole chain in the table of numbers; undefined for any other key. */
export function placeOf(key: string): number | undefined {
  return places.get(key);
}

/** Place of a parameter of the whole chain in the table of numbers. Throws for a key that is not in the register. */
export function at(key: string): number {
  const place = places.get(key);
  if (place === undefined) throw new RangeError(`The register has no parameter '${key}' of the whole chain.`);
  return place;
}

/** The neutral values of the mechanisms that a scenario switches off. */
export function switchedOff(scenario: Scenario): Values {
  return Object.assign({}, ...mechanisms.filter((row) => scenario.off.includes(row.id)).map((row) => row.off));
}

/** Times to days; everything else stays in its own unit. */
function inModelUnit(parameter: Parameter, value: number): number {
  return value * (daysPer[parameter.unit as keyof typeof daysPer] ?? 1);
}

/** How much of the model's unit one of the register's unit of a parameter is: 7 for weeks, 1 for what is no time. */
export function perRegisterUnit(key: string): number {
  const parameter = byKey.get(key);
  if (parameter === undefined) throw new RangeError(`The register has no parameter '${key}'.`);
  return inModelUnit(parameter, 1);
}

/** Place by place, the unit of a number of the whole chain. */
export const chainUnits: readonly Unit[] = chainParameters.map(({ unit }) => unit);

/** The numbers of the whole chain as the model uses them, with mechanisms switched off where the scenario says so. */
export function chainNumbers(scenario: Scenario): Float64Array {
  const off = switchedOff(scenario);
  return Float64Array.from(chainParameters, (parameter) =>
    inModelUnit(parameter, off[parameter.key] ?? (scenario.values[parameter.key] as number)),
  );
}

/** One number of each item of a scope, as the model uses it: e.g. `gi.norm` of every GI. */
export function itemNumbers(scenario: Scenario, items: readonly { values: Values }[], key: string): Float64Array {
  const parameter = byKey.get(key);
  if (parameter === undefined) throw new RangeError(`The register has no parameter '${key}'.`);
  const off = switchedOff(scenario);
  return Float64Array.from(items, (item) => inModelUnit(parameter, off[key] ?? (item.values[key] as number)));
}
