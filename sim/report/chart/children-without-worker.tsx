import { max, scaleLinear, scaleUtc } from 'd3';
import { render } from 'preact-render-to-string';
import { dateInWords } from '../numbers.ts';
import type { Table } from '../table.ts';
import type { Words } from '../words/words.ts';
import type { Caption } from './caption.ts';
import { type Box, overlap } from './labels.ts';
import { fontFamily, ink, mostPaths, paper, sizes } from './palette.ts';
import { PanelPlot } from './panel-plot.tsx';
import { type Panel, stockPanel } from './panels.ts';
import { type Sentences, sentences } from './sentences.ts';
import { levels } from './strokes.ts';
import { textLines, textWidth } from './text-size.ts';

/** 16 cm [pt]: one unit of the drawing is one point in print. */
const WIDTH = 454;
const MARGIN = 6;
const AXIS = 28;
const LABELS = 104;
const PLOT_HEIGHT = 118;
const LEADING = 1.25;
/** Between the line of a lever and its name. */
const LEVER_GAP = 3;

interface ChartProps {
  readonly panels: readonly [fresh: Panel, existing: Panel];
  readonly caption: Caption;
  readonly texts: Sentences;
  readonly words: Words;
}

/**
 * The chart of children without a fixed worker as an SVG text, 16 cm wide: a panel for new and one for existing
 * children, on one scale from zero and with real dates. Observed counts are dots; the base path is a line with the band
 * of 18 of 20 futures; at most two other scenarios are dashed lines. Where futures fall into two groups a line splits in
 * two, without a band. Colours and fonts are attributes, so that word
 * processors draw it alike. Null when the table of results lacks one of the two.
 */
export function childrenWithoutWorker(table: Table, caption: Caption, words: Words): string | null {
  const [fresh, existing] = [stockPanel(table, 'I01'), stockPanel(table, 'I02')];
  if (fresh === null || existing === null) return null;
  const texts = sentences(fresh, existing, caption, words);
  return `${render(<ChildrenWithoutWorker panels={[fresh, existing]} caption={caption} texts={texts} words={words} />)}\n`;
}

function ChildrenWithoutWorker({ panels, caption, texts, words }: ChartProps) {
  const inner = WIDTH - 2 * MARGIN;
  const title = textBlock(texts.title, sizes.title, inner * 0.94);
  const finding = textBlock(texts.finding, sizes.subtitle, inner);
  const notes = texts.notes.map((note) => textBlock(note, sizes.small, inner));
  const starts = leverLabels(caption, words);
  const head = sizes.head * 1.9 + starts.height;
  const first = MARGIN + title.height + finding.height + 8;
  const panelHeight = head + PLOT_HEIGHT + 24;
  const plots = panels.map((_, i): Box => ({ ...plotArea, y: first + i * panelHeight + head }));
  const below = first + panels.length * panelHeight + 2;
  const height = Math.ceil(below + notes.reduce((sum, note) => sum + note.height + 2, 0) + MARGIN);
  const id = `ketenlab-${caption.hash.slice(0, 8)}`;
  const observed = [caption.observed.new ?? [], caption.observed.existing ?? []];
  const most = max([...panels.flatMap(highest), ...observed.flat().map(([, value]) => value)]) ?? 0;
  let noteTop = below;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width="16cm"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      lang={words.language}
      font-family={fontFamily}
      fill={ink}
    >
      <title id={`${id}-title`}>{texts.alt}</title>
      <desc id={`${id}-desc`}>{texts.description}</desc>
      <rect width={WIDTH} height={height} fill={paper} />
      <Block block={title} y={MARGIN} bold />
      <Block block={finding} y={MARGIN + title.height + 2} />
      {panels.map((panel, i) => {
        const plot = plots[i] as Box;
        const y = scaleLinear([0, Math.max(most, 1)], [plot.y + plot.height, plot.y]).nice(4);
        const x = scaleUtc([utc(caption.from), utc(caption.until)], [plot.x, plot.x + plot.width]);
        const name = i === 0 ? words.chart.panels.new : words.chart.panels.existing;
        return (
          <g key={panel.indicator}>
            <text x={MARGIN} y={plot.y - head + sizes.head} font-size={sizes.head} font-weight="bold">
              {`${name} (${words.chart.axis})`}
            </text>
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
              right={WIDTH - MARGIN}
              words={words}
            />
          </g>
        );
      })}
      {notes.map((note) => {
        const top = noteTop;
        noteTop += note.height + 2;
        return <Block key={note.lines.join(' ')} block={note} y={top} />;
      })}
    </svg>
  );
}

const plotArea = { x: MARGIN + AXIS, y: 0, width: WIDTH - 2 * MARGIN - AXIS - LABELS, height: PLOT_HEIGHT };
const utc = (date: string) => new Date(`${date}T00:00:00Z`);

/** Values that the axis must reach: the band of the base and the lines that are drawn. */
function highest(panel: Panel): number[] {
  return panel.paths
    .slice(0, mostPaths)
    .flatMap(({ moments }, i) =>
      moments.map((moment) => Math.max(levels(moment)[1], i === 0 && moment.groups === null ? (moment.high ?? 0) : 0)),
    );
}

interface TextBlock {
  readonly lines: readonly string[];
  readonly size: number;
  readonly height: number;
}

function textBlock(text: string, size: number, width: number): TextBlock {
  const lines = textLines(text, size, width);
  return { lines, size, height: lines.length * size * LEADING };
}

function Block({ block, y, bold = false }: { block: TextBlock; y: number; bold?: boolean }) {
  return (
    <text font-size={block.size} {...(bold ? { 'font-weight': 'bold' } : {})}>
      {block.lines.map((text, i) => (
        <tspan key={text} x={MARGIN} y={y + block.size * (0.95 + i * LEADING)}>
          {text}
        </tspan>
      ))}
    </text>
  );
}

/**
 * Names of the starts of levers and shocks, and of evaluations, above a plot, stacked where they would touch; y counts upwards from the plot. The last
 * start stands lowest, so that the line of an earlier one reaches its name without crossing another name.
 */
function leverLabels(caption: Caption, words: Words) {
  const x = scaleUtc([utc(caption.from), utc(caption.until)], [plotArea.x, plotArea.x + plotArea.width]);
  const labels: { date: string; text: string; box: Box }[] = [];
  for (const { kind, date } of [...caption.moments].reverse()) {
    const text = words.chart.moment(kind, dateInWords(date, words.language));
    const width = textWidth(text, sizes.small) + LEVER_GAP;
    const at = Math.min(x(utc(date)) + LEVER_GAP, WIDTH - MARGIN - width);
    let box: Box = { x: at, y: 0, width, height: sizes.small * LEADING };
    while (labels.some((other) => overlap(box, other.box))) box = { ...box, y: box.y + box.height };
    labels.push({ date, text, box });
  }
  return { labels, height: max(labels, ({ box }) => box.y + box.height) ?? 0 };
}
