import { dayNumber } from '../../scenario/dates.ts';
import type { LeverRow } from '../../scenario/parameter.ts';
import type { LeverSetting, Scenario, Values } from '../../scenario/scenario.ts';
import type { Calendar } from '../calendar.ts';
import { at, chainNumbers, perRegisterUnit } from '../numbers.ts';

/** What a lever moves: a number of the whole chain, or a column of the state; see `dials.ts`. */
export type Dial =
  | 'number'
  | 'norm'
  | 'formation'
  | 'preventive'
  | 'preventiveStop'
  | 'stop'
  | 'raadFte'
  | 'localFte'
  | 'localCapacity'
  | 'crises'
  | 'places'
  | 'voorrang'
  | 'framework'
  | 'team'
  | 'coordinators'
  | 'surge'
  | 'strike'
  | 'friction'
  | 'experttafelSlots'
  | 'refusal'
  | 'blocked'
  | 'closed'
  | 'exit'
  | 'route'
  | 'maatwerk'
  | 'tariff'
  | 'grant';

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

/** A lever or shock: its row, and what it does. It acts only through dated changes of the model's own hours, places, days and people. */
export interface Lever extends LeverRow {
  readonly changes: (from: Setting) => Change[];
}

/** Declares a lever; its value and dates come from the scenario. */
export function lever(declared: Lever): Lever {
  return declared;
}

/** The changes of a number of the whole chain: `per` of the register's unit for each unit of the value, over the ramp. */
export function numberBy(from: Setting, key: string, per: number): Change[] {
  return ramped(from, 'number', at(key), from.setting.value * per * perRegisterUnit(key));
}

/** The value that a number of the whole chain has in the scenario, in the model's unit; neutral when its mechanism is off. */
export function chainValue({ scenario }: Setting, key: string): number {
  return chainNumbers(scenario)[at(key)] as number;
}

/** A ramp is walked in steps of this many days. */
const STEP = 7;

/** What holds an increase up: days before one at the start of a setting begins (building), and days by which any takes longer
 *  (onboarding). */
interface Lag {
  readonly later?: number;
  readonly slower?: number;
}

/**
 * The changes that bring a dial up by `size` from the start of the setting, linearly over its ramp, and take off at its end
 * what was reached. An increase may start later and take longer; a decrease does not, and what comes back at the end is there.
 */
export function ramped(from: Setting, dial: Dial, index: number, size: number, lag: Lag = {}): Change[] {
  const { setting, calendar } = from;
  const walk = (date: string, delta: number, { later = 0, slower = 0 }: Lag): Change[] => {
    const first = dayNumber(date) - calendar.startDay + Math.round(later);
    const days = setting.ramp + slower;
    const steps = Math.floor(days / STEP) + 1;
    // Differences of the levels reached, so that the steps add up to the whole without rounding.
    const reached = (step: number): number => (step === steps ? delta : (delta * step) / steps);
    return Array.from({ length: steps }, (_, step) => ({
      day: Math.max(0, first + (steps === 1 ? 0 : Math.round((days * (step + 1)) / steps))),
      dial,
      index,
      delta: reached(step + 1) - reached(step),
    }));
  };
  const { end } = setting;
  const slower = lag.slower ?? 0;
  const begin = walk(setting.start, size, size > 0 ? lag : {});
  if (end === null) return begin;
  const done = begin.filter((change) => change.day < dayNumber(end) - calendar.startDay);
  const reached = done.reduce((sum, change) => sum + change.delta, 0);
  return [...done, ...walk(end, -reached, reached < 0 ? { slower } : {})];
}

/** The changes that spread `size` over the GIs a setting acts on, in proportion to their fte at the start. */
export function spreadOverGis(from: Setting, dial: Dial, size: number, lag: Lag = {}): Change[] {
  const { gis } = from.scenario;
  const chosen = targets(gis, from.setting.target);
  const fte = (gi: number): number => gis[gi]?.values['gi.fte'] as number;
  const total = chosen.reduce((sum, gi) => sum + fte(gi), 0);
  return chosen.flatMap((gi) =>
    ramped(from, dial, gi, (size * (total > 0 ? fte(gi) : 1)) / (total || chosen.length), lag),
  );
}

/** The same setting with another value: how a bundle turns the lever of one of its parts. */
export function withValue(from: Setting, value: number): Setting {
  return { ...from, setting: { ...from.setting, value } };
}

/** Places of the items a setting acts on: its target, or all. */
export function targets(items: readonly { readonly id: string }[], target: string | null): number[] {
  return items.map((_, place) => place).filter((place) => target === null || items[place]?.id === target);
}

/**
 * Part of the whole chain that a setting acts on, 0..1: what its target has of the number `key` of all items, one without a
 * target. A number of the whole chain moves by this part, so that a setting for each item is a setting for all.
 */
export function partOf(
  items: readonly { readonly id: string; readonly values: Values }[],
  key: string,
  from: Setting,
): number {
  const { target } = from.setting;
  if (target === null) return 1;
  const amount = (item: { readonly values: Values }): number => item.values[key] as number;
  const total = items.reduce((sum, item) => sum + amount(item), 0);
  const own = items.filter(({ id }) => id === target);
  return total > 0 ? own.reduce((sum, item) => sum + amount(item), 0) / total : own.length / items.length;
}
