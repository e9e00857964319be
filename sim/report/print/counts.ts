import { number } from '../numbers.ts';
import { barsWords } from './bars-words.ts';
import type { PrintContext } from './context.ts';
import { SMALL } from './small-numbers.ts';

const STEP = 5;

/** A number of children as it stands in a table: hidden below `SMALL`, or rounded to five whatever it is. */
export function childrenIn(count: number, { rule, words }: Pick<PrintContext, 'rule' | 'words'>): string {
  if (rule === 'round') return number(STEP * Math.round(count / STEP), 0, words.language);
  return count < SMALL ? barsWords(words.language).masked : number(count, 0, words.language);
}
