import { textLines } from './text-size.ts';

/** Height of a line of text as a multiple of its size. */
export const LEADING = 1.25;

/** A text broken into lines, with the height they take [units]. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly size: number;
  readonly height: number;
}

/** A text in lines of at most `width`; an empty text has no lines. */
export function textBlock(text: string, size: number, width: number): TextBlock {
  const lines = text === '' ? [] : textLines(text, size, width);
  return { lines, size, height: lines.length * size * LEADING };
}

interface BlockProps {
  readonly block: TextBlock;
  readonly x: number;
  readonly y: number;
  readonly weight?: 'bold';
}

/** Draws a block with its top left corner at `x` and `y`. */
export function Block({ block, x, y, weight }: BlockProps) {
  return (
    <text font-size={block.size} {...(weight === undefined ? {} : { 'font-weight': weight })}>
      {block.lines.map((text, i) => (
        <tspan key={text} x={x} y={y + block.size * (0.95 + i * LEADING)}>
          {text}
        </tspan>
      ))}
    </text>
  );
}
