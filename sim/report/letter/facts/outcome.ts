import type { Humps } from '../../../statistics/bimodality.ts';
import type { Interval } from '../../../statistics/intervals.ts';
import type { Indicator, VariantResult } from '../../../statistics/result.ts';
import { effectOf } from '../../difference.ts';
import { dateInWords, number } from '../../numbers.ts';
import type { Words } from '../../words/words.ts';
import { levelFact, sizeFact } from '../amounts.ts';
import type { Fact } from '../letter.ts';
import { effectAt, effectDate, readingAt } from '../reading.ts';
import { letterWordsOf } from '../words/index.ts';

/** Most quarters that a letter lists. */
const QUARTERS = 5;

/** The date at which a letter reads, and the last one of the run (ISO). */
export interface Dates {
  readonly asked: string;
  readonly end: string;
}

/** Level of an indicator in a scenario at a date: mean, the range of 18 of 20 futures, or its two groups. */
export function levelFacts(scenario: string, name: string, indicator: Indicator, dates: Dates, words: Words): Fact[] {
  const key = `${scenario}.${name}`;
  const { unit } = indicator;
  const reading = readingAt(indicator, dates.asked, dates.end);
  const fact = (end: string, value: number | null) =>
    value === null ? [] : [levelFact(`${key}.${end}`, value, unit, reading.interval95, words)];
  const level = (group: string, mean: number) => levelFact(group, mean, unit, reading.interval95, words);
  return [
    ...dateFact(`${key}.date`, reading.date, words),
    ...(reading.humps ? groupFacts(key, reading.humps, level, words) : fact('mean', reading.mean)),
    ...fact('low', reading.p05),
    ...fact('high', reading.p95),
  ];
}

/** What a variant does to an indicator at a date, and in how many of 20 futures at its last date. */
export function effectFacts(variant: VariantResult, name: string, dates: Dates, words: Words): Fact[] {
  const key = `${variant.scenario.name}.${name}.difference`;
  const effect = effectAt(variant, name, dates.asked);
  if (effect === null) return [];
  const { difference, indicator } = effect;
  const { mean, interval95, humps } = difference;
  const size = (end: string, value: number) => sizeFact(end, value, indicator.unit, interval95, words);
  const ends = (interval: Interval) => [size(`${key}.low`, interval[0]), size(`${key}.high`, interval[1])];
  const centre = humps
    ? groupFacts(key, humps, size, words)
    : [...(mean === null ? [] : [size(`${key}.size`, mean)]), ...(interval95 === null ? [] : ends(interval95))];
  return [
    ...dateFact(`${key}.date`, effectDate(variant, name, dates.asked, dates.end), words),
    ...centre,
    ...oftenFacts(variant, name, dates, words),
  ];
}

/** In how many of 20 futures an effect goes its way, is exactly nothing, and goes the other way, at its last date. */
function oftenFacts(variant: VariantResult, name: string, { end }: Dates, words: Words): Fact[] {
  const key = `${variant.scenario.name}.${name}.often`;
  const counted = effectOf(variant, name)?.outOf20 ?? null;
  if (counted === null) return [];
  const last = effectDate(variant, name, '9999-12-31', end);
  return [
    ...Object.entries(counted).map(
      ([way, n]): Fact => ({ key: `${key}.${way}`, value: n, text: oftenText(n, 20, words) }),
    ),
    ...dateFact(`${key}.date`, last, words),
  ];
}

/** The first days of the last quarters until a date, with the level at each. */
export function seriesFacts(scenario: string, name: string, indicator: Indicator, until: string, words: Words): Fact[] {
  return quartersOf(indicator, until).flatMap((date) => {
    const reading = readingAt(indicator, date, date);
    if (reading.mean === null || reading.humps !== undefined) return [];
    const key = `${scenario}.${name}.on.${date}`;
    return [
      ...dateFact(`${key}.date`, date, words),
      levelFact(`${key}.mean`, reading.mean, indicator.unit, reading.interval95, words),
    ];
  });
}

/** First days of quarters (ISO) in a series, the last few until a date. */
export function quartersOf({ series }: Indicator, until: string): readonly string[] {
  return (series?.dates ?? []).filter((date) => date <= until && /-(01|04|07|10)-01$/.test(date)).slice(-QUARTERS);
}

function groupFacts(key: string, humps: Humps, level: (key: string, mean: number) => Fact, words: Words): Fact[] {
  const all = humps.reduce((sum, { n }) => sum + n, 0);
  return humps.flatMap(({ n, mean }, i) => [
    { key: `${key}.group${i + 1}.often`, value: n, text: oftenText(n, all, words) },
    level(`${key}.group${i + 1}.mean`, mean),
  ]);
}

function oftenText(n: number, of: number, { language }: Words): string {
  return letterWordsOf(language).often(number(n, 0, language), number(of, 0, language));
}

/** A date as a fact; none for what holds for the whole period. */
export function dateFact(key: string, date: string | null, { language }: Words): Fact[] {
  return date === null || date === '' ? [] : [{ key, value: null, text: dateInWords(date, language) }];
}
