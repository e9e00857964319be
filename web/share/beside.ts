import type { Comparison } from '../../sim/scenario/comparison.ts';

/** What two comparisons must share before their variants can stand beside each other: they are measured against it. */
export type Shared = 'base' | 'years' | 'off';

/** In which of these a comparison differs from another; the order of what is off does not count. */
export function differsIn(own: Comparison, other: Comparison): Shared[] {
  const sorted = ({ off }: Comparison) => [...off].sort().join(' ');
  const differs: Readonly<Record<Shared, boolean>> = {
    base: own.base !== other.base,
    years: own.years !== other.years,
    off: sorted(own) !== sorted(other),
  };
  return (['base', 'years', 'off'] as const).filter((key) => differs[key]);
}

/** Whether a comparison has other families, by its seed or the number of its runs, than another. */
export function hasOtherRuns(own: Comparison, other: Comparison): boolean {
  return own.seed !== other.seed || own.replications !== other.replications;
}
