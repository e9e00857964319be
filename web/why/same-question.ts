import type { Comparison } from '../../sim/scenario/comparison.ts';
import type { LeverSetting } from '../../sim/scenario/scenario.ts';

/** Whether two comparisons ask the same, whatever the order of their fields. */
export function sameQuestion(one: Comparison, other: Comparison): boolean {
  return textOf(one) === textOf(other);
}

function textOf({ base, seed, replications, years, off, variants }: Comparison): string {
  const all = variants.map(({ title, levers, shocks }) => [title, levers.map(partsOf), shocks.map(partsOf)]);
  return JSON.stringify([base, seed, replications, years, off, all]);
}

function partsOf({ lever, value, start, ramp, end, target, evaluation }: LeverSetting) {
  return [lever, value, start, ramp, end, target, evaluation];
}
