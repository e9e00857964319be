import type { CountedDot } from '../chart/counted-dot.ts';
import type { Words } from '../words/words.ts';
import type { Counted } from './context.ts';
import { type SmallNumberRule, shownCount } from './small-numbers.ts';

/**
 * The counts of one series from `from` to `until` (ISO dates) under a rule for small numbers: a masked count is a span from 0
 * to 9, a rounded one stands at its rounded level. None when the series lacks.
 */
export function countedDots(
  { series }: Counted,
  name: string,
  rule: SmallNumberRule,
  { from, until }: { readonly from: string; readonly until: string },
  { language }: Pick<Words, 'language'>,
): CountedDot[] {
  return (series[name] ?? [])
    .filter(([date]) => date >= from && date <= until)
    .map(([date, value]) => {
      const { text, low, high, drawn } = shownCount(value, rule, language);
      return drawn === null ? { date, low, high, text } : { date, low: drawn, high: drawn, text };
    });
}
