import { max } from 'd3';
import { type Panel, panelOf } from '../chart/panels.ts';
import { pathName } from '../chart/sentences.ts';
import { tableOf } from '../chart/shown-table.ts';
import { highest } from '../chart/strokes.ts';
import { withUnit } from '../comparison-text.ts';
import { dateInWords, shownIn } from '../numbers.ts';
import type { PrintContext } from './context.ts';
import { type Drawn, drawnOf, normFor } from './drawn.ts';
import type { PrintFigure } from './figure.ts';
import { notesOf } from './line-notes.ts';
import { lineTable } from './line-table.ts';
import { altOf, courseOf, effectFinding, levelIn, levelText, pathInWords, scaledPanel, titleOf } from './line-text.ts';
import { panelTwin } from './line-twin.ts';
import { capital, countsInWords, dotsOf, uncertaintyOf } from './series-parts.ts';
import { stackedSvg } from './stacked-svg.tsx';
import { TOGETHER, togetherFigure } from './together.tsx';

/** Room above the highest mark, so that it is not the edge of the plot. */
const ABOVE = 1.02;
/** Scales that reach this far are written in whole numbers. */
const WHOLE = 20;

/**
 * The course of an indicator in time: a line with the band of 18 of 20 futures for the base, lines for at most two variants,
 * counts as dots at their own dates, the norm, and the starts of measures. Children without a fixed worker
 * ('withoutWorker') have a panel for new and one for existing children. Null when the result has no series of it.
 */
export function seriesFigure(indicator: string, context: PrintContext): PrintFigure | null {
  return indicator === TOGETHER
    ? togetherFigure(drawnOf(context, []))
    : oneFigure(indicator, drawnOf(context, [indicator]));
}

function oneFigure(indicator: string, drawn: Drawn): PrintFigure | null {
  const { result, caption, words, own } = drawn;
  const card = result.indicators[indicator];
  const raw = panelOf(tableOf(result, [indicator], words.language), indicator);
  if (raw === null || card === undefined) return null;
  const { factor } = shownIn(card.unit);
  const panel = scaledPanel(raw, factor, factor === 1 ? card.unit : '%');
  const dots = dotsOf(indicator, drawn);
  const norm = normFor(indicator, drawn.context);
  const reach = max([...highest(panel), ...dots.map(({ high }) => high), norm?.value ?? 0]) ?? 0;
  // A share of all has no level above 100 %.
  const most = panel.unit === '%' && reach <= 100 ? Math.min(100, reach * ABOVE) : reach * ABOVE;
  const written = levelIn(most, words);
  const title = titleOf(panel.label, panel.unit, drawn);
  const finding = effectFinding(indicator, drawn) || levelFinding(panel, written, drawn);
  const notes = notesOf(drawn, {
    uncertainty: uncertaintyOf([panel], drawn),
    keys: [indicator],
    norm: indicator,
    whole: most >= WHOLE,
    dots,
  });
  const alt = altIn(panel, written, drawn);
  const description = [
    ...panel.paths.map((path, i) => pathInWords(pathName(i, caption, words), path, written, words, own)),
    ...countsInWords(dots, drawn),
    ...(norm === null ? [] : [own.description.norm(norm.text)]),
  ].join(' ');
  const heading = capital(own.units[panel.unit] ?? panel.unit);
  const said = { title, finding, alt, description, notes };
  const svg = stackedSvg(indicator, [{ heading, panel, caption, observed: dots, norm, most, written }], said, drawn);
  return {
    kind: 'series',
    language: words.language,
    ...said,
    svg,
    table: lineTable([{ panel, dots, norm }]),
    twin: panelTwin(title, panel, dots, caption, written, words),
  };
}

/** The level of the base at its end and its start. */
function levelFinding(panel: Panel, written: (level: number) => string, { words, own }: Drawn): string {
  const [first, last] = [panel.paths[0]?.moments[0], panel.paths[0]?.moments.at(-1)];
  const [from, until] = [first, last].map((one) => (one === undefined ? '' : dateInWords(one.date, words.language)));
  if (last?.groups) return own.finding.twoGroups(until ?? '');
  const amount = withUnit(written(last?.mean ?? 0), panel.unit, words);
  const before = first?.groups
    ? own.alt.twoGroups
    : withUnit(written(first?.mean ?? 0), panel.unit === '%' ? '%' : '', words);
  return own.finding.level(until ?? '', amount, before, from ?? '');
}

function altIn(panel: Panel, written: (level: number) => string, { caption, words, own, regions }: Drawn): string {
  const ends = (path: number, place: number) => {
    const moment = panel.paths[path]?.moments.at(place);
    return moment?.groups || moment?.mean === null
      ? own.alt.twoGroups
      : withUnit(levelText(moment, written, words), panel.unit, words);
  };
  const [first, last] = [panel.paths[0]?.moments[0], panel.paths[0]?.moments.at(-1)];
  const [from, until] = [first, last].map((one) => dateInWords(one?.date ?? caption.from, words.language));
  return altOf(
    own.alt.head(panel.paths.length, panel.label, regions),
    own.alt.course(
      capital(pathName(0, caption, words)),
      courseOf(first, last, written),
      ends(0, 0),
      from ?? '',
      ends(0, -1),
      until ?? '',
    ),
    panel.paths.slice(1).map((_, i) => own.alt.other(`‘${pathName(i + 1, caption, words)}’`, ends(i + 1, -1))),
  );
}
