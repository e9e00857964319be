import type { ScenarioCard } from '../../../statistics/result.ts';
import { dateInWords, shortDate } from '../../numbers.ts';
import type { PrintFigure } from '../figure.ts';
import { dateOf, type Panel, placeOn } from '../read/axes.ts';
import { markOf, type Shape, seriesOf } from '../read/drawing.ts';
import { boundsOf, distance, pointsOf } from '../read/geometry.ts';
import { stands } from '../read/texts.ts';
import { type Checked, type Point, written } from './checked.ts';
import { cardsOf } from './names.ts';

const SLACK = 1;
/** How far the label of a start may stand from its line [units]. */
const NEAR = 60;

/**
 * 4: a norm that is set stands as a line at its level in a figure of levels over time, with its text and its vintage; every
 * measure that starts within the axis of a drawn scenario has a vertical line with its date.
 */
export const norm: Point = (checked) => [...normFaults(checked), ...startFaults(checked)];

/** Whether a figure draws norms that are not the letter's: the lead times have those of their links. */
export function hasOwnNorms({ kind }: PrintFigure): boolean {
  return kind === 'lead-times';
}

function normFaults({ figure, context, panels, seen, words }: Checked): string[] {
  const set = context.norm;
  const drawn = panels.flatMap((panel) =>
    panel.shapes.filter((shape) => markOf(shape) === 'norm').map((line) => ({ panel, line })),
  );
  if (set === null || hasOwnNorms(figure)) return [];
  const meant =
    figure.kind === 'series' && (set.indicator === undefined || panels.some(({ key }) => key === set.indicator));
  if (drawn.length === 0) return meant ? [words.norm.noLine(set.text)] : [];
  const at = (place: number) => written(place, figure.language);
  return [
    ...drawn.flatMap(({ panel, line }) => {
      const axis = panel.axes.find(({ dates }) => !dates);
      if (axis === undefined) return [];
      const { top, bottom, left, right } = boundsOf(pointsOf(line));
      const found = axis.direction === 'y' ? (top + bottom) / 2 : (left + right) / 2;
      const expected = placeOn(axis, set.value);
      return Math.abs(found - expected) > SLACK ? [words.norm.place(at(found), at(expected))] : [];
    }),
    ...(stands(set.text.toLowerCase(), seen.toLowerCase()) ? [] : [words.norm.noText(set.text)]),
    ...(stands(set.vintage, seen) ? [] : [words.norm.noVintage(set.vintage)]),
  ];
}

function startFaults(checked: Checked): string[] {
  const { panels, figure, words } = checked;
  const timed = panels.filter((panel) => panel.shapes.some(isLine));
  return timed.flatMap((panel) =>
    startsOf(panel, checked).flatMap((date) => {
      const inWords = dateInWords(date, figure.language);
      if (startIn(panel, date) === undefined) return [words.norm.noStart(inWords, panel.key)];
      return labelled(date, checked) ? [] : [words.norm.startLabel(inWords)];
    }),
  );
}

/** The vertical line of a date in a panel. */
function startIn({ axes, shapes }: Panel, date: string): Shape | undefined {
  const axis = axes.find(({ dates }) => dates);
  if (axis === undefined) return undefined;
  const expected = placeOn(axis, dateOf(date));
  return shapes.find((shape) => markOf(shape) === 'start' && Math.abs(placeOf(shape) - expected) <= SLACK);
}

/** Whether a date stands by its line; panels below one another have it once. */
function labelled(date: string, { panels, lines, figure }: Checked): boolean {
  const said = [dateInWords(date, figure.language), shortDate(date, figure.language)];
  const labels = lines.filter(({ whole }) => said.some((text) => stands(text, whole.text)));
  const starts = panels.flatMap((panel) => startIn(panel, date) ?? []).map(pointsOf);
  return labels.some(({ bounds }) => starts.some((points) => distance(bounds, points) <= NEAR));
}

const isLine = (shape: Shape) => markOf(shape) === 'line';

function placeOf(shape: Shape): number {
  const { left, right } = boundsOf(pointsOf(shape));
  return (left + right) / 2;
}

/** Dates within the axis on which a scenario of the panel starts something that the base does not. */
function startsOf({ shapes, axes }: Panel, checked: Checked): string[] {
  const [base, ...variants] = cardsOf(checked);
  if (base === undefined) return [];
  const drawn = new Set(shapes.filter(isLine).map(seriesOf));
  const shown = variants.filter(({ name, title }) => drawn.has(name) || drawn.has(title[checked.figure.language]));
  const own = new Set(startsIn(base).map(([lever, start]) => `${lever} ${start}`));
  const added = shown.flatMap(startsIn).filter(([lever, start]) => !own.has(`${lever} ${start}`));
  const all = variants.length === 0 ? startsIn(base) : added;
  const ticks = axes.find(({ dates }) => dates)?.ticks ?? [];
  const [first, last] = [ticks[0]?.value ?? 0, ticks.at(-1)?.value ?? 0];
  const dates = all.map(([, start]) => start).filter((date) => dateOf(date) >= first && dateOf(date) <= last);
  return [...new Set(dates)];
}

function startsIn({ levers }: ScenarioCard): (readonly [lever: string, start: string])[] {
  return levers.map(({ lever, start }) => [lever, start]);
}
