import { h } from 'preact';
import type { ComparisonResult } from '../../statistics/result.ts';
import { type Way, waysOf } from '../chart/lead-time-links.ts';
import type { LinkNorm } from '../chart/lead-time-marks.tsx';
import { describedWays, LeadTimes, leadTimesTwin } from '../chart/lead-times.tsx';
import { mostPaths } from '../chart/palette.ts';
import { render } from '../chart/render.ts';
import { clipped, firstWords, LONGEST_ALT } from '../chart/text-size.ts';
import { effectOf, sizeInWords } from '../difference.ts';
import { number } from '../numbers.ts';
import type { Table } from '../table.ts';
import { placeOf, scenarioSource } from './bars-source.ts';
import { barsWords } from './bars-words.ts';
import type { PrintContext } from './context.ts';
import type { FigureNotes, PrintFigure } from './figure.ts';
import { aroundOf } from './fitted.ts';

/** Terms of the register with the link that they are of [days]: five working days are seven days. */
export const NORM_DAYS = { raadWait: 10, worker: 7 } as const;
/** A finding has at most 20 words; its sentence has 14 beside the title of a scenario. */
const MOST_TITLE_WORDS = 6;

/**
 * From report to help in stacked bars, one for the base path and each of the first two variants, with the norms of the
 * links that have one. Null when the result lacks the lead times.
 */
export function leadTimesFigure(context: PrintContext): PrintFigure | null {
  const { words } = context;
  const { language } = words;
  const result = { ...context.result, variants: context.result.variants.slice(0, mostPaths - 1) };
  const ways = waysOf(result, words);
  const twin = leadTimesTwin(result, words);
  const [base] = ways;
  if (base === undefined || twin === null) return null;
  const texts = barsWords(language).leadTimes;
  const place = placeOf(context);
  const norms = normsOf(base, texts.norms);
  const notes = notesOf(ways, norms.length > 0, context);
  const days = ({ whole }: Way) => number(whole, 0, language);
  const others = ways.slice(1).map((way) => texts.altWith(way.title, days(way)));
  const said = {
    title: texts.title(place),
    finding: findingOf(result, base, context),
    alt: clipped(`${texts.alt(place, days(base))}${others.join('')}`, LONGEST_ALT),
    description: describedWays(ways, words),
  };
  const around = aroundOf(`lead-times-${result.scenario.hash.slice(0, 8)}`, said, notes);
  const svg = `${render(h(LeadTimes, { result, words, texts: around, norms }))}\n`;
  return {
    kind: 'lead-times',
    language,
    ...said,
    svg,
    notes,
    table: tableOf(ways),
    twin: { ...twin, caption: said.title },
  };
}

function normsOf(base: Way, texts: Readonly<Record<keyof typeof NORM_DAYS, string>>): LinkNorm[] {
  const links = ['raadWait', 'worker'] as const;
  const has = (link: string) => base.links.some((one) => one.link === link);
  return links.filter(has).map((link) => ({ link, days: NORM_DAYS[link], text: texts[link] }));
}

function findingOf(result: ComparisonResult, base: Way, { words }: PrintContext): string {
  const texts = barsWords(words.language).leadTimes;
  const [variant] = result.variants;
  const effect = variant === undefined ? null : effectOf(variant, 'leadTime.total.p50');
  if (variant === undefined || effect === null) return texts.alone(number(base.whole, 0, words.language));
  const title = firstWords(variant.scenario.title[words.language], MOST_TITLE_WORDS);
  if (effect.change === 'twoGroups') return texts.twoGroups(title);
  if (effect.change !== 'better' && effect.change !== 'worse') return texts.unclear(title);
  const days = words.figures.leadTimes.days(sizeInWords(effect, words.language));
  return effect.direction === 'less' ? texts.shorter(title, days) : texts.longer(title, days);
}

function notesOf(ways: readonly Way[], hasNorms: boolean, context: PrintContext): FigureNotes {
  const { result, words } = context;
  const all = barsWords(words.language);
  const texts = all.leadTimes;
  const left = result.variants.length - (mostPaths - 1);
  return {
    uncertainty: [
      texts.uncertainty,
      ...(ways.some(({ groups }) => groups !== null) ? [texts.groups] : []),
      ...(ways.length > 1 ? [texts.difference] : []),
      all.why,
    ],
    definitions: [
      `${texts.definition} ${texts.rounding}`,
      ...(hasNorms ? [texts.normNote] : []),
      ...(left > 0 ? [words.chart.onlyTwo(number(result.variants.length, 0, words.language))] : []),
    ],
    source: scenarioSource(result, context),
    smallNumbers: '',
    money: '',
  };
}

/** A row per scenario and link, and one for its whole way with where 18 of 20 futures end. */
function tableOf(ways: readonly Way[]): Table {
  return {
    columns: [
      { key: 'scenario', unit: '' },
      { key: 'link', unit: '' },
      { key: 'p50', unit: 'days' },
      { key: 'norm', unit: 'days' },
      { key: 'low18of20', unit: 'days' },
      { key: 'high18of20', unit: 'days' },
    ],
    rows: ways.flatMap(({ scenario, links, whole, futures }) => [
      ...links.map(({ link, days }) => [scenario, link, days, normOf(link), null, null]),
      [scenario, 'total', whole, null, futures?.[0] ?? null, futures?.[1] ?? null],
    ]),
  };
}

function normOf(link: string): number | null {
  return link === 'raadWait' || link === 'worker' ? NORM_DAYS[link] : null;
}
