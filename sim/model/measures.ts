import type { Scenario } from '../scenario/scenario.ts';
import type { Calendar } from './calendar.ts';
import { dials } from './dials.ts';
import { levers } from './levers/index.ts';
import type { Change } from './levers/lever.ts';
import { placeOf, switchedOff } from './numbers.ts';
import { shocks } from './shocks/index.ts';
import type { Chain } from './state.ts';

/**
 * All changes that the levers and shocks of a scenario make, in order of day; what falls beyond the horizon is left out.
 * Within a day they stand in the order of the acceptance list, so that the order in a file changes no bit. A number at which
 * a mechanism is switched off stays where it is, whatever lever would move it.
 */
export function changesOf(scenario: Scenario, calendar: Calendar, days: number): Change[] {
  const known = [...levers, ...shocks];
  const off = new Set(Object.keys(switchedOff(scenario)).flatMap((key) => placeOf(key) ?? []));
  const isHeld = ({ dial, index }: Change): boolean => dial === 'number' && off.has(index);
  const place = (id: string): number => known.findIndex((lever) => lever.id === id);
  return [...scenario.levers, ...scenario.shocks]
    .sort((a, b) => place(a.lever) - place(b.lever) || (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
    .flatMap((setting) => {
      const lever = known[place(setting.lever)];
      if (lever === undefined) throw new RangeError(`${setting.lever} has no file in the model.`);
      return lever.changes({ setting, scenario, calendar });
    })
    .filter((change) => change.day <= days && change.delta !== 0 && !isHeld(change))
    .sort((a, b) => a.day - b.day);
}

/** Makes one change, and lets the chain act on it. */
export function apply(c: Chain, change: Change): void {
  const { dial, index, delta } = change;
  const { column, after } = dials[dial];
  const moved = column(c);
  moved[index] = (moved[index] as number) + delta;
  after?.(c, index);
}
