import { HIGHEST } from '../figure.ts';
import { inherited, named, type Shape } from '../read/drawing.ts';
import type { Bounds } from '../read/geometry.ts';
import { type Checked, type Point, written } from './checked.ts';

/** 16 cm [pt]. */
const WIDTH = 454;
const CM_PER_UNIT = 16 / WIDTH;
const LEAST_TEXT = 8;
const LEAST_STROKE = 0.5;
/** What a picture for print may be made of; patterns are for those who see no colour. */
const ELEMENTS = new Set(
  'svg title desc metadata defs g path rect circle ellipse line polyline polygon text tspan pattern clipPath'.split(
    ' ',
  ),
);

/** 10: 16 cm wide and no higher than a page, text of 8 points or more, lines of 0.5 point or more, nothing that acts, casts shadow or needs a style. */
export const size: Point = (checked) => {
  const { drawing, figure, words } = checked;
  const { language } = figure;
  const { width = '', viewBox = '' } = drawing.root.own;
  const [x, y, across, down] = viewBox.split(/[\s,]+/).map(Number);
  const fits = x === 0 && y === 0 && across === WIDTH && (down ?? 0) > 0;
  return [
    ...(width === '16cm' ? [] : [words.size.width(width)]),
    ...((down ?? 0) * CM_PER_UNIT <= HIGHEST ? [] : [words.size.height(written((down ?? 0) * CM_PER_UNIT, language))]),
    ...(fits
      ? textFaults(checked, down ?? 0)
      : [words.size.viewBox(viewBox), ...textFaults(checked, Number.POSITIVE_INFINITY)]),
    ...drawing.painted.flatMap((shape) => strokeFaults(shape, checked)),
    ...drawing.all.flatMap((shape) => foreign(shape, checked)),
  ];
};

function textFaults({ lines, figure, words }: Checked, height: number): string[] {
  return lines.flatMap(({ shape, size, y, bounds }) => [
    ...(size < LEAST_TEXT ? [words.size.text(named(shape), written(size, figure.language))] : []),
    ...(bounds.left < -slack(bounds) || bounds.right > WIDTH + slack(bounds) || y < 0 || y > height
      ? [words.size.outside(named(shape))]
      : []),
  ]);
}

/** Widths of texts are estimates, on the large side. */
const slack = ({ left, right }: Bounds) => 0.1 * (right - left);

function strokeFaults(shape: Shape, { figure, words }: Checked): string[] {
  if ((inherited(shape, 'stroke') ?? 'none') === 'none') return [];
  const width = Number.parseFloat(inherited(shape, 'stroke-width') ?? '1');
  return width < LEAST_STROKE ? [words.size.stroke(named(shape), written(width, figure.language))] : [];
}

/** Elements and attributes that do something, are styled elsewhere, hide something, or change sizes. */
function foreign(shape: Shape, { words }: Checked): string[] {
  if (!ELEMENTS.has(shape.tag)) return [words.size.element(shape.tag)];
  return Object.entries(shape.own)
    .filter(([name, value]) => {
      if (/^on|^(?:class|style|filter|mask|tabindex|display|visibility|clip-path)$/.test(name)) return true;
      if (name === 'href' || name === 'xlink:href') return !value.startsWith('#');
      return name === 'transform' && /scale|matrix|skew/.test(value);
    })
    .map(([name]) => words.size.attribute(named(shape), name));
}
