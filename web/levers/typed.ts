import type { Language } from '../../sim/report/words/words.ts';

/**
 * A number as somebody typed it, with a comma or a point and at most two decimals; NaN for anything else, such as 1.000,
 * which is a thousand to one reader and one to another.
 */
export function typedNumber(typed: string): number {
  const text = typed.trim().replace('−', '-');
  return /^[+-]?(\d+([.,]\d{0,2})?|[.,]\d{1,2})$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}

/** A number as it stands in a field: with the decimal mark of the language, and at most two decimals. */
export function fieldText(shown: number, language: Language): string {
  const text = String(Math.round(shown * 100) / 100);
  return language === 'nl' ? text.replace('.', ',') : text;
}
