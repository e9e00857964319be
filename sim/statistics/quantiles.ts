import { defined } from './moments.ts';

/**
 * Quantiles of the defined values of `sample` at each share of `shares`, by linear interpolation between order
 * statistics at position (n - 1) p (type 7 of Hyndman and Fan, The American Statistician 50 (1996), 361-365).
 * Returns one value per share, in the unit of the sample; NaN when no value is defined.
 */
export function quantiles(sample: Float64Array, shares: readonly number[]): number[] {
  const sorted = defined(sample).slice().sort();
  return shares.map((share) => {
    const position = (sorted.length - 1) * share;
    const below = Math.floor(position);
    const low = sorted[below];
    if (low === undefined) return Number.NaN;
    const high = sorted[below + 1] ?? low;
    return low + (position - below) * (high - low);
  });
}
