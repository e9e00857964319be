import type { ComparedVariant, Comparison } from '../../sim/scenario/comparison.ts';
import type { Session } from './session.ts';

/** What is calculated of a comparison: without the variants in which nothing is set, which would repeat the base path. */
export function askedOf(comparison: Comparison): Comparison {
  const variants = comparison.variants.filter(isSet);
  return { ...comparison, variants };
}

/** Whether anything is set in a variant. */
export function isSet({ levers, shocks }: ComparedVariant): boolean {
  return levers.length + shocks.length > 0;
}

/** Place among the variants that are calculated of the one that is being edited; -1 when nothing is set in it. */
export function askedPlace({ comparison, shown }: Session): number {
  const variant = comparison.variants[shown];
  return variant === undefined ? -1 : comparison.variants.filter(isSet).indexOf(variant);
}
