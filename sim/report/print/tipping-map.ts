import { median } from 'd3';
import { h } from 'preact';
import type {
  AnalysisResult,
  DimensionCard,
  OutcomeAnalysis,
  SubjectAnalysis,
  TippingAnalysis,
} from '../../statistics/analysis.ts';
import { amount, dimensionAmount, gap, type Writing, writingIn } from '../analysis/amounts.ts';
import { TippingChart } from '../analysis/tipping-chart.tsx';
import { axesOf } from '../analysis/tipping-text.ts';
import { render } from '../chart/render.ts';
import { clipped, LONGEST_ALT } from '../chart/text-size.ts';
import { dateInWords, number, shownIn } from '../numbers.ts';
import { headingOf } from '../study-text.ts';
import type { Table } from '../table.ts';
import type { Words } from '../words/words.ts';
import { placeOf, studySource } from './bars-source.ts';
import { barsWords } from './bars-words.ts';
import type { PrintContext } from './context.ts';
import type { FigureNotes, PrintFigure } from './figure.ts';
import { aroundOf } from './fitted.ts';

/** A map with what it is of. */
interface Found {
  readonly analysis: AnalysisResult;
  readonly outcome: OutcomeAnalysis;
  readonly subject: SubjectAnalysis;
  readonly tipping: TippingAnalysis;
  /** The two dimensions with their units in words. */
  readonly axes: readonly [down: DimensionCard, right: DimensionCard];
  readonly writing: Writing;
}

/**
 * The map of an outcome over two dimensions of a sweep: a number in each cell, darker where it is higher. `outcome` is the
 * name of its column, `subject` the name of a policy, or of one minus another as 'a minus b'. The result of the context is
 * a run of the same base over the same years: an analysis does not say which regions and years it is of. Null when there
 * is no such map.
 */
export function tippingFigure(
  analysis: AnalysisResult,
  outcome: string,
  subject: string,
  context: PrintContext,
): PrintFigure | null {
  const found = find(analysis, outcome, subject, context.words);
  if (found === null) return null;
  const { language } = context.words;
  const texts = barsWords(language).tipping;
  const { tipping, writing, axes } = found;
  const { card, at } = found.outcome;
  const place = placeOf(context);
  const [down, right] = axes.map((axis) => texts.axis(axis.label[language], unitOf(axis, writing.words))) as [
    string,
    string,
  ];
  const written = tipping.map.cells.map((cell) => amountOf(cell.mean, found));
  const when = at === null ? texts.during(place.from, place.until) : texts.on(dateInWords(at, language));
  const notes = notesOf(found, context, [down, right]);
  const [first = '', last = ''] = [written[0], written.at(-1)];
  const [short, across] = axes.map((axis) => axis.label[language]) as [string, string];
  const said = {
    title: texts.title(whatOf(found, [down, right], writing.words), place.regions, when),
    finding: findingOf(found),
    alt: clipped(texts.alt(card.label[language], short, across, first, last), LONGEST_ALT),
    description: tipping.map.cells
      .map(({ row, column }, i) => texts.cell(...placeInWords(row, column, found), written[i] ?? ''))
      .join(' '),
  };
  const id = `tipping-${analysis.hash.slice(0, 8)}-${analysis.outcomes.indexOf(found.outcome)}-${found.outcome.subjects.indexOf(found.subject)}`;
  const drawn = { result: analysis, tipping, subject: found.subject, unit: card.unit, writing };
  const svg = `${render(h(TippingChart, { ...drawn, texts: aroundOf(id, said, notes) }))}\n`;
  const rows = tipping.map.cells.map(({ row, column, interval95, n }, i) => [
    dimensionAmount(tipping.rows[row] as number, axes[0], writing),
    dimensionAmount(tipping.columns[column] as number, axes[1], writing),
    written[i] ?? '',
    ...[0, 1].map((end) => amountOf(interval95?.[end], found)),
    number(n, 0, language),
  ]);
  const head = [down, right, headingOf(card, writing.words), texts.sheet.low, texts.sheet.high, texts.sheet.runs];
  const twin = { caption: said.title, head, rows };
  return { kind: 'tipping-map', language, ...said, svg, notes, table: tableOf(found), twin };
}

