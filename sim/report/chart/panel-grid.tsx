import { max, scaleUtc } from 'd3';
import type { ComponentChildren } from 'preact';
import type { Words } from '../words/words.ts';
import type { Caption } from './caption.ts';
import { MARGIN } from './chart-frame.tsx';
import type { Box } from './labels.ts';
import { type MomentLabel, momentLabels } from './moment-labels.ts';
import { sizes } from './palette.ts';
import type { Panel } from './panels.ts';
import { type Key, keyOf, PathKey } from './path-key.tsx';
import { day, type LeverLine, type Scales } from './plot.ts';
import { AXIS, NUMBERS } from './plot-size.ts';
import { Block, type TextBlock, textBlock } from './text-block.tsx';

/** What one panel of a grid says. */
export interface Cell {
  readonly heading: string;
  /** The finding, below the heading. */
  readonly line: string;
  readonly panel: Panel;
  readonly caption: Caption;
  /** Whether more than one path is drawn, so that they need their names. */
  readonly named: boolean;
}

/** Where the marks of a cell go. */
export interface Place {
  readonly x: Scales['x'];
  readonly plot: Box;
  readonly levers: readonly LeverLine[];
  /** Right end of the cell. */
  readonly right: number;
}

interface Laid {
  readonly cell: Cell;
  readonly left: number;
  readonly heading: TextBlock;
  readonly line: TextBlock;
  readonly x: Scales['x'];
  readonly starts: { readonly labels: readonly MomentLabel[]; readonly height: number };
  readonly key: Key | null;
}

const GAP = 16;
const LEAST_WIDTH = 200;
const PLOT_HEIGHT = 96;
/** From the bottom of a plot to below its dates. */
const DATES = 16;

/** Number of panels beside each other: as many as fit, and rows as equal as they can be. */
export function columnsOf(panels: number, inner: number): number {
  const most = Math.max(1, Math.floor((inner + GAP) / (LEAST_WIDTH + GAP)));
  const rows = Math.ceil(panels / Math.min(most, panels));
  return Math.ceil(panels / rows);
}

/**
 * Panels of equal size in a grid for a drawing `width` wide, each with its heading and finding above, and the names of its
 * lines below. Returns the height and what draws them from a top on; `marks` draws what is inside a panel.
 */
export function panelGrid(
  cells: readonly Cell[],
  width: number,
  words: Words,
  marks: (cell: Cell, place: Place) => ComponentChildren,
): { height: number; draw: (top: number) => ComponentChildren } {
  const inner = width - 2 * MARGIN;
  const columns = columnsOf(cells.length, inner);
  const cellWidth = (inner - (columns - 1) * GAP) / columns;
  const laid = cells.map((cell, i) => lay(cell, MARGIN + (i % columns) * (cellWidth + GAP), cellWidth, words));
  const rows = Array.from({ length: Math.ceil(laid.length / columns) }, (_, row) => {
    const own = laid.slice(row * columns, (row + 1) * columns);
    const tallest = (height: (one: Laid) => number) => max(own, height) ?? 0;
    const text = tallest((one) => one.heading.height + one.line.height) + 4;
    const head = text + tallest((one) => one.starts.height) + 4;
    return { own, head, height: head + PLOT_HEIGHT + DATES + tallest((one) => one.key?.height ?? 0) + 12 };
  });
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  const draw = (top: number) =>
    rows.map((row, i) => {
      const above = top + rows.slice(0, i).reduce((sum, one) => sum + one.height, 0);
      return row.own.map((one) => (
        <GridCell key={one.cell.heading} {...{ one, above, cellWidth, marks }} head={row.head} />
      ));
    });
  return { height, draw };
}

function lay(cell: Cell, left: number, width: number, words: Words): Laid {
  const { caption } = cell;
  const plotLeft = left + AXIS;
  const x = scaleUtc([day(caption.from), day(caption.until)], [plotLeft, left + width - NUMBERS]);
  return {
    cell,
    left,
    heading: textBlock(cell.heading, sizes.head, width * 0.94),
    line: textBlock(cell.line, sizes.small, width),
    x,
    starts: momentLabels(caption.moments, x, left + width, words),
    key: cell.named ? keyOf(cell.panel, caption, words, width) : null,
  };
}

interface CellProps {
  readonly one: Laid;
  readonly above: number;
  readonly head: number;
  readonly cellWidth: number;
  readonly marks: (cell: Cell, place: Place) => ComponentChildren;
}

function GridCell({ one, above, head, cellWidth, marks }: CellProps) {
  const [from = 0, until = 0] = one.x.range();
  const plot: Box = { x: from, y: above + head, width: until - from, height: PLOT_HEIGHT };
  const levers = one.starts.labels.map(({ date, box }) => ({ date, top: box.y + 2 }));
  return (
    <g>
      <Block block={one.heading} x={one.left} y={above} weight="bold" />
      <Block block={one.line} x={one.left} y={above + one.heading.height + 1} />
      {one.starts.labels.map(({ text, box }) => (
        <text key={text} x={box.x} y={plot.y - 3 - box.y} font-size={sizes.small}>
          {text}
        </text>
      ))}
      {marks(one.cell, { x: one.x, plot, levers, right: one.left + cellWidth })}
      {one.key === null ? null : <PathKey shown={one.key} x={one.left} y={plot.y + PLOT_HEIGHT + DATES + 3} />}
    </g>
  );
}
