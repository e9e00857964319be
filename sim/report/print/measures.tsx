import { isClear } from '../../statistics/estimate.ts';
import type { Measure, MeasuresResult } from '../../statistics/study.ts';
import { render } from '../chart/render.ts';
import { clipped, firstWords, LONGEST_ALT } from '../chart/text-size.ts';
import { amountCells } from '../comparison-text.ts';
import { inGroups } from '../groups.ts';
import { measuresTable } from '../measures-table.ts';
import { dateInWords, number, shownIn, signed } from '../numbers.ts';
import { plain } from '../plain.ts';
import { headingOf, levelOf } from '../study-text.ts';
import { listing } from '../words/index.ts';
import type { Words } from '../words/words.ts';
import { scenarioSource } from './bars-source.ts';
import { barsWords } from './bars-words.ts';
import type { PrintContext } from './context.ts';
import type { FigureNotes, PrintFigure } from './figure.ts';
import { aroundOf } from './fitted.ts';
import { MeasuresChart, type MeasureTexts } from './measures-chart.tsx';

type Way = 'lower' | 'higher' | 'unclear';

/** A finding has at most 20 words; its sentence has 7 beside the title of a measure. */
const MOST_TITLE_WORDS = 12;

/**
 * The table of measures: effect with its range, cost, when it is first visible, letters of what cannot be told apart, and
 * `feasibility`, scenario name -> how feasible the analyst thinks it is, in the analyst's own words and no outcome of the
 * model. Null without measures.
 */
export function measuresFigure(
  result: MeasuresResult,
  feasibility: Readonly<Record<string, string>>,
  context: PrintContext,
): PrintFigure | null {
  const { measures, card, scenario, until } = result;
  if (measures.length === 0) return null;
  const { words } = context;
  const { language } = words;
  const texts = barsWords(language).measures;
  const place = {
    regions: listing(scenario.regions, words),
    from: dateInWords(scenario.start, language),
    until: dateInWords(until, language),
  };
  const cells = measures.map((measure) => cellsOf(measure, card.unit, feasibility, words));
  const clear = countsOf(measures, language);
  const n = number(measures.length, 0, language);
  const notes = notesOf(result, place, context);
  const said = {
    title: texts.title(headingOf(card, words), place),
    finding: findingOf(measures, n, clear, language),
    alt: clipped(texts.alt(n, place.regions, clear), LONGEST_ALT),
    description: cells.map((cell) => described(cell, language)).join(' '),
  };
  const around = aroundOf(`measures-${scenario.hash.slice(0, 8)}`, said, notes);
  const svg = `${render(<MeasuresChart result={result} cells={cells} texts={around} words={words} />)}\n`;
  const { columns, rows } = measuresTable(result, language);
  const judged = columns.findIndex(({ key }) => key === 'feasibility');
  const table = { columns, rows: rows.map((row, i) => row.with(judged, judgement(measures[i], feasibility) || null)) };
  return { kind: 'measures', language, ...said, svg, notes, table, twin: twinOf(cells, said.title, language) };
}

function judgement(measure: Measure | undefined, feasibility: Readonly<Record<string, string>>): string {
  return plain(feasibility[measure?.scenario.name ?? ''] ?? '');
}

function cellsOf(
  measure: Measure,
  unit: string,
  feasibility: Readonly<Record<string, string>>,
  words: Words,
): MeasureTexts {
  const texts = barsWords(words.language).measures;
  return {
    letter: measure.group,
    title: plain(measure.scenario.title[words.language]),
    effect: effectText(measure, unit, words),
    cost: costText(measure, words),
    visible: visibleText(measure, words),
    feasibility: judgement(measure, feasibility) || texts.empty,
  };
}

