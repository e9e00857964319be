import { number } from './numbers.ts';
import type { Words } from './words/words.ts';

/** A group of replications: how many, and their mean. */
export interface Group {
  readonly n: number;
  readonly mean: number;
}

/** Two groups in words, one text each: in how many of the runs, and about what; `amount` writes a mean. */
export function inGroups(groups: readonly Group[], amount: (mean: number) => string, words: Words): string[] {
  const whole = (n: number) => number(n, 0, words.language);
  const all = groups.reduce((sum, { n }) => sum + n, 0);
  return groups.map(({ n, mean }) => words.comparison.inRuns(whole(n), whole(all), amount(mean)));
}
