import { number } from '../numbers.ts';
import { barsWords } from './bars-words.ts';
import type { PrintContext } from './context.ts';
import { SMALL } from './small-numbers.ts';

const STEP = 5;

/** A number of children as it stands in a table: below `SMALL` by the rule of the letter. */
export function childrenIn(count: number, { rule, words }: Pick<PrintContext, 'rule' | 'words'>): string {
  const whole = Math.round(count);
  if (whole >= SMALL || whole === 0) return number(whole, 0, words.language);
  if (rule === 'mask') return barsWords(words.language).masked;
  return number(Math.round(whole / STEP) * STEP, 0, words.language);
}
