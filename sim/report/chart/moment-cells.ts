import { inGroups } from '../groups.ts';
import { number } from '../numbers.ts';
import type { Words } from '../words/words.ts';
import type { Moment, Path } from './panels.ts';

/** The moment of a path at a date; undefined when it has none. */
function momentAt(path: Path | undefined, date: string): Moment | undefined {
  return path?.moments.find((moment) => moment.date === date);
}

/** The level of a path at a date as it is written in a table, or its two groups. */
export function levelCell(
  path: Path | undefined,
  date: string,
  written: (level: number) => string,
  words: Words,
): string {
  const moment = momentAt(path, date);
  if (moment === undefined) return words.comparison.nothing;
  if (moment.groups !== null) return inGroups(moment.groups, written, words).join('; ');
  return moment.mean === null ? words.comparison.nothing : written(moment.mean);
}

/** The ends of the band of a path at a date. */
export function bandCell(
  path: Path | undefined,
  date: string,
  written: (level: number) => string,
  words: Words,
): string {
  const { low = null, high = null } = momentAt(path, date) ?? {};
  return low === null || high === null ? words.comparison.nothing : `${written(low)} ${words.to} ${written(high)}`;
}

/** A number of children as it is written beside a line. */
export function wholeIn(words: Words): (level: number) => string {
  return (level) => number(level, 0, words.language);
}
