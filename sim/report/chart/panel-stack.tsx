import { max, scaleLinear, scaleUtc } from 'd3';
import type { ComponentChildren } from 'preact';
import type { Words } from '../words/words.ts';
import type { Caption } from './caption.ts';
import { MARGIN } from './chart-frame.tsx';
import type { CountedDot } from './counted-dot.ts';
import { labelsHeight } from './end-labels.tsx';
import type { Box } from './labels.ts';
import { momentLabels } from './moment-labels.ts';
import type { NormMark } from './norm-mark.tsx';
import { paths, sizes } from './palette.ts';
import { PanelPlot } from './panel-plot.tsx';
import type { Panel } from './panels.ts';
import { type Key, keyOf, PathKey } from './path-key.tsx';
import { day } from './plot.ts';
import { AXIS, endsAt } from './plot-size.ts';
import { Block, textBlock } from './text-block.tsx';

/** One panel of a stack. */
export interface StackPanel {
  /** What its levels are. */
  readonly heading: string;
  readonly panel: Panel;
  readonly caption: Caption;
  readonly observed: readonly CountedDot[];
  readonly norm: NormMark | null;
  /** Level that its axis reaches; 0 for an axis without levels. */
  readonly most: number;
  readonly written: (level: number) => string;
  /** What its paths are called; without it the base path and the titles of scenarios. */
  readonly names?: readonly string[];
  /** Lines at the starts of levers without their names; without it with names. */
  readonly starts?: 'lines';
  /** Share of the usual height of a plot; 1 without it. */
  readonly part?: number;
}

const DATES = 24;

/**
 * Panels below one another on one time axis, each from zero up, for a drawing `width` wide: a heading, the names of starts,
 * the marks, and where there is no room beside the lines their names below. A plot grows when the names at the ends of its
 * lines need more height. Returns the height and what draws them from a top on.
 */
export function panelStack(
  panels: readonly StackPanel[],
  width: number,
  words: Words,
): { height: number; draw: (top: number) => ComponentChildren } {
  const { ends, labels, plotHeight } = endsAt(width);
  const area = { x: MARGIN + AXIS, width: width - 2 * MARGIN - AXIS - labels };
  const laid = panels.map((one) => {
    const { caption, panel, names } = one;
    const x = scaleUtc([day(caption.from), day(caption.until)], [area.x, area.x + area.width]);
    const named = momentLabels(caption.moments, x, width - MARGIN, words);
    const starts = one.starts === 'lines' ? { labels: [], height: 0 } : named;
    const levers = named.labels.map(({ date, box }) => ({ date, top: one.starts === 'lines' ? 0 : box.y + 2 }));
    const title = textBlock(one.heading, sizes.head, width - 2 * MARGIN);
    const below: Key | null = ends === 'numbers' ? keyOf(panel, caption, words, area.width) : null;
    const room = { panel, caption, ends, styles: paths, written: one.written, words, ...(names ? { names } : {}) };
    const least = labelsHeight(room, labels - 6) - 12;
    return { one, x, starts, levers, title, below, plotHeight: Math.max(plotHeight * (one.part ?? 1), least) };
  });
  // Plots with one part are compared by height, so the tallest sets them all.
  const tallest = (part: number) =>
    max(
      laid.filter(({ one }) => (one.part ?? 1) === part),
      (each) => each.plotHeight,
    ) ?? 0;
  const placed = laid.map((each) => {
    const head = sizes.head * 0.65 + each.title.height + each.starts.height;
    const plot = tallest(each.one.part ?? 1);
    return { ...each, head, plot, height: head + plot + DATES + (each.below === null ? 0 : each.below.height + 4) };
  });
  const draw = (top: number) =>
    placed.map(({ one, x, starts, levers, title, below, head, plot: tall }, i) => {
      const above = top + placed.slice(0, i).reduce((sum, { height }) => sum + height, 0);
      const plot: Box = { ...area, y: above + head, height: tall };
      const y = scaleLinear([0, one.most > 0 ? one.most : 1], [plot.y + plot.height, plot.y]).nice(4);
      return (
        <g key={one.panel.indicator}>
          <Block block={title} x={MARGIN} y={above} weight="bold" />
          {starts.labels.map(({ text, box }) => (
            <text key={text} x={box.x} y={plot.y - 3 - box.y} font-size={sizes.small}>
              {text}
            </text>
          ))}
          <PanelPlot
            panel={one.panel}
            observed={one.observed}
            norm={one.norm}
            caption={one.caption}
            scales={{ x, y }}
            plot={plot}
            levers={levers}
            right={width - MARGIN}
            ends={ends}
            styles={paths}
            written={one.written}
            words={words}
            {...(one.names === undefined ? {} : { names: one.names })}
          />
          {below ? <PathKey shown={below} x={MARGIN} y={plot.y + plot.height + 19} /> : null}
        </g>
      );
    });
  return { height: placed.reduce((sum, { height }) => sum + height, 0), draw };
}
