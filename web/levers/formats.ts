import { number } from '../../sim/report/numbers.ts';
import { wordsOf } from '../../sim/report/words/index.ts';
import type { Language } from '../../sim/report/words/words.ts';
import type { Unit } from '../../sim/scenario/parameter.ts';
import { leverWords } from '../words/levers.ts';

/** How amounts of a unit are set and written. */
export interface Format {
  /** What is shown per unit: 100 for shares, which are shown in percent. */
  readonly factor: number;
  /** Of a slider [as shown]. */
  readonly step: number;
  /** At most so many; zeros at the end are left out. */
  readonly decimals: number;
}

const plain: Format = { factor: 1, step: 1, decimals: 1 };

const formats: Readonly<Partial<Record<Unit, Format>>> = {
  share: { factor: 100, step: 1, decimals: 1 },
  'percentage points': { factor: 1, step: 1, decimals: 1 },
  'percentage points per year': { factor: 1, step: 1, decimals: 1 },
  'children per fte': { factor: 1, step: 0.1, decimals: 1 },
  fte: { factor: 1, step: 0.5, decimals: 1 },
  'fte per month': { factor: 1, step: 0.1, decimals: 1 },
  months: { factor: 1, step: 0.5, decimals: 1 },
  minutes: { factor: 1, step: 5, decimals: 0 },
  'hours per month': { factor: 1, step: 0.5, decimals: 2 },
  'euro per year': { factor: 1, step: 10, decimals: 0 },
  places: { factor: 1, step: 1, decimals: 0 },
};

/** How amounts of a unit are set and written. */
export function formatOf(unit: Unit): Format {
  return formats[unit] ?? plain;
}

/** A number as shown, with no more decimals than it needs and the unit takes. */
export function shownNumber(shown: number, unit: Unit, language: Language): string {
  const { decimals } = formatOf(unit);
  const rounded = Number(shown.toFixed(decimals));
  const needed = [0, 1, 2].find((digits) => Number(rounded.toFixed(digits)) === rounded) ?? decimals;
  return number(rounded, needed, language);
}

/** A unit in words, as it stands after an amount: 'fte per maand', '%'. */
export function unitInWords(unit: Unit, language: Language): string {
  return leverWords(language).units[unit] ?? wordsOf(language).units[unit] ?? unit;
}

/** A number as shown with its unit: '14%', '12,1 fte'. */
export function amountText(shown: number, unit: Unit, language: Language): string {
  const amount = shownNumber(shown, unit, language);
  const one = amount === '1' ? wordsOf(language).unitsOfOne[unit] : undefined;
  const words = one ?? unitInWords(unit, language);
  return words === '%' ? `${amount}%` : `${amount} ${words}`;
}

/** As `amountText`, with a plus sign above zero. */
export function changeText(shown: number, unit: Unit, language: Language): string {
  return `${shown > 0 ? '+' : ''}${amountText(shown, unit, language)}`;
}
