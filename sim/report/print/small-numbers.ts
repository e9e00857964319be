import { number } from '../numbers.ts';
import type { Language, Words } from '../words/words.ts';
import { smallNumberTexts } from './small-number-texts.ts';

/** What is done with counts of children: those below `SMALL` are written as '< 10', or all are rounded to the nearest five. */
export const smallNumberRules = ['mask', 'round'] as const;
export type SmallNumberRule = (typeof smallNumberRules)[number];

/** Counts below this can point at a family. */
export const SMALL = 10;
const BASE = 5;

/** A count as a reader may see it. */
export interface ShownCount {
  readonly text: string;
  /** Fewest and most children that this text can stand for. */
  readonly low: number;
  readonly high: number;
  /** Where its dot is drawn; null for a count that is hidden: then only the range may be drawn. */
  readonly drawn: number | null;
}

/**
 * A count of children under a rule. Masking hides 0 too: that nobody waits also says something of a family. Rounding is of
 * every count, however large, as statistics offices do, since a small part follows from an exact total and the other part.
 * Throws a RangeError for what is no count.
 */
export function shownCount(value: number, rule: SmallNumberRule, language: Language = 'nl'): ShownCount {
  if (!(value >= 0 && Number.isFinite(value))) throw new RangeError(`${value} is no count.`);
  if (rule === 'mask') {
    if (value < SMALL) return { text: `< ${SMALL}`, low: 0, high: SMALL - 1, drawn: null };
    return { text: number(value, 0, language), low: value, high: value, drawn: value };
  }
  const drawn = BASE * Math.round(value / BASE);
  const reach = (BASE - 1) / 2;
  return { text: number(drawn, 0, language), low: Math.max(0, drawn - reach), high: drawn + reach, drawn };
}

/** A count of children as it is written under a rule. */
export function smallNumber(value: number, rule: SmallNumberRule, { language }: Pick<Words, 'language'>): string {
  return shownCount(value, rule, language).text;
}

/** Parts and their total, so that no hidden part follows from what is shown. */
export interface ShownTotal {
  readonly parts: readonly ShownCount[];
  readonly total: ShownCount;
}

/**
 * Counts with their total. Where a part is hidden the total is the range that follows from the parts, so that it adds
 * nothing to them; a rounded total is rounded by itself.
 */
export function shownTotal(values: readonly number[], rule: SmallNumberRule, language: Language = 'nl'): ShownTotal {
  const parts = values.map((value) => shownCount(value, rule, language));
  const all = values.reduce((sum, value) => sum + value, 0);
  if (parts.every(({ drawn }) => drawn !== null)) return { parts, total: shownCount(all, rule, language) };
  const [low, high] = [parts.reduce((sum, one) => sum + one.low, 0), parts.reduce((sum, one) => sum + one.high, 0)];
  const text = smallNumberTexts[language].range(number(low, 0, language), number(high, 0, language));
  return { parts, total: { text, low, high, drawn: null } };
}

/** The rule as it is printed with what is counted. */
export function ruleInWords(rule: SmallNumberRule, { language }: Pick<Words, 'language'>): string {
  return smallNumberTexts[language][rule];
}
