import type { FigureKind } from '../figure.ts';
import type { Panel } from '../read/axes.ts';
import { inherited, markOf, named, type Shape, seriesOf, within } from '../read/drawing.ts';
import { boundsOf, distance, gap, pointsOf } from '../read/geometry.ts';
import { stands, type TextLine } from '../read/texts.ts';
import { type Checked, type Point, written } from './checked.ts';
import { branches } from './groups.ts';
import { namesOf } from './names.ts';

const MOST_SERIES = 3;
/** How far a name may stand from its line or bar [units]: names beside ends that lie together make room for one another. */
const NEAR = 50;
/** How far the heading of a panel with one series may stand above it: a sentence and dates may lie between [units]. */
const HEADING = 100;
/** How far the number of a dot may stand from it [units]. */
const NEAR_DOT = 40;
/** Longest sample of a colour in a legend [units]. */
const SAMPLE = 30;
/** Kinds whose rows are groups or measures, not series. */
const ROWS: readonly FigureKind[] = ['who-pays', 'measures', 'tipping-map', 'stoplicht'];

/**
 * 3: at most three series of lines or bars in a panel, each with its name beside it and not in a legend; counts are dots
 * with their number, and lines have a band or fall into two groups. Bars on one row are parts of one whole: there the rows
 * count.
 */
export const threeSeries: Point = (checked) => [
  ...checked.panels.flatMap((panel) => tooMany(panel, checked)),
  ...bandless(checked),
  ...unlabelled(checked),
  ...legends(checked),
  ...bareDots(checked),
];

const marked = ({ shapes }: Pick<Panel, 'shapes'>, mark: string) => shapes.filter((shape) => markOf(shape) === mark);
const different = (values: readonly string[]) => new Set(values).size;

function tooMany(panel: Panel, { figure, words }: Checked): string[] {
  const lines = different(marked(panel, 'line').map(seriesOf));
  const bars = marked(panel, 'bar');
  const rows = (side: 'top' | 'left') => different(bars.map((bar) => boundsOf(pointsOf(bar))[side].toFixed(1)));
  const whole = ROWS.includes(figure.kind)
    ? 0
    : Math.min(different(bars.map(seriesOf)), Math.max(rows('top'), 1), Math.max(rows('left'), 1));
  const found = Math.max(lines, whole);
  return found > MOST_SERIES ? [words.series.tooMany(panel.key, String(found))] : [];
}

/** The first panel of lines, when no panel shows how uncertain they are. */
function bandless({ panels, words }: Checked): string[] {
  const first = panels.find((panel) => marked(panel, 'line').length > 0);
  const shown = panels.some(
    (panel) => marked(panel, 'band').length + marked(panel, 'interval').length + branches(panel).length > 0,
  );
  return first === undefined || shown ? [] : [words.series.lineWithoutBand(first.key)];
}

function unlabelled(checked: Checked): string[] {
  const { panels, words } = checked;
  const named = (panel: Panel, name: string) => {
    const own = panel.shapes.filter((shape) => isSeries(shape) && seriesOf(shape) === name).map(pointsOf);
    return checked.lines.some((line) => {
      if (!isName(line, name, checked)) return false;
      // A series alone in its panel has its name above the panel.
      if (namesIn(panel).length === 1 && gap(line.bounds, boundsOf(panel.shapes.flatMap(pointsOf))) <= HEADING)
        return true;
      return own.some((points) => distance(line.bounds, points) <= NEAR);
    });
  };
  const all = [...new Set(panels.flatMap(namesIn))];
  return all
    .filter((name) => !panels.some((panel) => namesIn(panel).includes(name) && named(panel, name)))
    .map((name) => words.series.unlabelled(name));
}

const isSeries = (shape: Shape) => ['line', 'bar'].includes(markOf(shape));
const namesIn = ({ shapes }: Panel) =>
  [...new Set(shapes.filter(isSeries).map(seriesOf))].filter((name) => name !== '');

/** Whether a text is the name of a series: it says so, or it has its words. */
function isName({ whole, shape }: TextLine, name: string, checked: Checked): boolean {
  if ([checked.figure.title, checked.figure.finding].some((text) => stands(text, whole.text))) return false;
  if (seriesOf(shape) === name) return /\p{L}{2}/u.test(whole.text);
  return namesOf(name, checked).some((text) => says(whole.text, text));
}

/** Whether a label says a name, whole or its first words before an ellipsis. */
function says(label: string, name: string): boolean {
  const [text, whole] = [label, name].map((one) => one.replace(/\s+/g, '').toLowerCase()) as [string, string];
  if (text.includes(whole)) return true;
  const cut = text.endsWith('…') ? text.slice(0, -1).replace(/^[\d.,%−+-]+/, '') : '';
  return cut.length >= 8 && whole.startsWith(cut);
}

/** Small samples in the colour of a series beside a text. */
function legends({ drawing, panels, lines, words }: Checked): string[] {
  const series = panels.flatMap(({ shapes }) => shapes).filter((shape) => ['line', 'bar'].includes(markOf(shape)));
  const colours = new Set(series.map(colourOf));
  return drawing.painted
    .filter((shape) => ['', 'legend', 'key'].includes(markOf(shape)) && seriesOf(shape) === '')
    .filter((shape) => !within(shape, ({ own }) => own['data-axis'] !== undefined))
    .filter((shape) => {
      if (markOf(shape) !== '') return true;
      const bounds = boundsOf(pointsOf(shape));
      const small = bounds.right - bounds.left <= SAMPLE && bounds.bottom - bounds.top <= SAMPLE;
      return small && colours.has(colourOf(shape)) && lines.some((line) => beside(bounds, line.bounds));
    })
    .map((shape) => words.series.legend(named(shape)));
}

const beside = (sample: ReturnType<typeof boundsOf>, text: ReturnType<typeof boundsOf>) =>
  text.left >= sample.right && gap(sample, text) <= 12;

function colourOf(shape: Shape): string {
  const fill = inherited(shape, 'fill') ?? '';
  return (fill === 'none' || shape.tag === 'line' ? inherited(shape, 'stroke') : fill) ?? '';
}

function bareDots({ figure, panels, lines, words }: Checked): string[] {
  if (figure.kind !== 'series') return [];
  return panels.flatMap((panel) =>
    marked(panel, 'dot').flatMap((dot) => {
      const points = pointsOf(dot);
      if (lines.some(({ text, bounds }) => /\d/.test(text) && distance(bounds, points) <= NEAR_DOT)) return [];
      const { left, right } = boundsOf(points);
      return [words.series.dotWithoutNumber(written((left + right) / 2, figure.language))];
    }),
  );
}
