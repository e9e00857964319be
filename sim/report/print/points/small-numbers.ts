import { valueAt } from '../read/axes.ts';
import { within } from '../read/drawing.ts';
import { boundsOf, distance, pointsOf } from '../read/geometry.ts';
import { stands } from '../read/texts.ts';
import { SMALL, type SmallNumberRule } from '../small-numbers.ts';
import { type Checked, type Point, written } from './checked.ts';
import { countedCells, countedDots, countedTexts, countsTold, hasCounts } from './counts.ts';

/** Precision with which a height is read back [children]. */
const SLACK = 0.3;
const STEP = 5;
const NEAR = 12;
/** The number without which a rule is not told. */
const TOLD: Readonly<Record<SmallNumberRule, number>> = { mask: SMALL, round: STEP };

/**
 * 11: no count below 10 stands in the picture, the data, the table or the words as it is: it is masked, or rounded to five; and the
 * rule is printed. The height of a dot tells its number too: below 10 it stands at a multiple of five by either rule.
 */
export const smallNumbers: Point = (checked) => {
  const { figure, context, words, seen } = checked;
  if (!hasCounts(checked) && countedTexts(checked).length === 0) return [];
  const { rule } = context;
  const expected = words.small.rules[rule];
  const note = figure.notes.smallNumbers;
  const allowed = (count: number) => count >= SMALL || count < 0 || (rule === 'round' && count % STEP === 0);
  const bare = (texts: readonly string[]) => texts.filter((text) => /^\d+$/.test(text) && !allowed(Number(text)));
  const said = (part: 'picture' | 'table' | 'twin' | 'alt' | 'description', numbers: readonly string[]) =>
    numbers.map((text) => words.small.written(text, words.parts[part], expected));
  return [
    ...(note === '' || !note.includes(String(TOLD[rule])) ? [words.small.noRule] : []),
    ...(note !== '' && !stands(note, seen) ? [words.missing(words.parts.smallNumbers, note)] : []),
    ...dotFaults(checked, expected),
    ...said('picture', bare(numbersOfDots(checked))),
    ...said(
      'table',
      countedCells(checked)
        .filter((count) => !allowed(count))
        .map(String),
    ),
    ...said('twin', bare(countedTexts(checked))),
    ...said('alt', bare(countsTold(figure.alt))),
    ...said('description', bare(countsTold(figure.description))),
  ];
};

function dotFaults(checked: Checked, expected: string): string[] {
  return countedDots(checked).flatMap(({ panel, dot }) => {
    const axis = panel.axes.find(({ dates }) => !dates);
    if (axis === undefined) return [];
    const { top, bottom, left, right } = boundsOf(pointsOf(dot));
    const value = valueAt(axis, axis.direction === 'y' ? (top + bottom) / 2 : (left + right) / 2);
    const fine = !(value < SMALL - SLACK) || Math.abs(value - STEP * Math.round(value / STEP)) <= SLACK;
    return fine ? [] : [checked.words.small.dot(written(value, checked.figure.language), expected)];
  });
}

/** Numbers that stand by dots, and not on an axis. */
function numbersOfDots(checked: Checked): string[] {
  const dots = countedDots(checked).map(({ dot }) => pointsOf(dot));
  const near = checked.lines
    .filter(({ shape }) => !within(shape, ({ own }) => own['data-axis'] !== undefined))
    .filter(({ bounds }) => dots.some((points) => distance(bounds, points) <= NEAR));
  return [...new Set(near.map(({ text }) => text))];
}
