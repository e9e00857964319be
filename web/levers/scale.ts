import type { Unit } from '../../sim/scenario/parameter.ts';
import { becomes } from '../../sim/scenario/today.ts';
import { type BaseFacts, type LeverFacts, neutralOf, todayOf } from '../facts.ts';
import { formatOf } from './formats.ts';

/** The scale on which a reader sets a lever: where possible the number that it moves, else its own value. */
export interface Scale {
  readonly unit: Unit;
  /** Whether the scale is that of the number of today, which then is `neutral`. */
  readonly ofToday: boolean;
  /** Ends of what is thought possible, for the slider; then of what the model can compute with; all as shown. */
  readonly range: readonly [low: number, high: number];
  readonly bounds: readonly [least: number, most: number];
  readonly step: number;
  /** As shown, where the lever changes nothing. */
  readonly neutral: number;
  readonly toShown: (value: number) => number;
  readonly toValue: (shown: number) => number;
}

/** The scale of a lever for a target (null: all) in a base path. */
export function scaleOf(row: LeverFacts, base: BaseFacts, target: string | null): Scale {
  const { today } = row;
  const now = todayOf(row, base, target);
  const neutral = neutralOf(row, base, target);
  if (today === null || now === null || today.how === 'part') {
    const { factor, step } = formatOf(row.unit);
    const toShown = (value: number) => tidy(value * factor);
    const toValue = (shown: number) => tidy(shown / factor);
    return { unit: row.unit, ofToday: false, step, neutral: toShown(neutral), toShown, toValue, ...ends(row, toShown) };
  }
  const { factor, step } = formatOf(today.unit);
  const toShown = (value: number) => tidy(becomes(now, today, value) * factor);
  const toValue = (shown: number) => tidy((shown / factor - (today.how === 'instead' ? 0 : now)) / today.per);
  const { range, bounds } = ends(row, toShown);
  // No number of today can fall below none, and no share can rise above the whole.
  const most = today.unit === 'share' ? 100 : Number.POSITIVE_INFINITY;
  const within = ([low, high]: readonly [number, number]): [number, number] => [Math.max(0, low), Math.min(most, high)];
  return {
    unit: today.unit,
    ofToday: true,
    step,
    neutral: toShown(neutral),
    toShown,
    toValue,
    range: within(range),
    bounds: within(bounds),
  };
}

/** The number beside the lever that a share of it changes, now and at a value; null when there is none. */
export function partMoved(
  row: LeverFacts,
  base: BaseFacts,
  target: string | null,
  value: number,
): { readonly now: number; readonly later: number; readonly unit: Unit } | null {
  const now = todayOf(row, base, target);
  if (row.today?.how !== 'part' || now === null) return null;
  const { factor } = formatOf(row.today.unit);
  return { now: now * factor, later: becomes(now, row.today, value) * factor, unit: row.today.unit };
}

function ends({ range, bounds }: LeverFacts, toShown: (value: number) => number): Pick<Scale, 'range' | 'bounds'> {
  const ascending = ([one, other]: readonly [number, number]): [number, number] => {
    const [low, high] = [toShown(one), toShown(other)];
    return low < high ? [low, high] : [high, low];
  };
  return { range: ascending(range), bounds: ascending(bounds) };
}

/** Without what is only rounding: a scale has at most three decimals, a share in percent five. */
function tidy(number: number): number {
  return Math.round(number * 1e6) / 1e6 + 0;
}
