import { max, scaleLinear } from 'd3';
import type { ComparisonResult, VariantResult } from '../../statistics/result.ts';
import { differenceInWords } from '../difference.ts';
import { dateInWords } from '../numbers.ts';
import { listing } from '../words/index.ts';
import type { Words } from '../words/words.ts';
import { type Caption, captionOf } from './caption.ts';
import { ChartFrame, PRINT_WIDTH } from './chart-frame.tsx';
import { bandCell, levelCell, wholeIn } from './moment-cells.ts';
import { paths } from './palette.ts';
import { panelGrid } from './panel-grid.tsx';
import { PanelPlot } from './panel-plot.tsx';
import { type Panel, panelOf } from './panels.ts';
import { sourceOf } from './sentences.ts';
import { tableOf } from './shown-table.ts';
import { highest, splits } from './strokes.ts';
import { clipped, LONGEST_ALT } from './text-size.ts';
import type { Twin } from './twin.ts';

interface SmallMultiplesProps {
  /** With one to four variants. */
  readonly result: ComparisonResult;
  readonly words: Words;
  /** [units] */
  readonly width?: number;
}

/** New and existing children together. */
const KEY = 'withoutWorker';

/**
 * Children without a fixed worker, new and existing together, in one panel per variant: the base path as a line with the
 * band of 18 of 20 futures, the variant as a dashed line, all panels on one scale from zero. Draws nothing when the result
 * has no series of them.
 */
export function SmallMultiples({ result, words, width = PRINT_WIDTH }: SmallMultiplesProps) {
  const shown = panelsByVariant(result, words);
  if (shown.length === 0) return null;
  const { figures, language, chart } = words;
  const most = max(shown.flatMap(({ panel }) => highest(panel))) ?? 0;
  const whole = wholeIn(words);
  const cells = shown.map(({ variant, panel, caption }) => ({
    heading: variant.scenario.title[language],
    line: differenceInWords(result, variant, KEY, words),
    panel,
    caption,
    named: true,
  }));
  const grid = panelGrid(cells, width, words, ({ panel, caption }, { x, plot, levers, right }) => {
    const y = scaleLinear([0, Math.max(most, 1)], [plot.y + plot.height, plot.y]).nice(4);
    const scales = { x, y };
    return (
      <PanelPlot
        {...{ panel, caption, scales, plot, levers, right, words }}
        observed={[]}
        ends="numbers"
        styles={paths}
        written={whole}
      />
    );
  });
  const caption = captionOf(result, language);
  const [from, until] = [caption.from, caption.until].map((date) => dateInWords(date, language)) as [string, string];
  const regions = listing(caption.regions, words);
  const titles = listing(
    cells.map(({ heading }) => `‘${heading}’`),
    words,
  );
  const split = shown.some(({ panel }) => panel.paths.some(splits));
  return (
    <ChartFrame
      id={`ketenlab-together-${caption.hash.slice(0, 8)}`}
      language={language}
      width={width}
      height={grid.height}
      title={figures.together.title(regions, from, until)}
      finding=""
      notes={[
        figures.together.sameScale,
        `${chart.band(chart.inBasePath)} ${chart.why}`,
        ...(split ? [chart.twoGroups] : []),
        chart.definition(shown[0]?.panel.label ?? '', caption.definitions.get(KEY) ?? ''),
        sourceOf(caption, words),
      ]}
      alt={clipped(figures.together.alt(regions, titles), LONGEST_ALT)}
      description={[
        ...baseLevels(shown[0]?.panel, words),
        ...cells.map(({ heading, line }) => `${heading}. ${line}`),
      ].join(' ')}
    >
      {grid.draw}
    </ChartFrame>
  );
}

/** The same numbers by date: the base path with its band, and every variant. Null when there is nothing to draw. */
export function smallMultiplesTwin(result: ComparisonResult, words: Words): Twin | null {
  const panel = panelOf(tableOf(result, [KEY], words.language), KEY);
  if (panel === null) return null;
  const { figures, comparison, chart, language } = words;
  const caption = captionOf(result, language);
  const [from, until] = [caption.from, caption.until].map((date) => dateInWords(date, language)) as [string, string];
  const names = [chart.basePath, ...result.variants.map(({ scenario }) => scenario.title[language])];
  const [name = '', ...others] = names;
  const whole = wholeIn(words);
  return {
    caption: figures.together.title(listing(caption.regions, words), from, until),
    head: [figures.date, name, figures.of(name, comparison.futures), ...others],
    rows: (panel.paths[0]?.moments ?? []).map(({ date }) => [
      dateInWords(date, language),
      levelCell(panel.paths[0], date, whole, words),
      bandCell(panel.paths[0], date, whole, words),
      ...panel.paths.slice(1).map((path) => levelCell(path, date, whole, words)),
    ]),
  };
}

interface Shown {
  readonly variant: VariantResult;
  readonly panel: Panel;
  readonly caption: Caption;
}

function panelsByVariant(result: ComparisonResult, words: Words): Shown[] {
  return result.variants.flatMap((variant) => {
    const alone = { ...result, variants: [variant] };
    const panel = panelOf(tableOf(alone, [KEY], words.language), KEY);
    return panel === null ? [] : [{ variant, panel, caption: captionOf(alone, words.language) }];
  });
}

/** The base path at its start and end, for those who do not see the chart. */
function baseLevels(panel: Panel | undefined, words: Words): string[] {
  const moments = panel?.paths[0]?.moments ?? [];
  const whole = (level: number | null) => wholeIn(words)(level ?? 0);
  return [moments[0], moments.at(-1)].flatMap((moment) => {
    if (moment === undefined || moment.groups !== null) return [];
    const date = dateInWords(moment.date, words.language);
    return [words.figures.together.level(date, whole(moment.mean), whole(moment.low), whole(moment.high))];
  });
}
