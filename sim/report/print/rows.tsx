import { max } from 'd3';
import { MARGIN } from '../chart/chart-frame.tsx';
import { grid, ink, sizes } from '../chart/palette.ts';
import { Block, LEADING, type TextBlock } from '../chart/text-block.tsx';
import { textLines } from '../chart/text-size.ts';
import { fitted } from './fitted.ts';

/** Height of a line of text in a cell [units]. */
export const LINE = sizes.small * LEADING;
/** Above and below the texts of a row [units]. */
export const PAD = 3;
const GUTTER = 6;

/** A column of a figure that is a table: where it begins and how wide its texts may be [units]. */
export interface DrawnColumn {
  readonly x: number;
  readonly width: number;
}

/** Columns beside each other, as wide as asked. */
export function columnsOf(widths: readonly number[]): DrawnColumn[] {
  return widths.map((width, i) => ({
    x: MARGIN + widths.slice(0, i).reduce((sum, one) => sum + one, 0),
    width: width - GUTTER,
  }));
}

/** A text of a cell in lines, also where a word is longer than a line. */
export function cellOf(text: string, { width }: DrawnColumn): TextBlock {
  const lines = text === '' ? [] : textLines(fitted(text, sizes.small, width, '-'), sizes.small, width);
  return { lines, size: sizes.small, height: lines.length * LINE };
}

/** Height of a row with these cells [units]. */
export function rowHeight(cells: readonly TextBlock[], least = 0): number {
  return Math.max(least, max(cells, ({ height }) => height) ?? 0) + 2 * PAD;
}

interface RowProps {
  readonly cells: readonly TextBlock[];
  readonly columns: readonly DrawnColumn[];
  readonly y: number;
  readonly height: number;
  readonly right: number;
  readonly weight?: 'bold';
}

/** One row of texts with a line below it. */
export function Row({ cells, columns, y, height, right, weight }: RowProps) {
  const thick = weight === undefined ? { stroke: grid, 'stroke-width': 0.5 } : { stroke: ink, 'stroke-width': 1 };
  return (
    <g>
      {cells.map((block, i) => (
        <Block
          key={columns[i]?.x}
          block={block}
          x={columns[i]?.x ?? MARGIN}
          y={y + PAD}
          {...(weight === undefined ? {} : { weight })}
        />
      ))}
      <line x1={MARGIN} x2={right} y1={y + height} y2={y + height} {...thick} />
    </g>
  );
}
