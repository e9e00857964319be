import type { Table } from '../table.ts';
import type { Words } from '../words/words.ts';
import type { Caption } from './caption.ts';
import { PRINT_WIDTH } from './chart-frame.tsx';
import { ChildrenWithoutWorkerChart } from './children-without-worker-chart.tsx';
import { panelsWithoutWorker } from './panels.ts';
import { render } from './render.ts';

/**
 * The chart of children without a fixed worker as an SVG text, 16 cm wide unless another `width` [units] is asked for. Colours and fonts are attributes, so that word
 * processors draw it alike. Null when the table of results lacks one of the two panels.
 */
export function childrenWithoutWorker(
  table: Table,
  caption: Caption,
  words: Words,
  width = PRINT_WIDTH,
): string | null {
  const panels = panelsWithoutWorker(table);
  if (panels === null) return null;
  return `${render(<ChildrenWithoutWorkerChart panels={panels} caption={caption} words={words} width={width} />)}\n`;
}
