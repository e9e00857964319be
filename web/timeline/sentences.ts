import { number } from '../../sim/report/numbers.ts';
import type { Language } from '../../sim/report/words/words.ts';
import type { Placed } from '../session/problems.ts';
import { timelineWords } from '../words/timeline.ts';
import { costPerYear } from './money.ts';

/** What a setting costs a year beside people and places, once it holds in full. */
export function costSentence({ row, setting, list }: Placed, language: Language): string {
  const { money } = timelineWords(language);
  if (list === 'shocks') return money.shock;
  const [low, middle, high] = costPerYear(row, setting);
  if (high === 0) return money.nothing;
  return money.perYear(euros(low, language), euros(middle, language), euros(high, language));
}

/** An amount of euros in three significant digits, for the amounts are no more exact than that. */
export function euros(amount: number, language: Language): string {
  const rounded = amount === 0 ? 0 : Number(amount.toPrecision(3));
  return number(rounded, 0, language);
}
