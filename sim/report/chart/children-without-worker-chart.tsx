import { max, scaleLinear, scaleUtc } from 'd3';
import { number } from '../numbers.ts';
import type { Words } from '../words/words.ts';
import { type Caption, countsWithin } from './caption.ts';
import { ChartFrame, MARGIN, PRINT_WIDTH } from './chart-frame.tsx';
import type { Box } from './labels.ts';
import { momentLabels } from './moment-labels.ts';
import { paths, sizes } from './palette.ts';
import { PanelPlot } from './panel-plot.tsx';
import type { FreshAndExisting } from './panels.ts';
import { keyOf, PathKey } from './path-key.tsx';
import { day } from './plot.ts';
import { AXIS, endsAt } from './plot-size.ts';
import { sentences } from './sentences.ts';
import { highest } from './strokes.ts';
import { LEADING } from './text-block.tsx';
import { textLines } from './text-size.ts';

interface ChartProps {
  readonly panels: FreshAndExisting;
  readonly caption: Caption;
  readonly words: Words;
  /** [units]; text is 8 units or more. */
  readonly width?: number;
}

/**
 * The chart of children without a fixed worker: a panel for new and one for existing
 * children, on one scale from zero and with real dates. Observed counts are dots; the base path is a line with the band
 * of 18 of 20 futures; at most two other scenarios are dashed lines. Where futures fall into two groups a line splits in
 * two, without a band. Where there is no room beside the lines their names stand below.
 */
export function ChildrenWithoutWorkerChart({ panels, caption, words, width = PRINT_WIDTH }: ChartProps) {
  const texts = sentences(...panels, caption, words);
  const { ends, labels, plotHeight } = endsAt(width);
  const area = { x: MARGIN + AXIS, width: width - 2 * MARGIN - AXIS - labels, height: plotHeight };
  const x = scaleUtc([day(caption.from), day(caption.until)], [area.x, area.x + area.width]);
  const starts = momentLabels(caption.moments, x, width - MARGIN, words);
  const { new: fresh, existing: gone } = words.chart.panels;
  const names = [fresh, gone].map((name) => textLines(`${name} (${words.chart.axis})`, sizes.head, width - 2 * MARGIN));
  const nameHeight = ((max(names, ({ length }) => length) ?? 1) - 1) * sizes.head * LEADING;
  const head = sizes.head * 1.9 + nameHeight + starts.height;
  const counted = countsWithin(caption);
  const observed = [counted.new ?? [], counted.existing ?? []];
  const most = max([...panels.flatMap(highest), ...observed.flat().map(([, value]) => value)]) ?? 0;
  const keys = panels.map((panel) => (ends === 'numbers' ? keyOf(panel, caption, words, area.width) : null));
  const heights = keys.map((key) => head + plotHeight + 24 + (key === null ? 0 : key.height + 4));
  return (
    <ChartFrame
      id={`ketenlab-${caption.hash.slice(0, 8)}`}
      language={words.language}
      width={width}
      height={heights.reduce((sum, height) => sum + height, 0)}
      title={texts.title}
      finding={texts.finding}
      notes={texts.notes}
      alt={texts.alt}
      description={texts.description}
    >
      {(top) =>
        panels.map((panel, i) => {
          const above = heights.slice(0, i).reduce((sum, height) => sum + height, 0);
          const plot: Box = { ...area, y: top + above + head };
          const y = scaleLinear([0, Math.max(most, 1)], [plot.y + plot.height, plot.y]).nice(4);
          const key = keys[i];
          return (
            <g key={panel.indicator}>
              {names[i]?.map((text, line) => (
                <text
                  key={text}
                  x={MARGIN}
                  y={plot.y - head + sizes.head * (1 + line * LEADING)}
                  font-size={sizes.head}
                  font-weight="bold"
                >
                  {text}
                </text>
              ))}
              {starts.labels.map(({ text, box }) => (
                <text key={text} x={box.x} y={plot.y - 3 - box.y} font-size={sizes.small}>
                  {text}
                </text>
              ))}
              <PanelPlot
                panel={panel}
                observed={observed[i] ?? []}
                caption={caption}
                scales={{ x, y }}
                plot={plot}
                levers={starts.labels.map(({ date, box }) => ({ date, top: box.y + 2 }))}
                right={width - MARGIN}
                ends={ends}
                styles={paths}
                written={(level) => number(level, 0, words.language)}
                words={words}
              />
              {key ? <PathKey shown={key} x={MARGIN} y={plot.y + plot.height + 19} /> : null}
            </g>
          );
        })
      }
    </ChartFrame>
  );
}
