import { number } from '../../numbers.ts';
import type { Language } from '../../words/words.ts';
import type { CheckWords, Part } from '../check-words.ts';
import type { PrintContext } from '../context.ts';
import type { PrintFigure } from '../figure.ts';
import type { Panel } from '../read/axes.ts';
import type { Drawing } from '../read/drawing.ts';
import type { TextLine } from '../read/texts.ts';

/** A figure with its picture read back: what every point is checked on. */
export interface Checked {
  readonly figure: PrintFigure;
  readonly context: PrintContext;
  readonly words: CheckWords;
  readonly drawing: Drawing;
  readonly panels: readonly Panel[];
  readonly lines: readonly TextLine[];
  /** All text that the picture shows. */
  readonly seen: string;
}

/** The faults of a figure on one point, in sentences. */
export type Point = (checked: Checked) => string[];

/** A coordinate, contrast or size as a fault writes it. */
export function written(value: number, language: Language): string {
  return Number.isInteger(value) ? String(value) : number(value, 1, language);
}

/** Every text that goes out with a figure, by its part, with the picture as one text. */
export function partsOf({ figure, seen }: Checked): (readonly [part: Part, text: string])[] {
  const { twin, table } = figure;
  const cells = [table.columns.map(({ key }) => key), ...table.rows].flat();
  return [
    ['picture', seen],
    ['alt', figure.alt],
    ['description', figure.description],
    ['twin', [twin.caption, ...twin.head, ...twin.rows.flat()].join(' ')],
    ['table', cells.filter((cell) => typeof cell === 'string').join(' ')],
  ];
}
