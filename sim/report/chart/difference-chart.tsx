import { scaleLinear } from 'd3';
import type { ComparisonResult, VariantResult } from '../../statistics/result.ts';
import { differenceInWords } from '../difference.ts';
import { dateInWords, shownIn, signed } from '../numbers.ts';
import { listing } from '../words/index.ts';
import type { Words } from '../words/words.ts';
import { type Caption, captionOf } from './caption.ts';
import { ChartFrame, PRINT_WIDTH } from './chart-frame.tsx';
import { bandCell, levelCell } from './moment-cells.ts';
import { paths } from './palette.ts';
import { panelGrid } from './panel-grid.tsx';
import { PanelPlot } from './panel-plot.tsx';
import { differencePanel, type Panel } from './panels.ts';
import { type Sentences, sourceOf } from './sentences.ts';
import { tableOf } from './shown-table.ts';
import { levels, splits } from './strokes.ts';
import { clipped, LONGEST_ALT } from './text-size.ts';
import type { Twin } from './twin.ts';

interface DifferenceProps {
  /** With one to four variants. */
  readonly result: ComparisonResult;
  /** Key of an indicator with a series. */
  readonly indicator: string;
  readonly words: Words;
  /** [units] */
  readonly width?: number;
  /** Other texts than its own. */
  readonly texts?: Sentences;
  /** Starts the ids of the drawing. */
  readonly id?: string;
}

/** The variant is drawn as in the other charts. */
const STYLES = paths.slice(1, 2);

/**
 * The paired difference of each variant from the base over time, one panel per variant on one scale, with the 95 %
 * interval of its mean as a band around it and a line at zero. Where the differences fall into two groups the line splits
 * in two, without a band. Draws nothing when the result has no series of the indicator.
 */
export function DifferenceChart({ result, indicator, words, width = PRINT_WIDTH, ...own }: DifferenceProps) {
  const shown = panelsByVariant(result, indicator, words);
  const [first] = shown;
  if (first === undefined) return null;
  const { figures, chart, language } = words;
  const reach = shown.flatMap(({ panel }) => ends(panel));
  const [low, high] = [Math.min(0, ...reach), Math.max(0, ...reach)];
  const cells = shown.map(({ variant, panel, caption }) => ({
    heading: variant.scenario.title[language],
    line: differenceInWords(result, variant, indicator, words),
    panel,
    caption,
    named: false,
  }));
  const grid = panelGrid(cells, width, words, ({ panel, caption }, { x, plot, levers, right }) => {
    const y = scaleLinear(low === high ? [-1, 1] : [low, high], [plot.y + plot.height, plot.y]).nice(4);
    return (
      <PanelPlot
        {...{ panel, caption, plot, levers, right, words }}
        scales={{ x, y }}
        observed={[]}
        ends="numbers"
        styles={STYLES}
        written={writtenFor(high - low, words)}
      />
    );
  });
  const caption = captionOf(result, language);
  const card = result.indicators[indicator];
  const titles = listing(
    cells.map(({ heading }) => `‘${heading}’`),
    words,
  );
  return (
    <ChartFrame
      id={own.id ?? `ketenlab-difference-${indicator}-${caption.hash.slice(0, 8)}`}
      language={language}
      width={width}
      height={grid.height}
      title={own.texts?.title ?? titleOf(caption, first.panel.label, words)}
      finding={own.texts?.finding ?? ''}
      notes={
        own.texts?.notes ?? [
          `${figures.difference.band} ${figures.difference.better[card?.better ?? 'none']}`.trim(),
          ...(shown.some(({ panel }) => panel.paths.some(splits)) ? [chart.twoGroups] : []),
          chart.definition(first.panel.label, caption.definitions.get(indicator) ?? ''),
          sourceOf(caption, words),
        ]
      }
      alt={own.texts?.alt ?? clipped(figures.difference.alt(first.panel.label, titles), LONGEST_ALT)}
      description={own.texts?.description ?? cells.map(({ heading, line }) => `${heading}. ${line}`).join(' ')}
    >
      {grid.draw}
    </ChartFrame>
  );
}

/** The same differences by date, with the interval of each. Null when there is nothing to draw. */
export function differenceTwin(result: ComparisonResult, indicator: string, words: Words): Twin | null {
  const shown = panelsByVariant(result, indicator, words);
  const [first] = shown;
  if (first === undefined) return null;
  const { figures, comparison, language } = words;
  const written = (level: number) => signed(level, 1, language);
  const dates = [
    ...new Set(shown.flatMap(({ panel }) => (panel.paths[0]?.moments ?? []).map(({ date }) => date))),
  ].sort();
  return {
    caption: titleOf(captionOf(result, language), first.panel.label, words),
    head: [
      figures.date,
      ...shown.flatMap(({ variant }) => {
        const name = variant.scenario.title[language];
        return [name, figures.of(name, comparison.sure)];
      }),
    ],
    rows: dates.map((date) => [
      dateInWords(date, language),
      ...shown.flatMap(
        ({
          panel: {
            paths: [path],
          },
        }) => [levelCell(path, date, written, words), bandCell(path, date, written, words)],
      ),
    ]),
  };
}

interface Shown {
  readonly variant: VariantResult;
  readonly panel: Panel;
  readonly caption: Caption;
}

function panelsByVariant(result: ComparisonResult, indicator: string, words: Words): Shown[] {
  const table = tableOf(result, [indicator], words.language);
  const { factor } = shownIn(result.indicators[indicator]?.unit ?? '');
  return result.variants.flatMap((variant) => {
    const panel = differencePanel(table, indicator, variant.scenario.name, factor);
    return panel === null
      ? []
      : [{ variant, panel, caption: captionOf({ ...result, variants: [variant] }, words.language) }];
  });
}

function titleOf({ regions, from, until }: Caption, label: string, words: Words): string {
  const [first, last] = [from, until].map((date) => dateInWords(date, words.language)) as [string, string];
  return words.figures.difference.title(label, listing(regions, words), first, last);
}

/** Values that the axis must reach: the bands and the branches. */
function ends(panel: Panel): number[] {
  return panel.paths.flatMap(({ moments }) =>
    moments.flatMap((moment) => [...levels(moment), moment.low, moment.high].filter((one) => one !== null)),
  );
}

/** A difference as it is written at the axis: a scale of a few needs a decimal. */
function writtenFor(reach: number, words: Words): (level: number) => string {
  return (level) => signed(level, reach < 4 ? 1 : 0, words.language);
}
