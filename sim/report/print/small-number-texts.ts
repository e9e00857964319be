import type { Language } from '../words/words.ts';

/** The rules for small numbers as they are printed, and a range of counts. */
export const smallNumberTexts: Readonly<
  Record<Language, { readonly mask: string; readonly round: string; range(low: string, high: string): string }>
> = {
  nl: {
    mask: 'Getelde aantallen onder de 10 staan er als ‘< 10’, ook als het er 0 zijn. Bij een totaal met zo’n verborgen deel staat tussen welke aantallen het ligt.',
    round:
      'Alle getelde aantallen zijn afgerond op het dichtstbijzijnde veelvoud van 5, ook totalen. Een 0 kan dus 0, 1 of 2 zijn, en delen tellen niet altijd op tot hun totaal.',
    range: (low, high) => `${low} tot en met ${high}`,
  },
  en: {
    mask: 'Counts below 10 are written as ‘< 10’, also when they are 0. A total with such a hidden part is written as the range that it lies in.',
    round:
      'All counts are rounded to the nearest multiple of 5, totals too. So a 0 can be 0, 1 or 2, and parts do not always add up to their total.',
    range: (low, high) => `${low} to ${high}`,
  },
};
