import { type Drawing, inherited, markOf, type Shape } from '../read/drawing.ts';
import { covers, type Point } from '../read/geometry.ts';

/** Colour of paper, where nothing lies. */
const PAPER = '#ffffff';

/** The colours of a fill or stroke: one, those of a pattern, or none. */
export function coloursOf(shape: Shape, attribute: 'fill' | 'stroke', drawing: Drawing): string[] {
  const value = inherited(shape, attribute) ?? (attribute === 'fill' ? 'black' : 'none');
  const id = /^url\(#(.+)\)$/.exec(value)?.[1];
  if (id === undefined) return value === 'none' ? [] : [value];
  const pattern = drawing.all.find(({ own }) => own.id === id);
  return (pattern === undefined ? [] : inner(pattern)).flatMap(({ own }) =>
    [own.fill, own.stroke].flatMap((colour) => (colour === undefined || colour === 'none' ? [] : [colour])),
  );
}

function inner(shape: Shape): Shape[] {
  return shape.children.flatMap((child) => [child, ...inner(child)]);
}

/**
 * The colours of what lies on top under `shape` at a point: paper where nothing does. Bars do not lie on bars: those beside
 * one another share an edge.
 */
export function under(shape: Shape, point: Point, drawing: Drawing): string[] {
  const below = drawing.painted.filter((other) => other.order < shape.order && !(isBar(shape) && isBar(other)));
  const top = below.findLast((other) => covers(other, point));
  const colours = top === undefined ? [] : coloursOf(top, 'fill', drawing);
  return colours.length === 0 ? [PAPER] : colours;
}

const isBar = (shape: Shape) => markOf(shape) === 'bar';
