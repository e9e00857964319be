import { ChartFrame, PRINT_WIDTH } from '../chart/chart-frame.tsx';
import { panelStack, type StackPanel } from '../chart/panel-stack.tsx';
import { render } from '../chart/render.ts';
import type { Drawn } from './drawn.ts';
import type { PrintFigure } from './figure.ts';
import { noteLines } from './line-notes.ts';

/** Texts of a figure that stand in its picture. */
type Said = Pick<PrintFigure, 'title' | 'finding' | 'alt' | 'description' | 'notes'>;

/** The picture of panels below each other as an SVG text of 16 cm; `name` is part of its ids. */
export function stackedSvg(
  name: string,
  panels: readonly StackPanel[],
  { notes, ...said }: Said,
  { caption, words }: Drawn,
): string {
  const stack = panelStack(panels, PRINT_WIDTH, words);
  const svg = render(
    <ChartFrame
      id={`ketenlab-print-${name}-${caption.hash.slice(0, 8)}`}
      language={words.language}
      width={PRINT_WIDTH}
      height={stack.height}
      notes={noteLines(notes)}
      {...said}
    >
      {stack.draw}
    </ChartFrame>,
  );
  return `${svg}\n`;
}
