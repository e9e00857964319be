import { max } from 'd3';
import { number } from '../numbers.ts';
import type { Words } from '../words/words.ts';
import { type Caption, countsWithin } from './caption.ts';
import { ChartFrame, PRINT_WIDTH } from './chart-frame.tsx';
import { type CountedDot, exactDots } from './counted-dot.ts';
import type { NormMark } from './norm-mark.tsx';
import { panelStack } from './panel-stack.tsx';
import type { FreshAndExisting } from './panels.ts';
import { type Sentences, sentences } from './sentences.ts';
import { highest } from './strokes.ts';

interface ChartProps {
  readonly panels: FreshAndExisting;
  readonly caption: Caption;
  readonly words: Words;
  /** [units]; text is 8 units or more. */
  readonly width?: number;
  /** Counts of new and of existing children as they are drawn; without it those of the caption as they are. */
  readonly counted?: readonly [fresh: readonly CountedDot[], existing: readonly CountedDot[]];
  readonly norm?: NormMark | null;
  /** Other texts than those of `sentences`. */
  readonly texts?: Sentences;
  /** Starts the ids of the drawing. */
  readonly id?: string;
}

/**
 * The chart of children without a fixed worker: a panel for new and one for existing
 * children, on one scale from zero and with real dates. Observed counts are dots; the base path is a line with the band
 * of 18 of 20 futures; at most two other scenarios are dashed lines. Where futures fall into two groups a line splits in
 * two, without a band. Where there is no room beside the lines their names stand below.
 */
export function ChildrenWithoutWorkerChart(props: ChartProps) {
  const { panels, caption, words, width = PRINT_WIDTH, norm = null } = props;
  const texts = props.texts ?? sentences(...panels, caption, words);
  const within = countsWithin(caption);
  const counted = props.counted ?? [exactDots(within.new ?? [], words), exactDots(within.existing ?? [], words)];
  const most = max([...panels.flatMap(highest), ...counted.flat().map(({ high }) => high), norm?.value ?? 0]) ?? 0;
  const { new: fresh, existing } = words.chart.panels;
  const stack = panelStack(
    panels.map((panel, i) => ({
      heading: `${i === 0 ? fresh : existing} (${words.chart.axis})`,
      panel,
      caption,
      observed: counted[i] ?? [],
      norm,
      most: Math.max(most, 1),
      written: (level) => number(level, 0, words.language),
    })),
    width,
    words,
  );
  return (
    <ChartFrame
      id={props.id ?? `ketenlab-${caption.hash.slice(0, 8)}`}
      language={words.language}
      width={width}
      height={stack.height}
      title={texts.title}
      finding={texts.finding}
      notes={texts.notes}
      alt={texts.alt}
      description={texts.description}
    >
      {stack.draw}
    </ChartFrame>
  );
}
