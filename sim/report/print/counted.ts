import { type CountedDot, exactDots } from '../chart/counted-dot.ts';
import { number } from '../numbers.ts';
import type { Language, Words } from '../words/words.ts';
import type { Counted } from './context.ts';
import { SMALL, type SmallNumberRule } from './small-numbers.ts';

/** Counts below `SMALL` are rounded to this. */
const STEP = 5;

/**
 * The counts of one series from `from` to `until` (ISO dates) under a rule for small numbers: a masked count is a span from 0
 * to 9, a rounded one stands at its rounded level; others are as they are. None when the series lacks.
 */
export function countedDots(
  { series }: Counted,
  name: string,
  rule: SmallNumberRule,
  { from, until }: { readonly from: string; readonly until: string },
  words: Words,
): CountedDot[] {
  return (series[name] ?? [])
    .filter(([date]) => date >= from && date <= until)
    .flatMap(([date, value]) =>
      value < SMALL ? [smallDot(date, value, rule, words.language)] : exactDots([[date, value]], words),
    );
}

function smallDot(date: string, value: number, rule: SmallNumberRule, language: Language): CountedDot {
  if (rule === 'mask') return { date, low: 0, high: SMALL - 1, text: `< ${SMALL}` };
  const rounded = Math.round(value / STEP) * STEP;
  return { date, low: rounded, high: rounded, text: number(rounded, 0, language) };
}
