import { textWidth } from '../../chart/text-size.ts';
import { type Drawing, HIDDEN, inherited, type Shape, within } from './drawing.ts';
import type { Bounds } from './geometry.ts';

/** One line of text in a picture. */
export interface TextLine {
  readonly text: string;
  /** The element that carries its attributes. */
  readonly shape: Shape;
  /** Its `<text>`, which may have more lines. */
  readonly whole: Shape;
  /** Anchor at the baseline [units]. */
  readonly x: number;
  readonly y: number;
  /** [units] */
  readonly size: number;
  /** About what it covers [units], a little on the large side. */
  readonly bounds: Bounds;
}

/** Size of text when nobody says it, as a browser draws it [units]. */
const DEFAULT_SIZE = 16;

/** Every line of text: a `<text>` alone, or each of its `<tspan>`s with a place of its own. */
export function textLinesOf(drawing: Drawing): TextLine[] {
  return shownTexts(drawing)
    .flatMap((whole) => {
      const parts = whole.children.filter(
        ({ tag, own }) => tag === 'tspan' && (own.x !== undefined || own.y !== undefined),
      );
      return parts.length === 0 ? [lineOf(whole, whole)] : parts.map((part) => lineOf(part, whole));
    })
    .filter(({ text }) => text !== '');
}

/** The texts of a picture, without those that are only defined. */
function shownTexts({ all }: Drawing): Shape[] {
  return all.filter((shape) => shape.tag === 'text' && !within(shape, ({ tag }) => HIDDEN.has(tag)));
}

function lineOf(shape: Shape, whole: Shape): TextLine {
  const place = (name: string) => Number.parseFloat(shape.own[name] ?? whole.own[name] ?? '0') || 0;
  const [x, y] = [place('x') + shape.shift[0], place('y') + shape.shift[1]];
  const size = Number.parseFloat(inherited(shape, 'font-size') ?? '') || DEFAULT_SIZE;
  const width = textWidth(shape.text, size);
  const share = { start: 0, middle: 0.5, end: 1 }[inherited(shape, 'text-anchor') ?? 'start'] ?? 0;
  const left = x - share * width;
  const bounds = { left, right: left + width, top: y - 0.75 * size, bottom: y + 0.2 * size };
  return { text: shape.text, shape, whole, x, y, size, bounds };
}

const bare = (text: string) => text.replace(/\s+/g, '');

/** Every text that is seen, line after line, with spaces between them. */
export function seen(drawing: Drawing): string {
  return shownTexts(drawing)
    .map((whole) => (whole.children.length === 0 ? [whole.text] : whole.children.map(({ text }) => text)).join(' '))
    .join(' ');
}

/** Whether a sentence stands in a text, wherever its lines break. */
export function stands(sentence: string, text: string): boolean {
  return bare(text).includes(bare(sentence));
}