function effectText({ effect }: Measure, unit: string, words: Words): string {
  if (effect.mean === null) return barsWords(words.language).measures.unknown;
  const amount = (mean: number) => amountCells({ ...effect, mean }, unit, words)[0];
  if (effect.humps) return inGroups(effect.humps, amount, words).join(', ');
  return effect.interval95 === null
    ? amount(effect.mean)
    : `${amount(effect.mean)} (${amountCells(effect, unit, words)[1]})`;
}

/** Millions of euros a year, the middle with the low and the high. */
function costText({ cost }: Measure, words: Words): string {
  if (cost === null) return barsWords(words.language).measures.unknown;
  const millions = (euros: number) => signed(euros / 1e6, 2, words.language);
  const prices = [cost.low, cost.middle, cost.high];
  const [low, high] = [Math.min(...prices), Math.max(...prices)];
  return `${millions(cost.middle)} (${millions(low)} ${words.to} ${millions(high)})`;
}

function visibleText({ firstVisible }: Measure, words: Words): string {
  const texts = barsWords(words.language).measures;
  if (firstVisible === null) return texts.never;
  return texts.after(number(Math.max(0, firstVisible.months), 0, words.language), firstVisible.direction);
}

function wayOf({ effect }: Measure): Way {
  if (effect.humps || effect.mean === null || !isClear(effect)) return 'unclear';
  return effect.mean < 0 ? 'lower' : 'higher';
}

function countsOf(measures: readonly Measure[], language: Words['language']) {
  const count = (way: Way) => number(measures.filter((one) => wayOf(one) === way).length, 0, language);
  return { lower: count('lower'), higher: count('higher'), unclear: count('unclear') };
}

function findingOf(
  measures: readonly Measure[],
  n: string,
  clear: ReturnType<typeof countsOf>,
  language: Words['language'],
): string {
  const texts = barsWords(language).measures;
  const [only] = measures;
  if (only === undefined || measures.length > 1) return texts.finding(n, clear);
  return texts.one(firstWords(plain(only.scenario.title[language]), MOST_TITLE_WORDS), wayOf(only));
}

function described({ letter, title, effect, cost, visible, feasibility }: MeasureTexts, language: Words['language']) {
  const { heads } = barsWords(language).measures;
  const parts = [
    `${heads.letter} ${letter}`,
    `${heads.effect}: ${effect}`,
    `${heads.cost}: ${cost}`,
    `${heads.visible}: ${visible}`,
    `${heads.feasibility}: ${feasibility}`,
  ];
  return `${title}. ${parts.join('; ')}.`;
}

function notesOf(
  result: MeasuresResult,
  { from, until }: { readonly from: string; readonly until: string },
  context: PrintContext,
): FigureNotes {
  const { measures, card, asIs } = result;
  const { words } = context;
  const { language } = words;
  const all = barsWords(language);
  const texts = all.measures;
  const level = levelOf(asIs.mean, card.unit, asIs.interval95, words);
  return {
    uncertainty: [
      texts.uncertainty,
      ...(measures.some(({ effect }) => effect.humps !== undefined) ? [texts.groups] : []),
      all.why,
    ],
    definitions: [
      texts.definition(card.label[language], card.definition[language], level, until),
      `${texts.letters(measures.length === 1)} ${texts.order} ${texts.visible} ${texts.rounding}`,
      texts.judgement,
    ],
    source: scenarioSource(result, context),
    smallNumbers: shownIn(card.unit).whole ? all.noCounts : '',
    money: texts.money(from, until),
  };
}

function twinOf(cells: readonly MeasureTexts[], caption: string, language: Words['language']) {
  const { heads, covered, yearly, toCover } = barsWords(language).measures;
  return {
    caption,
    head: [heads.measure, heads.letter, heads.effect, heads.cost, yearly, covered, heads.visible, heads.feasibility],
    rows: cells.map(({ letter, title, effect, cost, visible, feasibility }) => [
      title,
      letter,
      effect,
      cost,
      toCover,
      toCover,
      visible,
      feasibility,
    ]),
  };
}
