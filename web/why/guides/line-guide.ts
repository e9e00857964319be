import type { GuideWords } from '../../words/guides.ts';
import { carriedBy, longerFirst, lowerAt, lowerOnAverage, moreAt } from './claims.ts';
import { comparisonOf, type Guide, setting, variantOf } from './guide.ts';

/** A year with fewer places: the low end of what is thought possible for every type of help (L16). */
const PLACES = -50;
const [START, END] = ['2025-01-01', '2026-01-01'];
const YEAR_AFTER = '2027-01-01';
const STRIKE_END = '2025-07-01';
const TEAM_AWAY = '2026-10-01';
const YEARS = 5;

/** M05: how a line keeps itself going after what made it long is over. */
export function lineGuide(words: GuideWords): Guide {
  const push = setting('L16', PLACES, START, { end: END });
  const pushed = variantOf(words, 'push', [push]);
  const strike = variantOf(words, 'strike', [], [setting('X03', 0.5, START, { end: STRIKE_END })]);
  const one = comparisonOf(YEARS, [pushed]);
  const other = comparisonOf(YEARS, [strike]);
  const help = comparisonOf(YEARS, [
    pushed,
    variantOf(words, 'team', [push, setting('L37', 4, END, { end: TEAM_AWAY })]),
    variantOf(words, 'formation', [push, setting('L03', 5, END)]),
  ]);
  const line = (key: string, variant: number, off: readonly string[] = []) => ({ key, variant, off });
  return {
    key: 'line',
    steps: [
      {
        key: 'loop',
        shows: 'level',
        comparison: one,
        lines: [line('base', -1), line('push', 0)],
        loops: ['M05'],
        claims: [],
      },
      {
        key: 'stays',
        shows: 'difference',
        comparison: one,
        lines: [line('push', 0)],
        loops: [],
        claims: [longerFirst('longer'), moreAt('stays', YEAR_AFTER)],
      },
      {
        key: 'time',
        shows: 'difference',
        comparison: one,
        lines: [line('push', 0), line('noTime', 0, ['M05'])],
        loops: [],
        claims: [carriedBy('time', 1)],
      },
      {
        key: 'both',
        shows: 'difference',
        comparison: one,
        lines: [line('push', 0), line('noTime', 0, ['M05']), line('neither', 0, ['M05', 'P25'])],
        loops: ['P25'],
        claims: [carriedBy('both', 2)],
      },
      {
        key: 'strike',
        shows: 'difference',
        comparison: other,
        lines: [line('strike', 0), line('noTime', 0, ['M05']), line('noLoad', 0, ['M01', 'M22'])],
        loops: ['M01'],
        claims: [carriedBy('strikeTime', 1), carriedBy('strikeLoad', 2)],
      },
      {
        key: 'help',
        shows: 'difference',
        comparison: help,
        lines: [line('push', 0), line('team', 1), line('formation', 2)],
        loops: [],
        claims: [
          lowerAt('teamThere', 1, 0, '2026-03-01'),
          lowerAt('teamAway', 1, 0, TEAM_AWAY),
          lowerOnAverage('formation', 2, 0),
        ],
      },
    ],
  };
}
