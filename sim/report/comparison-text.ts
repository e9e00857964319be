import type { Humps } from '../statistics/bimodality.ts';
import type { MeanEstimate } from '../statistics/estimate.ts';
import type { Interval } from '../statistics/intervals.ts';
import type { ComparisonResult, Difference, Indicator, RunResult, VariantResult } from '../statistics/result.ts';
import { avoided } from './avoided.ts';
import { inGroups } from './groups.ts';
import { dateInWords, number, of20, shownIn, signed, supportedDecimals } from './numbers.ts';
import { lastDate } from './period.ts';
import { sharedStaffText } from './shared-staff.ts';
import { textTable, wrap } from './text-layout.ts';
import { whoPaysText } from './who-pays.ts';
import { listing } from './words/index.ts';
import type { Subject, Words } from './words/words.ts';

/** Wider lines are hard to read. */
const WIDEST = 100;

/**
 * A run or a comparison in plain words, at most `width` characters wide where its words allow it: what was compared, the
 * headline indicators of the base path, one block per other scenario with the paired difference, where a comparison is
 * about who goes first who gains and who pays by that, and how to read it.
 * Ends with a newline.
 */
export function comparisonText(result: RunResult | ComparisonResult, words: Words, width = WIDEST): string {
  const variants = 'variants' in result ? result.variants : [];
  const { comparison } = words;
  const what = subject(result, words);
  const reading = [
    ...comparison.howToRead(dateInWords(lastDate(result), words.language)),
    ...(variants.length > 0 ? comparison.howToReadDifference : []),
  ];
  const opening = variants.length === 0 ? comparison.ran(what) : comparison.compared(what, variants.length);
  const lines = [
    ...wrap(opening, width),
    '',
    ...spaced(sharedStaffText(result.scenario, words).flatMap((line) => wrap(line, width))),
    ...baseBlock(result, words, width),
    '',
    ...variants.flatMap((variant) => [...variantBlock(variant, words, width), '']),
    ...('variants' in result ? spaced(whoPaysText(result, words, width)) : []),
    ...reading.flatMap((line) => indented(line, width)),
    ...wrap(comparison.notPrediction, width),
  ];
  return `${lines.join('\n')}\n`;
}

/** Some lines with an empty one after them; none stay none. */
function spaced(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? lines : [...lines, ''];
}

/** A line of at most `width`, its rest below its own indentation. */
export function indented(line: string, width: number): string[] {
  const [, indent = '', text = ''] = /^(- |\s*)(.*)$/.exec(line) ?? [];
  return wrap(text, width - indent.length).map((part, i) => (i === 0 ? indent : ' '.repeat(indent.length)) + part);
}

function subject(result: RunResult, words: Words): Subject {
  const { language } = words;
  return {
    regions: listing(result.scenario.regions, words),
    from: dateInWords(result.scenario.start, language),
    until: dateInWords(lastDate(result), language),
    times: words.times(result.replications, number(result.replications, 0, language)),
  };
}

function baseBlock(result: RunResult, words: Words, width: number): string[] {
  const { comparison, language } = words;
  const shown = headline(result.indicators);
  const rows = shown.map(([, one]) => [one.label[language], level(one, words), futures(one, words)]);
  const notes = shown
    .filter(([, one]) => one.undefined > 0)
    .flatMap(([, one]) => {
      const [missing, all] = [one.undefined, result.replications].map((n) => number(n, 0, language)) as [
        string,
        string,
      ];
      return wrap(comparison.undefined(one.label[language], missing, all), width);
    });
  const head = [comparison.indicator, comparison.mean, comparison.futures];
  const { name, title } = result.scenario;
  const heading = 'variants' in result ? comparison.base(title[language]) : comparison.variant(name, title[language]);
  const groups = groupNote(
    shown.map(([, one]) => one),
    words,
    width,
  );
  return [...wrap(heading, width), '', ...textTable(head, rows, width), ...notes, ...groups];
}

function variantBlock(variant: VariantResult, words: Words, width: number): string[] {
  const { comparison, language } = words;
  const { name, title } = variant.scenario;
  const shown = headline(variant.indicators).flatMap(([key, one]) => {
    const difference = variant.difference[key];
    return difference === undefined ? [] : [[one, difference] as const];
  });
  const rows = shown.map(([one, difference]) => [
    one.label[language],
    level(one, words),
    ...differenceCells(difference, one.unit, words),
  ]);
  const { indicator, mean, difference, sure, betterIn, gain: gainHead } = comparison;
  const heading = wrap(comparison.variant(name, title[language]), width);
  const table = textTable([indicator, mean, difference, sure, betterIn, gainHead], rows, width);
  return [...heading, '', ...table, ...groupNote(shown.flat(), words, width), ...price(variant, words, width)];
}

