import type { VariantResult } from '../../../statistics/result.ts';
import type { PrintContext } from '../../print/context.ts';
import { moneyFacts } from '../amounts.ts';
import type { Fact } from '../letter.ts';

/** The three estimates of all costs together (I21) [euro per year]. */
const LEVELS = ['low', 'middle', 'high'] as const;

/** Extra cost of a variant a year, from the lowest estimate to the highest; the interval is that of the middle one. */
export interface ExtraCost {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** Whether the middle one lies clear of nothing; without an interval nobody can tell. */
  readonly clear: boolean;
  readonly interval95: readonly [low: number, high: number] | null;
}

/** What a variant costs more than the base a year; null when costs were not calculated. */
export function extraCost({ difference }: VariantResult): ExtraCost | null {
  const means = LEVELS.map((level) => difference[`cost.total.${level}`]?.mean ?? null);
  if (means.some((mean) => mean === null)) return null;
  const [low, middle, high] = (means as number[]).sort((one, other) => one - other) as [number, number, number];
  const interval95 = difference['cost.total.middle']?.interval95 ?? null;
  const clear = interval95 !== null && (interval95[0] > 0 || interval95[1] < 0);
  return { low, middle, high, clear, interval95 };
}

/** Costs of the base a year, and what each variant adds, rounded to what their range supports. */
export function moneyOf({ result, words }: PrintContext, variants: readonly VariantResult[]): Fact[] {
  const base = LEVELS.map((level) => result.indicators[`cost.total.${level}`]?.mean ?? null);
  const { name } = result.scenario;
  const keys = LEVELS.map((level) => `${name}.cost.${level}`);
  const whole = base.some((mean) => mean === null)
    ? []
    : moneyFacts(Object.fromEntries(keys.map((key, i) => [key, base[i] as number])), null, words);
  const extra = variants.flatMap((variant) => {
    const cost = extraCost(variant);
    if (cost === null) return [];
    const { low, middle, high, interval95 } = cost;
    const amount = (level: string) => `${variant.scenario.name}.cost.difference.${level}`;
    return moneyFacts({ [amount('low')]: low, [amount('middle')]: middle, [amount('high')]: high }, interval95, words);
  });
  return [...whole, ...extra];
}
