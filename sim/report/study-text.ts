import type { Interval } from '../statistics/intervals.ts';
import type { StudiedLever, Study, StudyOutput } from '../statistics/study.ts';
import { indented, withUnit } from './comparison-text.ts';
import { dateInWords, number, shownIn, supportedDecimals } from './numbers.ts';
import { wrap } from './text-layout.ts';
import { listing } from './words/index.ts';
import type { Subject, Words } from './words/words.ts';

/** Wider lines are hard to read [characters]. */
export const WIDEST = 100;

/** What was computed, as parts of a sentence. */
export function subjectOf({ scenario, until, replications }: Study, words: Words): Subject {
  const { language } = words;
  return {
    regions: listing(scenario.regions, words),
    from: dateInWords(scenario.start, language),
    until: dateInWords(until, language),
    times: words.times(replications, number(replications, 0, language)),
  };
}

/** The sentences of a study around its blocks, one per output: how it came about before, how to read it after. */
export function studyText(
  opening: readonly string[],
  blocks: readonly (readonly string[])[],
  howToRead: readonly string[],
  words: Words,
  width: number,
): string {
  const lines = [
    ...opening.flatMap((line) => wrap(line, width)),
    '',
    ...blocks.flatMap((block) => [...block, '']),
    ...howToRead.flatMap((line) => indented(line, width)),
    ...wrap(words.comparison.notPrediction, width),
  ];
  return `${lines.join('\n')}\n`;
}

/** The heading of an output whose differences are shown, with the unit of these where its name does not tell. */
export function headingOf({ label, unit }: StudyOutput, words: Words): string {
  const name = label[words.language];
  const written = unit === 'share' ? words.percentagePoints : (words.units[unit] ?? unit);
  return name.toLowerCase().includes(written.toLowerCase()) ? name : `${name} (${written})`;
}

/** Lever settings in a sentence. */
export function leverList(levers: readonly StudiedLever[], words: Words): string {
  const { language, study } = words;
  const parts = levers.map(({ label, value, unit, start }) =>
    study.lever(label[language], amountOf(value, unit, words), dateInWords(start, language)),
  );
  return listing(parts, words);
}

/** A number of the register with its unit and the decimals it is written with; a share as a percentage. */
export function amountOf(value: number, unit: string, words: Words): string {
  return withUnit(bareAmount(value, unit, words), unit, words);
}

/** The same without its unit. */
export function bareAmount(value: number, unit: string, words: Words): string {
  const written = String(value).split('.')[1]?.length ?? 0;
  const { factor } = shownIn(unit);
  return number(value * factor, Math.max(0, factor === 1 ? written : written - 2), words.language);
}

/** The mean of an output without its unit but for a per cent sign, with as many decimals as `interval` supports. */
export function levelOf(mean: number | null, unit: string, interval: Interval | null, words: Words): string {
  if (mean === null) return words.comparison.nothing;
  const { factor, whole } = shownIn(unit);
  const digits = whole ? 0 : supportedDecimals(interval && [interval[0] * factor, interval[1] * factor]);
  return `${number(mean * factor, digits, words.language)}${unit === 'share' ? '%' : ''}`;
}
