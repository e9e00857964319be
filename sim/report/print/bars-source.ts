import type { AnalysisResult } from '../../statistics/analysis.ts';
import type { RunResult } from '../../statistics/result.ts';
import { dateInWords, number } from '../numbers.ts';
import { lastDate } from '../period.ts';
import { listing } from '../words/index.ts';
import { barsWords } from './bars-words.ts';
import type { PrintContext } from './context.ts';

/** Characters of a hash that tell one scenario from another. */
const HASH = 8;

/** Where the numbers come from: model, scenario, date and number of runs, and where to open it. */
export function scenarioSource(
  { ketenlab, scenario, seed, replications }: Pick<RunResult, 'ketenlab' | 'scenario' | 'seed' | 'replications'>,
  context: PrintContext,
): string {
  const { language } = context.words;
  const texts = barsWords(language);
  const { name, title, hash } = scenario;
  const runs = number(replications, 0, language);
  const shared = { version: ketenlab, hash: hash.slice(0, HASH), runs, date: dateInWords(context.runDate, language) };
  return withLink(texts.source({ ...shared, title: title[language], name, seed }), texts.link, context);
}

/** The same for a study; the link opens its base. */
export function studySource({ ketenlab, title, hash, replications }: AnalysisResult, context: PrintContext): string {
  const { words, runDate, result } = context;
  const { language } = words;
  const texts = barsWords(language);
  const runs = [...new Set(replications)].map((n) => number(n, 0, language)).join(` ${words.to} `);
  const shared = { version: ketenlab, hash: hash.slice(0, HASH), runs, date: dateInWords(runDate, language) };
  return withLink(
    texts.study({ ...shared, title: title[language], base: result.scenario.name }),
    texts.baseLink,
    context,
  );
}

function withLink(line: string, written: (address: string) => string, { link }: PrintContext): string {
  return link === '' ? line : `${line} ${written(link)}`;
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

/** A text that people typed, without the characters that XML cannot hold and on one line. */
export function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF\s]+/gu, ' ').trim();
}