/** Why some rows show groups, under a table that has such rows. */
function groupNote(shown: readonly { readonly humps?: Humps }[], { comparison }: Words, width: number): string[] {
  return shown.some(({ humps }) => humps !== undefined) ? wrap(comparison.twoGroups, width) : [];
}

/** What an avoided child-month asks, where the effect is clear. */
function price(variant: VariantResult, words: Words, width: number): string[] {
  const found = avoided(variant);
  if (found === null) return [];
  const [months, low, middle, high] = [found.months, ...found.euros].map((one) => number(one, 0, words.language)) as [
    string,
    string,
    string,
    string,
  ];
  const { comparison } = words;
  const line = found.euros[1] > 0 ? comparison.perAvoided(months, low, middle, high) : comparison.freeOfCost(months);
  return ['', ...wrap(line, width)];
}

/** The indicators that a table shows by default; all of them where none is marked. */
function headline(indicators: Readonly<Record<string, Indicator>>): [string, Indicator][] {
  const all = Object.entries(indicators);
  const marked = all.filter(([, indicator]) => indicator.headline);
  return marked.length > 0 ? marked : all;
}

/** The mean of an indicator, or a line for each of the two groups that its futures fall into. */
function level(one: Indicator, words: Words): string {
  const amount = (mean: number | null) => value(mean, one, words);
  return one.humps === undefined ? amount(one.mean) : inGroups(one.humps, amount, words).join('\n');
}

/** A number with its unit, with as many decimals as the interval of the mean supports, none for children. */
export function value(
  amount: number | null,
  { unit, interval95 }: Pick<Indicator, 'unit' | 'interval95'>,
  words: Words,
): string {
  if (amount === null) return words.comparison.nothing;
  return withUnit(number(amount * shownIn(unit).factor, decimals(interval95, unit), words.language), unit, words);
}

function futures({ p05, p95, unit, interval95 }: Indicator, words: Words): string {
  if (p05 === null || p95 === null) return words.comparison.nothing;
  const { factor } = shownIn(unit);
  const [low, high] = [p05, p95].map((end) => number(end * factor, decimals(interval95, unit), words.language));
  return `${low} ${words.to} ${high}${unit === 'share' ? '%' : ''}`;
}

function decimals(interval: Interval | null, unit: string): number {
  const { factor, whole } = shownIn(unit);
  return whole ? 0 : supportedDecimals(scaled(interval, factor));
}

/** Difference, its interval, better in, gain; two groups of differences have no interval. */
function differenceCells(difference: Difference, unit: string, words: Words): string[] {
  const { comparison } = words;
  const { mean, better, pairingGain, humps } = difference;
  if (mean === null) return Array(4).fill(comparison.nothing);
  const signedMean = (value: number | null) => {
    const [amount] = amountCells({ ...difference, mean: value }, unit, words);
    return unit === 'share' ? `${amount} ${words.percentagePoints}` : amount;
  };
  return [
    humps ? inGroups(humps, signedMean, words).join('\n') : signedMean(mean),
    humps ? comparison.nothing : amountCells(difference, unit, words)[1],
    better === null ? comparison.noDirection : comparison.outOf20(of20(better)),
    pairingGain === null ? comparison.nothing : gain(pairingGain, words),
  ];
}

/** A difference and the range it surely lies in, with as many decimals as that range supports; shares as percentages. */
export function amountCells({ mean, interval95 }: MeanEstimate, unit: string, words: Words): [string, string] {
  const { language, comparison } = words;
  if (mean === null) return [comparison.nothing, comparison.nothing];
  const { factor, whole } = shownIn(unit);
  const interval = scaled(interval95, factor);
  const digits = Math.min(supportedDecimals(interval), whole ? 1 : 3);
  const between = interval?.map((end) => signed(end, digits, language)).join(` ${words.to} `);
  return [signed(mean * factor, digits, language), between ?? comparison.nothing];
}

/** Beyond a thousand the size of the gain tells nothing more. */
function gain(pairingGain: number, { language }: Words): string {
  if (pairingGain > 1000) return `> ${number(1000, 0, language)}×`;
  return `${number(pairingGain, pairingGain < 10 ? 1 : 0, language)}×`;
}

function scaled(interval: Interval | null, factor: number): Interval | null {
  return interval && [interval[0] * factor, interval[1] * factor];
}

export function withUnit(amount: string, unit: string, words: Words): string {
  const written = (amount === '1' ? words.unitsOfOne[unit] : undefined) ?? words.units[unit] ?? unit;
  return written === '%' || written === '×' ? `${amount}${written}` : `${amount} ${written}`.trim();
}
