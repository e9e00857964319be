import type { GuideWords } from '../../words/guides.ts';
import { carriedBy, longerFirst, lowerAt, lowerOnAverage, neverLonger } from './claims.ts';
import { comparisonOf, type Guide, setting, variantOf } from './guide.ts';

/** The base path has the norm of 12 already; 10 is the low end of what is thought possible (L02). */
const NORM = 10;
const [START, YEAR_LATER] = ['2025-01-01', '2026-01-01'];
const YEARS = 4;

/** M03: why the line first grows longer when the norm goes down. */
export function normGuide(words: GuideWords): Guide {
  const norm = setting('L02', NORM, START);
  const recruitment = setting('L08', 2, START);
  const formation = setting('L03', 10, START);
  const atOnce = variantOf(words, 'atOnce', [norm]);
  const one = comparisonOf(YEARS, [atOnce]);
  const hiring = comparisonOf(YEARS, [
    atOnce,
    variantOf(words, 'recruitment', [norm, recruitment]),
    variantOf(words, 'formation', [norm, recruitment, formation]),
  ]);
  const slow = comparisonOf(YEARS, [atOnce, variantOf(words, 'slow', [{ ...norm, ramp: 365 }])]);
  const people = comparisonOf(YEARS, [
    atOnce,
    variantOf(words, 'peopleFirst', [recruitment, formation, { ...norm, start: YEAR_LATER }]),
  ]);
  const line = (key: string, variant: number, off: readonly string[] = []) => ({ key, variant, off });
  return {
    key: 'norm',
    steps: [
      {
        key: 'norm',
        shows: 'level',
        comparison: one,
        lines: [line('base', -1), line('atOnce', 0)],
        loops: [],
        claims: [],
      },
      {
        key: 'longer',
        shows: 'difference',
        comparison: one,
        lines: [line('atOnce', 0)],
        loops: [],
        claims: [longerFirst('longerFirst')],
      },
      {
        key: 'brake',
        shows: 'difference',
        comparison: one,
        lines: [line('atOnce', 0), line('noBrake', 0, ['M03'])],
        loops: ['M03'],
        claims: [carriedBy('brake', 1)],
      },
      {
        key: 'hiring',
        shows: 'difference',
        comparison: hiring,
        lines: [line('atOnce', 0), line('recruitment', 1), line('formation', 2)],
        loops: ['M04'],
        claims: [lowerOnAverage('recruitment', 1, 0), lowerOnAverage('formation', 2, 0)],
      },
      {
        key: 'slow',
        shows: 'difference',
        comparison: slow,
        lines: [line('atOnce', 0), line('slow', 1)],
        loops: [],
        claims: [lowerAt('slowStart', 1, 0, '2025-07-01'), lowerAt('slowEnd', 1, 0, '2028-09-01')],
      },
      {
        key: 'help',
        shows: 'difference',
        comparison: people,
        lines: [line('atOnce', 0), line('peopleFirst', 1)],
        loops: [],
        claims: [neverLonger('peopleFirst', 1)],
      },
    ],
  };
}
