import type { Interval } from '../../statistics/intervals.ts';
import { number, shownIn, supportedDecimals } from '../numbers.ts';
import type { Words } from '../words/words.ts';
import type { Fact } from './letter.ts';
import { letterWordsOf } from './words/index.ts';

/** Decimals of an amount in a letter at most (false precision): two for what is a part of one. */
function mostDecimals(unit: string): number {
  return unit === 'ratio' || unit === 'per year' ? 2 : 1;
}

/** A level as a fact, with the decimals that the interval of its mean supports, none for what is counted and one or two at most. */
export function levelFact(key: string, value: number, unit: string, interval: Interval | null, words: Words): Fact {
  const { factor, whole } = shownIn(unit);
  const digits = whole ? 0 : Math.min(supportedDecimals(scaled(interval, factor)), mostDecimals(unit));
  const text = number(value * factor, digits, words.language);
  return { key, value, text: unit === 'share' ? `${text}%` : text, ...followed(unitAfter(text, unit, words)) };
}

/** The size of a difference as a fact, without its sign: one decimal at most, or two; shares in percentage points. */
export function sizeFact(key: string, value: number, unit: string, interval: Interval | null, words: Words): Fact {
  const { factor } = shownIn(unit);
  const size = Math.abs(value);
  const digits = Math.min(supportedDecimals(scaled(interval, factor)), mostDecimals(unit));
  const text = number(size * factor, digits, words.language);
  const after = unit === 'share' ? words.percentagePoints : unitAfter(text, unit, words);
  return { key, value: size, text, ...followed(after) };
}

function followed(after: string): Pick<Fact, 'after'> {
  return after === '' ? {} : { after };
}

function scaled(interval: Interval | null, factor: number): Interval | null {
  return interval && [interval[0] * factor, interval[1] * factor];
}

/** The word of a unit after a number; '' for a percentage, which is written with its sign, and for a ratio. */
export function unitAfter(text: string, unit: string, words: Words): string {
  if (unit === 'share' || unit === 'ratio') return '';
  const one = text === '1' ? words.unitsOfOne[unit] : undefined;
  return one ?? letterWordsOf(words.language).units[unit] ?? words.units[unit] ?? '';
}

/** Least step that an amount of money is rounded to [euro]. */
const THOUSAND = 1000;

/** Amounts of money as facts [euro], without their sign, rounded to the first digit of half of the range they lie in. */
export function moneyFacts(
  amounts: Readonly<Record<string, number>>,
  interval: Interval | null,
  words: Words,
): readonly Fact[] {
  const all = [...Object.values(amounts), ...(interval ?? [])];
  const half = (Math.max(...all) - Math.min(...all)) / 2;
  const step = Math.max(THOUSAND, half > 0 ? 10 ** Math.floor(Math.log10(half)) : THOUSAND);
  return Object.entries(amounts).map(([key, amount]) => {
    const value = Math.abs(amount);
    return { key, value, text: number(step * Math.round(value / step), 0, words.language), after: 'euro' };
  });
}
