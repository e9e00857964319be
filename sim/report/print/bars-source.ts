import type { RunResult } from '../../statistics/result.ts';
import { dateInWords, number } from '../numbers.ts';
import { lastDate } from '../period.ts';
import { listing } from '../words/index.ts';
import { barsWords, type Origin } from './bars-words.ts';
import type { PrintContext } from './context.ts';
import type { FigureNotes } from './figure.ts';

/** Characters of a hash that tell one scenario from another. */
const HASH = 8;

/** Where the numbers of a figure come from: model, scenario or study, date and number of runs, and where to open it. */
export function sourceLine(origin: Omit<Origin, 'date'>, { words, runDate, link }: PrintContext): string {
  const texts = barsWords(words.language);
  const date = dateInWords(runDate, words.language);
  const line = texts.source({ ...origin, hash: origin.hash.slice(0, HASH), date });
  return link === '' ? line : `${line} ${texts.link(link)}`;
}

/** The same for a scenario, of `result` or of a study of its variants. */
export function scenarioSource(
  { ketenlab, scenario, seed, replications }: Pick<RunResult, 'ketenlab' | 'scenario' | 'seed' | 'replications'>,
  context: PrintContext,
): string {
  const { language } = context.words;
  const { name, title, hash } = scenario;
  const runs = number(replications, 0, language);
  return sourceLine({ version: ketenlab, title: title[language], name, hash, seed, runs }, context);
}

/** The regions of the run, with its first and last date in words. */
export function placeOf({ result, words }: Pick<PrintContext, 'result' | 'words'>) {
  const { regions, start } = result.scenario;
  return {
    regions: listing(regions, words),
    from: dateInWords(start, words.language),
    until: dateInWords(lastDate(result), words.language),
  };
}

/** Every note as it stands below the picture, in order. */
export function noteLines({ uncertainty, definitions, smallNumbers, money, source }: FigureNotes): string[] {
  return [...uncertainty, ...definitions, smallNumbers, money, source].filter((line) => line !== '');
}

/** A text that people typed, without the characters that XML cannot hold and on one line. */
export function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF\s]+/gu, ' ').trim();
}
