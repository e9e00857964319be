import type { ComparedVariant } from '../../sim/scenario/comparison.ts';
import { isDate } from '../../sim/scenario/dates.ts';
import type { ClaimedRule } from '../../sim/scenario/parameter.ts';
import type { LeverSetting } from '../../sim/scenario/scenario.ts';
import { type BaseFacts, type Facts, type LeverFacts, targetsOf } from '../facts.ts';
import { endOf } from './horizon.ts';
import type { SettingList } from './session.ts';

/** Where a setting stands in a variant. */
export interface Placed {
  readonly list: SettingList;
  readonly place: number;
  readonly row: LeverFacts;
  readonly setting: LeverSetting;
}

/** Why a variant cannot be calculated. */
export type Problem =
  | { readonly kind: 'value' | 'start' | 'end' | 'target'; readonly at: Placed }
  /** Two that hold at once on one target: of one lever (`rule` null), or that set the same rule. */
  | { readonly kind: 'clash'; readonly at: Placed; readonly other: Placed; readonly rule: ClaimedRule | null };

/** The settings of a variant with their rows, levers first, in their order; one of an unknown lever is left out. */
export function placedSettings(variant: ComparedVariant, facts: Facts): Placed[] {
  return (['levers', 'shocks'] as const).flatMap((list) =>
    variant[list].flatMap((setting, place) => {
      const row = facts[list].find(({ id }) => id === setting.lever);
      return row === undefined ? [] : [{ list, place, row, setting }];
    }),
  );
}

/** Why a variant cannot be calculated on a base path over so many years: the checks that the model makes, before it is asked. */
export function problemsOf(variant: ComparedVariant, facts: Facts, base: BaseFacts, years: number): Problem[] {
  const placed = placedSettings(variant, facts);
  return [...placed.flatMap((at) => ownProblems(at, base, years)), ...clashes(placed)];
}

function ownProblems(at: Placed, base: BaseFacts, years: number): Problem[] {
  const { value, start, end, target } = at.setting;
  const [least, most] = at.row.bounds;
  const known = targetsOf(at.row, base).some(({ id }) => id === target);
  const problems: Problem[] = [];
  if (!(value >= least && value <= most)) problems.push({ kind: 'value', at });
  if (!isDate(start) || start < base.start || start >= endOf(base.start, years)) problems.push({ kind: 'start', at });
  if (end !== null && (!isDate(end) || end <= start)) problems.push({ kind: 'end', at });
  if (target === null ? at.row.needsTarget : !known) problems.push({ kind: 'target', at });
  return problems;
}

/** Each setting that holds at the same time as an earlier one with the same claim on the same target; null is every target. */
function clashes(placed: readonly Placed[]): Problem[] {
  const inTime = [...placed].sort((one, other) => (one.setting.start < other.setting.start ? -1 : 1));
  const claim = ({ row }: Placed): string => row.claims ?? row.id;
  return inTime.flatMap((at, later) => {
    const other = inTime.slice(0, later).find((earlier) => claim(earlier) === claim(at) && together(earlier, at));
    if (other === undefined) return [];
    const rule = other.row.id === at.row.id ? null : at.row.claims;
    return [{ kind: 'clash' as const, at, other, rule }];
  });
}

function together({ setting: earlier }: Placed, { setting: later }: Placed): boolean {
  if (earlier.end !== null && earlier.end <= later.start) return false;
  return earlier.target === null || later.target === null || earlier.target === later.target;
}
