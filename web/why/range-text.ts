import { number, supportedDecimals } from '../../sim/report/numbers.ts';
import type { WhyWords } from '../words/why.ts';
import type { Range } from './effect.ts';
import { directionOf } from './verdict.ts';

/** The range of a difference in words, as precise as it is sure: 'between 5 and 10 more children'. */
export function rangeText(range: Range, { effects, language }: WhyWords): string {
  const { low, high } = range;
  if (low === 0 && high === 0) return effects.none;
  const direction = directionOf(range);
  const nearest = Math.min(Math.abs(low), Math.abs(high));
  // An end below a half would be written as a zero that it is not.
  const digits = Math.max(supportedDecimals([low, high]), nearest < 0.5 ? 1 : 0);
  const write = (value: number) => number(Math.abs(value), digits, language);
  const [one, other] = direction === 'down' ? [high, low] : [low, high];
  return effects.range(direction, write(one), write(other));
}
