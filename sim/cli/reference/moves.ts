import { Calendar } from '../../model/calendar.ts';
import type { Change, Lever } from '../../model/levers/lever.ts';
import { at, perRegisterUnit } from '../../model/numbers.ts';
import { register } from '../../model/register.ts';
import type { LeverRow, Parameter } from '../../scenario/parameter.ts';
import { lists, ofScope } from '../../scenario/register.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { dialWords } from '../words/dials.ts';

/** What one lever adds to one dial of one item. */
export interface Move {
  /** The register key that the dial starts from, or null when the scenario has no such number. */
  readonly key: string | null;
  /** What the dial is, in English. */
  readonly dial: string;
  /** The GI, region or provider; null for the whole chain. */
  readonly item: string | null;
  readonly unit: string;
  /** What is added when all of it is there, in `unit`. */
  readonly size: number;
  /** Days from the start of the lever until all of it is there. */
  readonly days: number;
}

/** Days of the calendar: more than any onboarding or time to build takes. */
const AHEAD = 20_000;

/** What the lever moves in this scenario when it has the value from the first day on, in the order of its changes. */
export function movesOf(lever: Lever, value: number, scenario: Scenario): Move[] {
  const calendar = new Calendar(scenario.start, AHEAD, scenario.calendar);
  const nothing = { ramp: 0, end: null, target: targetOf(lever, scenario), evaluation: null };
  const setting = { lever: lever.id, value, start: scenario.start, ...nothing };
  const byCell = new Map<string, Change>();
  for (const change of lever.changes({ setting, scenario, calendar })) {
    const cell = `${change.dial} ${change.index}`;
    const before = byCell.get(cell);
    byCell.set(cell, before === undefined ? change : { ...change, delta: before.delta + change.delta });
  }
  return [...byCell.values()].filter(({ delta }) => delta !== 0).map((total) => moveOf(total, scenario));
}

/** What a lever that needs a target is shown on: the last thing of its kind in a scenario; null for any other. */
export function targetOf(
  { target, needsTarget }: Pick<LeverRow, 'target' | 'needsTarget'>,
  scenario: Scenario,
): string | null {
  return needsTarget && target ? (scenario[`${target}s`].at(-1)?.id ?? null) : null;
}

/** A value with which the lever does something: the high end of its range, or the low end when the high one is neutral. */
export function strongest(lever: Pick<LeverRow, 'range' | 'default'>): number {
  const [low, high] = lever.range;
  return high === lever.default ? low : high;
}

function moveOf({ dial, index, delta, day }: Change, scenario: Scenario): Move {
  if (dial === 'number') {
    const { key, label, unit } = ofScope(register, 'chain').find((row) => at(row.key) === index) as Parameter;
    return { key, dial: label.en, item: null, unit, size: delta / perRegisterUnit(key), days: day };
  }
  const { label, unit, items, key = null } = dialWords[dial];
  const item = items === null ? null : (scenario[lists[items]][index]?.id ?? null);
  return { key, dial: label.en, item, unit, size: delta, days: day };
}
