import type { Difference, VariantResult } from '../statistics/result.ts';

/** What a variant asks for each month that one child is not without a fixed jeugdbeschermer. */
export interface Avoided {
  /** Child-months a year that are avoided. */
  readonly months: number;
  /** Euros per avoided child-month, from the low, middle and high cost, ascending. */
  readonly euros: readonly [low: number, middle: number, high: number];
}

/**
 * Extra cost of a variant over the children-months without a fixed jeugdbeschermer that it avoids (I21). Null when the
 * 95 % interval of the effect does not lie below zero, or when the results do not hold both.
 */
export function avoided({ difference }: VariantResult): Avoided | null {
  const effect: Difference | undefined = difference['withoutWorker.mean'];
  const end = effect?.interval95?.[1];
  if (effect?.mean == null || end == null || end >= 0) return null;
  const months = -effect.mean * 12;
  const perMonth = ['low', 'middle', 'high'].map((level) => {
    const cost = difference[`cost.total.${level}`]?.mean;
    return cost == null ? Number.NaN : cost / months;
  });
  if (perMonth.some(Number.isNaN)) return null;
  const [low, middle, high] = perMonth.sort((a, b) => a - b) as [number, number, number];
  return { months, euros: [low, middle, high] };
}
