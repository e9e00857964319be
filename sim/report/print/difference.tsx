import type { Indicator } from '../../statistics/result.ts';
import { DifferenceChart, differenceTwin } from '../chart/difference-chart.tsx';
import { differencePanel, type Panel } from '../chart/panels.ts';
import { render } from '../chart/render.ts';
import { tableOf } from '../chart/shown-table.ts';
import { splits } from '../chart/strokes.ts';
import { differenceInWords, effectOf, rangeInWords, withItsUnit } from '../difference.ts';
import { dateInWords, shownIn, signed } from '../numbers.ts';
import type { PrintContext } from './context.ts';
import { type Drawn, drawnOf } from './drawn.ts';
import type { PrintFigure } from './figure.ts';
import { noteLines, notesOf } from './line-notes.ts';
import { lineTable } from './line-table.ts';
import { altOf, courseOf, effectFinding, titleOf } from './line-text.ts';

/** Most variants that get a panel. */
const MOST = 4;

/**
 * What each variant (at most four) does to an indicator in time: the paired difference from the base with the interval of
 * its mean, one panel per variant on one scale with a line at zero. Null without variants or without a series of it.
 */
export function differenceFigure(indicator: string, context: PrintContext): PrintFigure | null {
  const drawn = drawnOf(context, [indicator], MOST);
  const { result, words, own } = drawn;
  const card = result.indicators[indicator];
  const panels = panelsIn(indicator, drawn);
  const twin = differenceTwin(result, indicator, words);
  if (card === undefined || twin === null || panels.length === 0) return null;
  const title = titleOf(own.differenceOf(card.label[words.language]), card.unit, drawn);
  const finding = effectFinding(indicator, drawn);
  const { figures, chart } = words;
  const better = figures.difference.better[card.better];
  const notes = notesOf(drawn, {
    uncertainty: [
      figures.difference.band,
      own.difference.why,
      ...(panels.some(({ paths }) => paths.some(splits)) ? [chart.twoGroups] : []),
    ],
    keys: [indicator],
    norm: '',
    whole: false,
    dots: [],
    more: better === '' ? [] : [better],
  });
  const alt = altIn(indicator, card, panels, drawn);
  const description = result.variants
    .flatMap((variant) => [
      `${variant.scenario.title[words.language]}.`,
      differenceInWords(result, variant, indicator, words),
      rangeInWords(variant, indicator, words),
    ])
    .filter((sentence) => sentence !== '')
    .join(' ');
  const svg = render(
    <DifferenceChart
      {...{ result, indicator, words }}
      texts={{ title, finding, notes: noteLines(notes), alt, description }}
      id={`ketenlab-print-difference-${indicator}-${drawn.caption.hash.slice(0, 8)}`}
    />,
  );
  return {
    kind: 'difference',
    language: words.language,
    title,
    finding,
    svg: `${svg}\n`,
    alt,
    description,
    notes,
    table: lineTable(panels.map((panel) => ({ panel, dots: [], norm: null }))),
    twin,
  };
}

function panelsIn(indicator: string, { result, words }: Drawn): Panel[] {
  const table = tableOf(result, [indicator], words.language);
  const { factor } = shownIn(result.indicators[indicator]?.unit ?? '');
  return result.variants.flatMap(({ scenario }) => differencePanel(table, indicator, scenario.name, factor) ?? []);
}

function altIn(
  indicator: string,
  { label, unit }: Indicator,
  panels: readonly Panel[],
  { result, words, own, regions }: Drawn,
): string {
  const [first = '', ...more] = panels.map((panel, i) => {
    const { moments } = panel.paths[0] ?? { moments: [] };
    const [start, end] = [moments[0], moments.at(-1)];
    const written = (level: number) => signed(level, 1, words.language);
    const [from, until] = [start, end].map((one) => dateInWords(one?.date ?? '', words.language));
    const ends = [start, end].map((one) => (one?.groups ? own.alt.twoGroups : written(one?.mean ?? 0)));
    const variant = result.variants[i];
    const name = `‘${variant?.scenario.title[words.language] ?? ''}’`;
    const last = end?.groups ? own.alt.twoGroups : withItsUnit(ends[1] ?? '', unit, words);
    // Who only hears this text must not take a difference that may be chance for one.
    const unclear = variant !== undefined && effectOf(variant, indicator)?.change === 'unclear';
    if (i > 0) return own.alt.other(name, unclear ? own.alt.unclear(last) : last);
    return own.alt.course(
      name,
      unclear ? 'unclear' : courseOf(start, end, written),
      ends[0] ?? '',
      from ?? '',
      last,
      until ?? '',
    );
  });
  return altOf(own.alt.differenceHead(label[words.language], regions), first, more);
}
