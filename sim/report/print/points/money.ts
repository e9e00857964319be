import type { MoneyPart } from '../check-words.ts';
import { stands } from '../read/texts.ts';
import type { Point } from './checked.ts';

/** What a line on money must say, in Dutch or English. */
const NEEDED: readonly (readonly [part: MoneyPart, said: RegExp])[] = [
  ['price', /(?:prijspeil|price level)(?: of)? (?:19|20)\d\d/i],
  ['duration', /structure(?:el|le)|incidente(?:el|le)|structural|incidental/i],
  ['cover', /dekking|gedekt|covered|cover\b/i],
];

/** 13: with money stand its price level and year, whether it is structural or incidental, and whether it is covered. */
export const money: Point = ({ figure, panels, seen, words }) => {
  const units = [
    ...figure.table.columns.map(({ unit }) => unit),
    ...panels.flatMap(({ axes }) => axes.map(({ unit }) => unit)),
  ];
  const cells = figure.table.rows.flat().filter((cell) => typeof cell === 'string');
  const note = figure.notes.money;
  const euros = [...units, ...cells].some((unit) => /^euro\b/.test(unit)) || /€|\d euro\b/.test(seen);
  if (!euros && note === '') return [];
  if (note === '') return [words.money.none];
  return [
    ...(stands(note, seen) ? [] : [words.missing(words.parts.money, note)]),
    ...NEEDED.filter(([, said]) => !said.test(note)).map(([part]) => words.money.lacks(words.money.what[part])),
  ];
};
