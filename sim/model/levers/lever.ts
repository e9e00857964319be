import { dayNumber } from '../../scenario/dates.ts';
import type { LeverSetting, Scenario } from '../../scenario/scenario.ts';
import type { Calendar } from '../calendar.ts';

/** What a lever moves: a number of the whole chain, or a column of the state. */
export type Dial = 'number' | 'norm' | 'formation' | 'raadFte' | 'places' | 'voorrang' | 'team' | 'preventive';

/** `dial[index]` changes by `delta` at the start of a day of the run. Changes add up, so levers combine in any order. */
export interface Change {
  readonly day: number;
  readonly dial: Dial;
  readonly index: number;
  readonly delta: number;
}

/** What a lever needs to know of the scenario it acts in. */
export interface Setting {
  readonly setting: LeverSetting;
  readonly scenario: Scenario;
  readonly calendar: Calendar;
}

/** A lever acts only through dated changes of the model's own hours, places, days and people. */
export interface Lever {
  readonly id: string;
  changes(setting: Setting): Change[];
}

/** A ramp is walked in steps of this many days. */
const STEP = 7;

/**
 * The changes that bring a dial up by `size` from the start of the setting, linearly over its ramp, and take off at its end
 * what was reached.
 * Where an increase takes longer than the ramp says (onboarding), `slower` adds that many days to every increase.
 */
export function ramped(from: Setting, dial: Dial, index: number, size: number, slower = 0): Change[] {
  const { setting, calendar } = from;
  const walk = (date: string, delta: number): Change[] => {
    const first = dayNumber(date) - calendar.startDay;
    const days = setting.ramp + (delta > 0 ? slower : 0);
    const steps = Math.floor(days / STEP) + 1;
    return Array.from({ length: steps }, (_, step) => ({
      day: Math.max(0, first + (steps === 1 ? 0 : Math.round((days * (step + 1)) / steps))),
      dial,
      index,
      delta: delta / steps,
    }));
  };
  const { end } = setting;
  if (end === null) return walk(setting.start, size);
  const done = walk(setting.start, size).filter((change) => change.day < dayNumber(end) - calendar.startDay);
  const reached = done.reduce((sum, change) => sum + change.delta, 0);
  return [...done, ...walk(end, -reached)];
}

/** Places of the items a setting acts on: its target, or all. */
export function targets(items: readonly { readonly id: string }[], target: string | null): number[] {
  return items.map((_, place) => place).filter((place) => target === null || items[place]?.id === target);
}
