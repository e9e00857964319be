import type { CountedDot } from '../chart/counted-dot.ts';
import { dateInWords, number } from '../numbers.ts';
import { type Drawn, normFor } from './drawn.ts';
import type { FigureNotes } from './figure.ts';
import { capital } from './series-parts.ts';
import { ruleInWords } from './small-numbers.ts';

/** What the notes of a figure with lines are made from. */
interface Parts {
  readonly uncertainty: readonly string[];
  /** Keys of the indicators that are drawn. */
  readonly keys: readonly string[];
  /** Key of the indicator whose norm is drawn; '' for none. */
  readonly norm: string;
  /** Whether numbers are written without decimals. */
  readonly whole: boolean;
  readonly dots: readonly CountedDot[];
  readonly more?: readonly string[];
}

/** The notes below a figure with lines. */
export function notesOf(drawn: Drawn, parts: Parts): FigureNotes {
  const { own, context, words } = drawn;
  const { uncertainty, keys, norm, whole, dots, more = [] } = parts;
  const left = context.result.variants.length - drawn.result.variants.length;
  const counted = dots.length > 0;
  return {
    uncertainty,
    definitions: [
      ...keys.map((key) => definitionOf(key, drawn)),
      ...more,
      norm !== '' && normFor(norm, context) !== null && context.norm !== null
        ? own.notes.norm(capital(context.norm.text), context.norm.vintage)
        : own.notes.noNorm,
      ...(left > 0 ? [words.chart.onlyTwo(number(context.result.variants.length, 0, words.language))] : []),
      ...(counted ? [own.notes.dots] : []),
      whole ? own.notes.rounding : own.notes.roundingPart,
    ],
    source: sourceOf(drawn, dots),
    smallNumbers: counted ? own.notes.small(ruleInWords(context.rule, context.words)) : '',
    money: '',
  };
}

/** The notes in the order in which they stand below a picture. */
export function noteLines({ uncertainty, definitions, smallNumbers, money, source }: FigureNotes): string[] {
  return [uncertainty.join(' '), ...definitions, smallNumbers, money, source].filter((line) => line !== '');
}

/** Which children, and whether it is a stock or a cohort. */
function definitionOf(key: string, { result, words, own }: Drawn): string {
  const indicator = result.indicators[key];
  if (indicator === undefined) return '';
  const { label, definition, view } = indicator;
  const text = words.chart.definition(label[words.language], definition[words.language]);
  return `${text} ${own.views[view] ?? ''}`.trim();
}

function sourceOf({ context, caption, words, own }: Drawn, dots: readonly CountedDot[]): string {
  const { notes } = own;
  const { supplier, date } = context.counted;
  const written = (iso: string) => (iso === '' ? '' : dateInWords(iso, words.language));
  const last = dots
    .map((dot) => dot.date)
    .sort()
    .at(-1);
  const counts =
    last === undefined
      ? []
      : [
          notes.counted(
            supplier === '' ? notes.noSupplier : supplier,
            written(last),
            date === '' ? notes.noCountDate : `${notes.countedOnly} ${written(date)}`,
          ),
        ];
  const [[name = '', title = ''] = []] = caption.titles;
  const computed = notes.computed({
    version: caption.version,
    title,
    name,
    hash: caption.hash.slice(0, 8),
    seed: caption.seed,
    runs: number(caption.replications, 0, words.language),
    runDate: written(context.runDate),
  });
  const link = context.link === '' ? [] : [notes.link(context.link)];
  return [...counts, computed, notes.notForecast, ...link].join(' ');
}
