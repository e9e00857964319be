import { number } from '../report/numbers.ts';
import type { Language } from '../report/words/words.ts';

/** A number with at most six decimals and without the zeros behind them. */
export function shortNumber(value: number, language: Language): string {
  return number(value, 6, language)
    .replace(/([.,]\d*?)0+$/, '$1')
    .replace(/[.,]$/, '');
}
