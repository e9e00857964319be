import { h } from 'preact';
import type { VariantResult } from '../../statistics/result.ts';
import { render } from '../chart/render.ts';
import { clipped, LONGEST_ALT } from '../chart/text-size.ts';
import { describedChanges, nameInFull, shownChanges, WhoGainsWhoPays, whoPaysTwin } from '../chart/who-pays-chart.tsx';
import { number, signed, supportedDecimals } from '../numbers.ts';
import type { Table } from '../table.ts';
import { type GroupChange, linesWithAnotherOrder, type Verdict } from '../who-pays.ts';
import { placeOf, scenarioSource } from './bars-source.ts';
import { barsWords } from './bars-words.ts';
import type { PrintContext } from './context.ts';
import type { FigureNotes, PrintFigure } from './figure.ts';
import { aroundOf } from './fitted.ts';

/** Longest title of a scenario in the alternative text [characters]. */
const TITLE_IN_ALT = 50;

/**
 * Which groups of children wait less and which longer in the variant of this name: a dot per group at the paired
 * difference of its mean wait [days] with its interval. Null when there is no such variant or it has no waits.
 */
export function whoPaysFigure(variant: string, context: PrintContext): PrintFigure | null {
  const { result, words } = context;
  const { language } = words;
  const found = result.variants.find(({ scenario }) => scenario.name === variant);
  const changes = found === undefined ? [] : shownChanges(result, found);
  if (found === undefined || changes.length === 0) return null;
  const texts = barsWords(language).whoPays;
  const { title: titles, hash } = found.scenario;
  const title = titles[language];
  const place = placeOf(context);
  const [gains, pays, unclear] = (['gains', 'pays', 'unclear'] as const).map((verdict) =>
    number(counted(changes, verdict), 0, language),
  ) as [string, string, string];
  const none = counted(changes, 'unclear') === changes.length;
  const short = texts.alt(clipped(title, TITLE_IN_ALT), place.regions, gains, pays);
  const notes = notesOf(found, changes, context);
  const said = {
    title: texts.title(title, place),
    finding: none ? texts.none : texts.finding(gains, pays, unclear),
    alt: clipped(`${short}${mostOf(changes, context)}`, LONGEST_ALT),
    description: `${texts.title(title, place)}. ${describedChanges(changes, words)}`,
  };
  const around = aroundOf(`who-pays-${hash.slice(0, 8)}`, said, notes);
  const svg = `${render(h(WhoGainsWhoPays, { result, variant: found, words, texts: around }))}\n`;
  const { head, rows } = whoPaysTwin(result, found, words);
  const twin = { caption: said.title, head, rows };
  return { kind: 'who-pays', language, ...said, svg, notes, table: tableOf(changes, variant), twin };
}

function counted(changes: readonly GroupChange[], verdict: Verdict): number {
  return changes.filter((change) => change.verdict === verdict).length;
}

/** The group with the largest clear difference; '' when none is clear. */
function mostOf(changes: readonly GroupChange[], { words }: PrintContext): string {
  const clear = changes.filter(({ verdict, group }) => verdict !== 'unclear' && group !== 'all');
  const size = ({ difference }: GroupChange) => Math.abs(difference.mean ?? 0);
  const [most] = [...clear].sort((one, other) => size(other) - size(one));
  if (most === undefined) return '';
  const digits = Math.min(1, supportedDecimals(most.difference.interval95));
  const days = signed(most.difference.mean ?? 0, digits, words.language);
  return barsWords(words.language).whoPays.altMost(nameInFull(most, words), days);
}

function notesOf(variant: VariantResult, changes: readonly GroupChange[], context: PrintContext): FigureNotes {
  const { result, words } = context;
  const all = barsWords(words.language);
  const texts = all.whoPays;
  const ruled = linesWithAnotherOrder(result.scenario, variant.scenario).length > 0;
  return {
    uncertainty: [
      `${texts.uncertainty} ${all.outside}`,
      ...(changes.some(({ difference }) => difference.humps !== undefined) ? [texts.groups] : []),
      all.why,
    ],
    definitions: [`${texts.definition} ${texts.rounding}`, ...(ruled ? [words.figures.whoPays.rule] : [])],
    source: scenarioSource(result, context),
    smallNumbers: all.noCounts,
    money: '',
  };
}

/** A row per group: its children, mean waits and their paired difference with its interval. */
function tableOf(changes: readonly GroupChange[], variant: string): Table {
  const days = (key: string) => ({ key, unit: 'days' });
  return {
    columns: [
      ...['scenario', 'line', 'group'].map((key) => ({ key, unit: '' })),
      { key: 'children', unit: 'children' },
      ...['base', 'variant', 'difference', 'difference_low95', 'difference_high95'].map(days),
      { key: 'verdict', unit: '' },
    ],
    rows: changes.map(({ line, group, children, base, indicator, difference, verdict }) => [
      variant,
      line,
      group,
      children,
      base,
      indicator.mean,
      difference.mean,
      difference.interval95?.[0] ?? null,
      difference.interval95?.[1] ?? null,
      verdict,
    ]),
  };
}
