import { parseXml, XmlElement } from '@rgrove/parse-xml';

/** One element of a picture, with its place in the order of painting. */
export interface Shape {
  readonly tag: string;
  /** Its own attributes. */
  readonly own: Readonly<Record<string, string>>;
  readonly parent: Shape | null;
  readonly children: readonly Shape[];
  /** All text within it, with single spaces. */
  readonly text: string;
  /** Place among all elements: what is later lies on top. */
  readonly order: number;
  /** How far groups around it move it [units]. */
  readonly shift: readonly [x: number, y: number];
}

/** A picture as it is exported, read back from its text. */
export interface Drawing {
  readonly root: Shape;
  /** Every element, in the order of painting. */
  readonly all: readonly Shape[];
  /** The shapes that are painted: no texts, no groups, nothing that is only defined. */
  readonly painted: readonly Shape[];
}

/** Reads an SVG text. Throws when it is not XML. */
export function readDrawing(svg: string): Drawing {
  const top = parseXml(svg).root;
  if (top === null) throw new Error('no element');
  const all: Shape[] = [];
  const root = read(top, null, all);
  const shapes = all.filter(({ tag }) => PAINTED.has(tag));
  return { root, all, painted: shapes.filter((shape) => !within(shape, ({ tag }) => HIDDEN.has(tag))) };
}

function read(element: XmlElement, parent: Shape | null, all: Shape[]): Shape {
  const children: Shape[] = [];
  const own = element.attributes;
  const [x, y] = moved(own.transform ?? '');
  const shape: Shape = {
    tag: element.name,
    own,
    parent,
    children,
    text: element.text.replace(/\s+/g, ' ').trim(),
    order: all.length,
    shift: [(parent?.shift[0] ?? 0) + x, (parent?.shift[1] ?? 0) + y],
  };
  all.push(shape);
  for (const child of element.children) if (child instanceof XmlElement) children.push(read(child, shape, all));
  return shape;
}

/** How far a transform moves; a text that turns keeps its anchor, so turning does not move. */
function moved(transform: string): [x: number, y: number] {
  const found = [...transform.matchAll(/translate\(\s*(-?[\d.]+)(?:[\s,]+(-?[\d.]+))?\s*\)/g)];
  return [0, 1].map((i) => found.reduce((sum, match) => sum + Number(match[i + 1] ?? 0), 0)) as [number, number];
}

/** The value of an attribute that children take over from their parents. */
export function inherited(shape: Shape, name: string): string | null {
  for (let at: Shape | null = shape; at !== null; at = at.parent) {
    const value = at.own[name];
    if (value !== undefined) return value;
  }
  return null;
}

/** Whether `shape` lies within an element for which `test` holds, or is one. */
export function within(shape: Shape, test: (outer: Shape) => boolean): boolean {
  for (let at: Shape | null = shape; at !== null; at = at.parent) if (test(at)) return true;
  return false;
}

const PAINTED = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);
/** Elements whose content is not painted where it stands. */
export const HIDDEN: ReadonlySet<string> = new Set(['defs', 'clipPath', 'mask', 'pattern', 'symbol', 'marker']);

/** What a shape stands for: 'line', 'bar', … ; '' for what is only there to look at. */
export const markOf = (shape: Shape) => inherited(shape, 'data-mark') ?? '';

/** Name of the scenario, group or link that a shape belongs to; '' for none. */
export const seriesOf = (shape: Shape) => inherited(shape, 'data-series') ?? '';

/** An element as a fault calls it: its text, or its kind with what it stands for. */
export function named(shape: Shape): string {
  if (shape.tag === 'text' || shape.tag === 'tspan') return `‘${shape.text}’`;
  const parts = [markOf(shape), seriesOf(shape)].filter((part) => part !== '');
  return parts.length === 0 ? `<${shape.tag}>` : `<${shape.tag}> ${parts.join(' ')}`;
}
