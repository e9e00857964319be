import type { ComparedVariant, Comparison } from '../../sim/scenario/comparison.ts';

/** What is calculated of a comparison: without the variants in which nothing is set, which would repeat the base path. */
export function askedOf(comparison: Comparison): Comparison {
  const variants = comparison.variants.filter(isSet);
  return { ...comparison, variants };
}

/** Whether anything is set in a variant. */
export function isSet({ levers, shocks }: ComparedVariant): boolean {
  return levers.length + shocks.length > 0;
}
