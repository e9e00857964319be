import { dateInWords, number } from '../../numbers.ts';
import type { Cell } from '../../table.ts';
import type { SourcePart } from '../check-words.ts';
import type { FigureKind } from '../figure.ts';
import { stands } from '../read/texts.ts';
import { type Checked, type Point, partsOf } from './checked.ts';
import { hasCounts, lastCounted } from './counts.ts';
import { branches, GROUPS } from './groups.ts';
import { hasOwnNorms } from './norm.ts';

/** Words of statistics that a reader of a letter need not know. */
const JARGON =
  /betrouwbaarheidsintervallen|betrouwbaarheidsinterval|p-waarden?|significante?|confidence intervals?|p-values?|significant/gi;
/** Kinds that are made from a study with runs of its own. */
const OWN_RUNS: readonly FigureKind[] = ['tipping-map', 'measures'];
const RUN_EXAMPLE = { nl: '24 doorrekeningen', en: '24 runs' } as const;
const RUNS = /\d (?:doorrekening|toekomst|keer|run|replication|calculation|future|time)/;
const ROUNDING = /afgerond|afronding|rounded|rounding/i;

/** The notes of one kind that the picture lacks, or that are not there at all. */
function missing(
  { seen, words }: Checked,
  part: 'uncertainty' | 'definitions' | 'source',
  notes: readonly string[],
): string[] {
  const name = words.parts[part];
  const there = notes.filter((note) => note !== '');
  if (there.length === 0) return [words.empty(name)];
  return there.filter((note) => !stands(note, seen)).map((note) => words.missing(name, note));
}

/** 5: how sure it is, in plain words; where futures fall into two groups both are drawn, and it says so. */
export const uncertainty: Point = (checked) => {
  const { figure, words, panels, seen } = checked;
  const jargon = partsOf(checked).flatMap(([part, text]) =>
    [...new Set(text.match(JARGON) ?? [])].map((word) => words.uncertainty.jargon(word, words.parts[part])),
  );
  const drawn = panels.flatMap(branches);
  const told = drawn.length === 0 || GROUPS.test(seen);
  const inTable = figure.table.columns.some(
    ({ key }, i) => key.endsWith('hump_low_runs') && someNumber(figure.table.rows, i),
  );
  const shown = !inTable || drawn.length > 0 || !panels.some(({ axes }) => axes.some(({ dates }) => dates));
  const groups = told && (shown || GROUPS.test(seen)) ? [] : [words.uncertainty.twoGroups(drawn[0] ?? figure.title)];
  return [...missing(checked, 'uncertainty', figure.notes.uncertainty), ...jargon, ...groups];
};

const someNumber = (rows: readonly (readonly Cell[])[], column: number) =>
  rows.some((row) => typeof row[column] === 'number');

/** 6: where it comes from: model, version, scenario, date, number of runs, link, and who supplied the counts and when. */
export const source: Point = (checked) => {
  const { figure, context, words, drawing } = checked;
  const { result, counted, link } = context;
  const { language } = figure;
  const note = figure.notes.source;
  const { scenario } = result;
  const expected: [part: SourcePart, ...any: string[]][] = [
    ['model', `Ketenlab ${result.ketenlab}`],
    ['scenario', scenario.name, scenario.title[language]],
    ['date', dateInWords(context.runDate, language)],
  ];
  if (!OWN_RUNS.includes(figure.kind)) expected.push(['runs', number(result.replications, 0, language)]);
  else if (!RUNS.test(note)) expected.push(['runs', '']);
  const code = drawing.all.some(({ own }) => own['data-mark'] === 'qr');
  if (link !== '' && !code) expected.push(['link', link]);
  if (hasCounts(checked)) {
    if (counted.supplier !== '') expected.push(['supplier', counted.supplier]);
    if (counted.date !== '') expected.push(['countDate', dateInWords(counted.date, language)]);
    const last = lastCounted(checked);
    if (last !== null) expected.push(['countDate', dateInWords(last, language)]);
  }
  const lacks = expected.filter(([, ...texts]) => !texts.some((text) => text !== '' && stands(text, note)));
  return [
    ...missing(checked, 'source', [note]),
    ...lacks.map(([part, text]) => words.source.lacks(words.source.what[part], text || RUN_EXAMPLE[language])),
  ];
};

/** 7: which children and which count, the norm that is drawn, and how numbers are rounded. */
export const definition: Point = (checked) => {
  const { figure, context, words, drawing } = checked;
  const { definitions, smallNumbers } = figure.notes;
  const drawn = !hasOwnNorms(figure) && drawing.all.some(({ own }) => own['data-mark'] === 'norm');
  const all = [...definitions, smallNumbers].join(' ');
  const numbers = /\d/.test(figure.twin.rows.flat().join(' '));
  return [
    ...missing(checked, 'definitions', definitions),
    ...(numbers && figure.kind !== 'stoplicht' && !ROUNDING.test(all) ? [words.definition.rounding] : []),
    ...(drawn && context.norm !== null && !stands(context.norm.text.toLowerCase(), all.toLowerCase())
      ? [words.definition.normLacks(context.norm.text)]
      : []),
  ];
};
