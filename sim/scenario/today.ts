import type { LeverRow, Unit, Words } from './parameter.ts';
import { lists, type Register } from './register.ts';
import type { Scenario, Values } from './scenario.ts';

/** The number of the base path that a lever moves: a reader sees it become another number. */
export interface Today {
  /** Register key of that number. */
  readonly key: string;
  /** What it is called and its unit, where the row of the register says neither well. */
  readonly label?: Words;
  readonly unit?: Unit;
  /** The number for a target (null: all), null where there is no one number; absent: the value of `key`, see `todayOf`. */
  readonly now?: (scenario: Scenario, target: string | null) => number | null;
  /** What one unit of the lever's value adds to it; with `how` 'part' the part of itself that comes on top. */
  readonly per: number;
  /** 'instead': the value takes the place of the number. */
  readonly how?: 'part' | 'instead';
}

/** Label and unit of the number that a lever moves. Throws RangeError for a key that is not in the register. */
export function todayRow(today: Today, register: Register): { readonly label: Words; readonly unit: Unit } {
  const row = register.parameters.find(({ key }) => key === today.key);
  if (row === undefined) throw new RangeError(`The register has no parameter '${today.key}'.`);
  return { label: today.label ?? row.label, unit: today.unit ?? row.unit };
}

/**
 * The number that a lever moves, as it is in a scenario [the unit of `todayRow`]; for items the number on which those of
 * the target, or all without one, agree. Null when the lever moves no one number.
 */
export function todayOf(row: LeverRow, register: Register, scenario: Scenario, target: string | null): number | null {
  const { today } = row;
  if (today === undefined) return null;
  if (today.now !== undefined) return today.now(scenario, target);
  const scope = register.parameters.find(({ key }) => key === today.key)?.scope ?? 'chain';
  if (scope === 'chain') return scenario.values[today.key] as number;
  const items: readonly { readonly id: string; readonly values: Values }[] = scenario[lists[scope]];
  return agreed(chosen(items, target).map(({ values }) => values[today.key] as number));
}

/** The number that becomes of `now` when a lever has a value. */
export function becomes(now: number, { per, how }: Pick<Today, 'per' | 'how'>, value: number): number {
  if (how === 'instead') return per * value;
  return how === 'part' ? now * (1 + per * value) : now + per * value;
}

/** The one number that all are, or null. */
export function agreed(numbers: readonly number[]): number | null {
  const [first] = numbers;
  return first !== undefined && numbers.every((one) => one === first) ? first : null;
}

/** The item with the id of a target, or all without one. */
export function chosen<Item extends { readonly id: string }>(
  items: readonly Item[],
  target: string | null,
): readonly Item[] {
  return items.filter(({ id }) => target === null || id === target);
}
