import { rollup } from 'd3';
import { render } from '../chart/render.ts';
import { clipped, LONGEST_ALT } from '../chart/text-size.ts';
import type { ActionRow } from '../letter/letter.ts';
import { dateInWords, number } from '../numbers.ts';
import { plain } from '../plain.ts';
import type { Table } from '../table.ts';
import { listing } from '../words/index.ts';
import { placeOf, scenarioSource } from './bars-source.ts';
import { type BarsWords, barsWords } from './bars-words.ts';
import type { PrintContext } from './context.ts';
import type { FigureNotes, PrintFigure } from './figure.ts';
import { aroundOf } from './fitted.ts';
import { StoplichtChart } from './stoplicht-chart.tsx';

/** In this order in every sentence. */
const STATES = ['onTrack', 'atRisk', 'late', 'done'] as const satisfies readonly ActionRow['state'][];

/**
 * The actions of the analyst with a lamp and its word for the state of each, who does it, what has to come of it and when:
 * the analyst's own judgement, and no outcome of the model. Null without actions.
 */
export function stoplichtFigure(actions: readonly ActionRow[], context: PrintContext): PrintFigure | null {
  if (actions.length === 0) return null;
  const { language } = context.words;
  const texts = barsWords(language).stoplicht;
  const { regions } = placeOf(context);
  const rows = actions.map((action) => cellsOf(action, texts, language));
  const n = number(actions.length, 0, language);
  const states = listing(countsOf(actions, texts, language), context.words);
  const notes = notesOf(texts, context);
  const [from, until] = span(actions).map((date) => (date === '' ? '' : dateInWords(date, language))) as [
    string,
    string,
  ];
  const said = {
    title: texts.title(n, actions.length === 1, regions, from, until),
    finding: texts.finding(states),
    alt: clipped(texts.alt(n, regions, states), LONGEST_ALT),
    description: rows.map((cells) => described(cells, texts)).join(' '),
  };
  const around = aroundOf(`stoplicht-${context.result.scenario.hash.slice(0, 8)}`, said, notes);
  const chart = (
    <StoplichtChart rows={rows} states={actions.map(({ state }) => state)} texts={around} words={context.words} />
  );
  const { state, action, owner, result, date } = texts.heads;
  const twin = { caption: said.title, head: [state, action, owner, result, date], rows };
  const svg = `${render(chart)}\n`;
  return { kind: 'stoplicht', language, ...said, svg, notes, table: tableOf(actions), twin };
}

/** State, action, owner, result and date as they are written. */
function cellsOf(
  { state, action, owner, result, date }: ActionRow,
  texts: BarsWords['stoplicht'],
  language: 'nl' | 'en',
) {
  const on = date === '' ? texts.noDate : dateInWords(date, language);
  return [texts.states[state], plain(action), plain(owner), plain(result), on];
}

/** 'op schema: 3', for each state that there is. */
function countsOf(actions: readonly ActionRow[], texts: BarsWords['stoplicht'], language: 'nl' | 'en'): string[] {
  const counts = rollup(
    actions,
    (group) => group.length,
    ({ state }) => state,
  );
  return STATES.flatMap((state) => {
    const n = counts.get(state);
    return n === undefined ? [] : [texts.count(number(n, 0, language), texts.states[state])];
  });
}

/** First and last date of the actions; '' when none has one. */
function span(actions: readonly ActionRow[]): readonly [string, string] {
  const dates = actions.flatMap(({ date }) => (date === '' ? [] : [date])).sort();
  return [dates[0] ?? '', dates.at(-1) ?? ''];
}

function described(cells: readonly string[], { heads }: BarsWords['stoplicht']): string {
  const [state = '', action = '', owner = '', result = '', date = ''] = cells;
  const parts = [`${heads.state}: ${state}`, `${heads.owner}: ${owner}`, `${heads.result}: ${result}`];
  return `${action}. ${parts.join('; ')}; ${heads.date}: ${date}.`;
}

function notesOf(texts: BarsWords['stoplicht'], context: PrintContext): FigureNotes {
  const date = dateInWords(context.runDate, context.words.language);
  return {
    uncertainty: [texts.uncertainty],
    definitions: [texts.definition],
    source: `${texts.source(date)} ${scenarioSource(context.result, context)}`,
    smallNumbers: '',
    money: '',
  };
}

function tableOf(actions: readonly ActionRow[]): Table {
  return {
    columns: ['state', 'action', 'owner', 'result', 'date'].map((key) => ({ key, unit: '' })),
    rows: actions.map(({ state, action, owner, result, date }) => [
      state,
      plain(action),
      plain(owner),
      plain(result),
      date,
    ]),
  };
}
