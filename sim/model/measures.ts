import type { Scenario } from '../scenario/scenario.ts';
import type { Calendar } from './calendar.ts';
import { levers } from './levers/index.ts';
import type { Change, Dial } from './levers/lever.ts';
import { chooseRules } from './rules/set-rule.ts';
import type { Chain } from './state.ts';
import { askMatching } from './stations/allocation.ts';
import { fillPlaces } from './stations/help.ts';
import { fitRaad } from './stations/raad.ts';

/** All changes that the levers of a scenario make, in order of day; what falls beyond the horizon is left out. */
export function changesOf(scenario: Scenario, calendar: Calendar, days: number): Change[] {
  return scenario.levers
    .flatMap((setting) => {
      const lever = levers.find((candidate) => candidate.id === setting.lever);
      if (lever === undefined) throw new RangeError(`Lever ${setting.lever} has no file in the model.`);
      return lever.changes({ setting, scenario, calendar });
    })
    .filter((change) => change.day <= days && change.delta !== 0)
    .sort((a, b) => a.day - b.day);
}

/** Makes one change, and lets the chain act on it. */
export function apply(c: Chain, change: Change): void {
  const { dial, index, delta } = change;
  const column = columnOf(c, dial);
  const at = dial === 'voorrang' ? 1 : index;
  column[at] = (column[at] as number) + delta;
  if (dial === 'raadFte') fitRaad(c, index);
  else if (dial === 'places') fitPlaces(c, index);
  else if (dial === 'norm') askMatching(c, index);
  else if (dial === 'voorrang') chooseRules(c);
}

function columnOf(c: Chain, dial: Dial): Float64Array {
  switch (dial) {
    case 'number':
      return c.number;
    case 'norm':
      return c.norm;
    case 'formation':
      return c.formation;
    case 'raadFte':
      return c.raadFte;
    case 'places':
      return c.placesNow;
    case 'preventive':
      return c.preventive;
    case 'team':
    case 'voorrang':
      return c.share;
  }
}

/** Fits the places of a provider to the plan; what is in use is finished first. */
export function fitPlaces(c: Chain, provider: number): void {
  const places = Math.round(c.placesNow[provider] as number);
  c.places.resize(provider, places > 0 ? places : 0);
  fillPlaces(c, provider);
}
