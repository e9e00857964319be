import { contrast, lightness } from '../grey.ts';
import type { Panel } from '../read/axes.ts';
import { inherited, markOf, named, type Shape, seriesOf } from '../read/drawing.ts';
import { boundsOf, gap, type Point as Place, pointsOf } from '../read/geometry.ts';
import { type Checked, type Point, written } from './checked.ts';
import { coloursOf, under } from './under.ts';

/** Least difference of CIE lightness between what must be told apart. */
const STEPS = 20;
/** Least contrast of text and of marks (WCAG 2.2, 1.4.3 and 1.4.11). */
const TEXT = 4.5;
const MARK = 3;
const STROKED = new Set(['line', 'norm', 'start', 'zero', 'interval']);
const FILLED = new Set(['bar', 'dot']);

/**
 * 9: printed in grey, lines differ in dash and in lightness, bars and bands beside one another in lightness, outline or
 * pattern; text and marks keep contrast with what they lie on. What differs in lightness differs for colour-blind readers.
 */
export const grey: Point = (checked) => [
  ...new Set([
    ...checked.panels.flatMap((panel) => [...lineFaults(panel, checked), ...areaFaults(panel, checked)]),
    ...textFaults(checked),
    ...checked.panels.flatMap((panel) => panel.shapes.flatMap((shape) => markFaults(shape, checked))),
    ...transparent(checked),
  ]),
];

/** Pairs of different things of a list. */
function pairs<T>(list: readonly T[]): (readonly [T, T])[] {
  return list.flatMap((one, i) => list.slice(i + 1).map((other) => [one, other] as const));
}

const first = (shape: Shape, attribute: 'fill' | 'stroke', { drawing }: Checked) =>
  coloursOf(shape, attribute, drawing)[0] ?? '';
const dashOf = (shape: Shape) => (inherited(shape, 'stroke-dasharray') ?? 'none').trim().replace(/[\s,]+/g, ' ');

function lineFaults(panel: Panel, checked: Checked): string[] {
  const { words, figure } = checked;
  const lines = panel.shapes.filter((shape) => markOf(shape) === 'line');
  const perSeries = [...new Map(lines.map((line) => [seriesOf(line), line])).values()];
  return pairs(perSeries).flatMap(([one, other]) => {
    const [a, b] = [seriesOf(one), seriesOf(other)];
    const steps = Math.abs(lightness(first(one, 'stroke', checked)) - lightness(first(other, 'stroke', checked)));
    return [
      ...(dashOf(one) === dashOf(other) ? [words.grey.dash(a, b)] : []),
      ...(steps >= STEPS ? [] : [words.grey.lightness(a, b, written(steps, figure.language))]),
    ];
  });
}

/** Bars that touch and bands that overlap, of different series, that look alike. */
function areaFaults(panel: Panel, checked: Checked): string[] {
  const { words, figure } = checked;
  const areas = panel.shapes.filter((shape) => ['bar', 'band'].includes(markOf(shape)));
  return pairs(areas).flatMap(([one, other]) => {
    if (markOf(one) !== markOf(other) || seriesOf(one) === seriesOf(other)) return [];
    if (gap(boundsOf(pointsOf(one)), boundsOf(pointsOf(other))) > 1) return [];
    if ([one, other].some((shape) => patterned(shape) || outlined(shape, MARK, checked))) return [];
    const steps = Math.abs(lightness(first(one, 'fill', checked)) - lightness(first(other, 'fill', checked)));
    if (steps >= STEPS) return [];
    return [words.grey.lightness(seriesOf(one), seriesOf(other), written(steps, figure.language))];
  });
}

const patterned = (shape: Shape) => (inherited(shape, 'fill') ?? '').startsWith('url(');

/** Whether a shape has an edge that stands out from its own fill and from what lies under it. */
function outlined(shape: Shape, least: number, checked: Checked): boolean {
  const edge = first(shape, 'stroke', checked);
  const [corner] = pointsOf(shape);
  if (edge === '' || corner === undefined) return false;
  const around = [...coloursOf(shape, 'fill', checked.drawing), ...under(shape, corner, checked.drawing)];
  return around.every((colour) => contrast(edge, colour) >= least);
}

function textFaults(checked: Checked): string[] {
  const { lines, drawing, words, figure } = checked;
  return lines.flatMap(({ shape, whole, bounds }) => {
    const middle = (bounds.top + bounds.bottom) / 2;
    const across = bounds.right - bounds.left;
    const places = [0.1, 0.5, 0.9].map((share): Place => [bounds.left + share * across, middle]);
    const colours = coloursOf(shape, 'fill', drawing);
    const least = leastContrast(
      colours,
      places.flatMap((place) => under(whole, place, drawing)),
    );
    return least < TEXT ? [words.grey.text(named(shape), written(least, figure.language))] : [];
  });
}

function leastContrast(colours: readonly string[], others: readonly string[]): number {
  return Math.min(...colours.flatMap((colour) => others.map((other) => contrast(colour, other))));
}

function markFaults(shape: Shape, checked: Checked): string[] {
  const { drawing, words, figure } = checked;
  const mark = markOf(shape);
  const points = pointsOf(shape);
  const open = (inherited(shape, 'fill') ?? 'black') === 'none';
  if (STROKED.has(mark) || (FILLED.has(mark) && open)) {
    const least = leastContrast(
      coloursOf(shape, 'stroke', drawing),
      points.flatMap((place) => under(shape, place, drawing)),
    );
    return least < MARK ? [words.grey.mark(named(shape), written(least, figure.language))] : [];
  }
  if (!FILLED.has(mark) || patterned(shape) || outlined(shape, MARK, checked)) return [];
  const least = leastContrast(
    coloursOf(shape, 'fill', drawing),
    points.flatMap((place) => under(shape, place, drawing)),
  );
  return least < MARK ? [words.grey.mark(named(shape), written(least, figure.language))] : [];
}

function transparent({ drawing, words }: Checked): string[] {
  const see = ['opacity', 'fill-opacity', 'stroke-opacity'];
  return drawing.all
    .filter(({ own }) => see.some((name) => own[name] !== undefined && Number.parseFloat(own[name]) < 1))
    .map((shape) => words.grey.transparent(named(shape)));
}