function find(analysis: AnalysisResult, name: string, subject: string, words: Words): Found | null {
  const outcome = analysis.outcomes.find((one) => one.name === name);
  const found = outcome?.subjects.find(
    ({ policy, against }) => subject === (against === null ? policy : `${policy} minus ${against}`),
  );
  if (outcome === undefined || found?.tipping == null) return null;
  const { tipping } = found;
  if (tipping.map.cells.every(({ mean }) => mean === null)) return null;
  const [down, right] = axesOf(analysis, tipping);
  if (down === undefined || right === undefined) return null;
  return { analysis, outcome, subject: found, tipping, axes: [down, right], writing: writingIn(words, 100) };
}

function unitOf({ unit }: DimensionCard, words: Words): string {
  return words.units[unit] ?? unit;
}

function amountOf(value: number | null | undefined, { outcome, subject, writing }: Found): string {
  return amount(value, outcome.card.unit, subject.against !== null, writing);
}

function placeInWords(row: number, column: number, { tipping, axes, writing }: Found): [string, string] {
  const values = [tipping.rows[row] as number, tipping.columns[column] as number];
  return axes.map((axis, i) => {
    const value = dimensionAmount(values[i] as number, axis, writing);
    return `${axis.label[writing.words.language]} ${value}`;
  }) as [string, string];
}

/** The outcome over both dimensions, with the policy where there are several. */
function whatOf(found: Found, [down, right]: readonly [string, string], words: Words): string {
  const what = barsWords(words.language).tipping.over(headingOf(found.outcome.card, words), down, right);
  return found.analysis.policies.length === 1 ? what : `${what}, ${titleOf(found, words.language)}`;
}

/** The title of the policy, or of one minus another. */
function titleOf({ analysis, subject }: Found, language: Words['language']): string {
  const title = (name: string) => analysis.policies.find((policy) => policy.name === name)?.title[language] ?? name;
  const { policy, against } = subject;
  return against === null ? `‘${title(policy)}’` : barsWords(language).tipping.minus(title(policy), title(against));
}

function findingOf(found: Found): string {
  const texts = barsWords(found.writing.words.language).tipping;
  const known = found.tipping.map.cells.flatMap(({ mean }) => (mean === null ? [] : [mean]));
  const [low, high] = [Math.min(...known), Math.max(...known)].map((value) => amountOf(value, found)) as [
    string,
    string,
  ];
  return low === high ? texts.same : texts.finding(low, high);
}

function notesOf(found: Found, context: PrintContext, [down, right]: readonly [string, string]): FigureNotes {
  const { analysis, outcome, subject, tipping, writing } = found;
  const { language } = context.words;
  const all = barsWords(language);
  const texts = all.tipping;
  const runs = [...new Set(analysis.replications)].map((n) => number(n, 0, language)).join(` ${context.words.to} `);
  const { cells, contour } = tipping.map;
  const half = median(cells, ({ interval95 }) =>
    interval95 === null ? undefined : (interval95[1] - interval95[0]) / 2,
  );
  const said = writing.texts.tipping;
  const unit = outcome.card.unit === 'share' ? ` ${context.words.percentagePoints}` : '';
  return {
    uncertainty: [
      half === undefined
        ? texts.unknown(runs)
        : texts.uncertainty(runs, `${gap(half, outcome.card.unit, writing)}${unit}`),
      ...(cells.some(({ humps }) => humps !== null) ? [texts.groups] : []),
      all.why,
    ],
    definitions: [
      texts.cells(down, right),
      `${outcome.card.label[language]}: ${outcome.card.definition[language]}`,
      ...(contour.length === 0 ? [] : [subject.against === null ? said.signOfLevel : said.signOfDifference]),
    ],
    source: studySource(analysis, context),
    smallNumbers: shownIn(outcome.card.unit).whole ? all.noCounts : '',
    money: '',
  };
}

/** A row per cell: the values of both dimensions, the mean with its interval, and the means of its two groups. */
function tableOf({ outcome, tipping, axes }: Found): Table {
  const { unit } = outcome.card;
  const numbers = ['mean', 'mean_low95', 'mean_high95', 'lower_group', 'upper_group'].map((key) => ({ key, unit }));
  return {
    columns: [
      ...axes.map(({ name, unit: own }) => ({ key: name, unit: own })),
      ...numbers,
      { key: 'replications', unit: '' },
    ],
    rows: tipping.map.cells.map(({ row, column, mean, interval95, humps, n }) => [
      tipping.rows[row] ?? null,
      tipping.columns[column] ?? null,
      mean,
      interval95?.[0] ?? null,
      interval95?.[1] ?? null,
      humps?.[0].mean ?? null,
      humps?.[1].mean ?? null,
      n,
    ]),
  };
}
