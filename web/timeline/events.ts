import type { LeverSetting } from '../../sim/scenario/scenario.ts';
import { type BaseFacts, type Facts, type LeverFacts, neutralOf } from '../facts.ts';
import { scaleOf } from '../levers/scale.ts';
import { freshSetting } from '../levers/setting-of.ts';
import type { SettingList } from '../session/session.ts';
import { type EventName, eventNames } from '../words/timeline.ts';

/** What can be put on the timeline: a lever or shock, with a value to begin with. */
export interface Addable {
  /** Unique among what can be added. */
  readonly name: string;
  readonly list: SettingList;
  readonly row: LeverFacts;
  readonly setting: LeverSetting;
}

/** Values of the events that have a name of their own: as in the policies and stories that come with the program. */
const named: Readonly<
  Record<EventName, { readonly lever: string; readonly list: SettingList; readonly value: number }>
> = {
  // Policy raad-recovery: two investigators more.
  raadRecovers: { lever: 'L20', list: 'levers', value: 2 },
  // Story raad-recovery: a fifth of the investigators missing.
  raadFallsShort: { lever: 'X04', list: 'shocks', value: 0.2 },
};

/** The event with a name of its own, or a lever or shock by its id; null for any other name. */
export function addable(name: string, facts: Facts, base: BaseFacts, years: number): Addable | null {
  const event = eventNames.find((one) => one === name);
  if (event !== undefined) {
    const { lever, list, value } = named[event];
    const row = facts[list].find(({ id }) => id === lever);
    return row === undefined ? null : { name, list, row, setting: { ...freshSetting(row, base, years), value } };
  }
  for (const list of ['shocks', 'levers'] as const) {
    const row = facts[list].find(({ id }) => id === name);
    if (row === undefined) continue;
    const fresh = freshSetting(row, base, years);
    return { name, list, row, setting: { ...fresh, value: exampleValue(row, base, fresh.target) } };
  }
  return null;
}

/** A value to begin with, no advice: half way to the far end of what is thought possible, on a step of the slider. */
export function exampleValue(row: LeverFacts, base: BaseFacts, target: string | null): number {
  const scale = scaleOf(row, base, target);
  const neutral = neutralOf(row, base, target);
  const [low, high] = row.range;
  const far = high - neutral >= neutral - low ? high : low;
  const half = (scale.toShown((neutral + far) / 2) - scale.neutral) / scale.step;
  const steps = Math.sign(half) * Math.max(1, Math.round(Math.abs(half)));
  return scale.toValue(scale.neutral + steps * scale.step);
}
