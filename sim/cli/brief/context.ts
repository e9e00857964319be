import { basename } from 'node:path';
import { type Fault, InputError } from '../../engine/errors.ts';
import type { LetterForm, Question } from '../../report/letter/letter.ts';
import { readCounts } from '../../report/own-counts/read-counts.ts';
import { lastDate } from '../../report/period.ts';
import type { Counted, PrintContext } from '../../report/print/context.ts';
import type { Language, Words } from '../../report/words/words.ts';
import type { ComparisonResult } from '../../statistics/result.ts';
import { MEASURED } from '../commands/measures.ts';
import type { Options } from '../options.ts';
import { fileReader } from '../read-input.ts';
import { briefCliEn } from '../words/brief-en.ts';
import { briefCliNl } from '../words/brief-nl.ts';
import type { BriefCliWords } from '../words/brief-words.ts';
import type { CliWords } from '../words/words.ts';
import type { Results } from './results.ts';

/** Who counted stands in the letter, and so in its language and not in that of the screen. */
const ofLetter: Readonly<Record<Language, BriefCliWords>> = { nl: briefCliNl, en: briefCliEn };

/** What a letter is asked to say, and what its figures are made from. Throws InputError with every fault of the options. */
export function contextOf(
  results: Results,
  options: Options,
  words: Words,
  says: CliWords,
): { readonly form: LetterForm; readonly context: PrintContext } {
  const { measures, inputs } = results;
  const faults: Fault[] = [];
  const wrong = (path: string, value: string, message: string) =>
    faults.push({ file: '', line: 0, path, value, message });
  const indicator = options.indicator ?? measures?.outcome ?? MEASURED;
  const { indicators } = results.result;
  const found = Object.hasOwn(indicators, indicator) ? indicators[indicator] : undefined;
  if (found === undefined || (measures === null && found.series === null)) {
    wrong('--indicator', indicator, says.brief.unknownIndicator);
  }
  const question = options.question ?? usual(results.result.variants.length);
  if (question !== 'state' && results.result.variants.length === 0)
    wrong('--question', question, says.brief.needsVariant);
  const counted =
    options.counts === null ? inScenario(results, words.language) : own(options.counts, words, says, faults);
  if (faults.length > 0) throw new InputError(faults);
  const result = measures === null ? asked(question, results.result) : results.result;
  const link = options.page === null || inputs.link === '' ? '' : `${options.page}#${inputs.link}`;
  return {
    form: { question, audience: 'council', sender: '', date: lastDate(result), indicator, norm: '' },
    context: {
      result,
      words,
      counted,
      rule: options.rule,
      norm: null,
      runDate: inputs.started.slice(0, 10),
      link,
    },
  };
}

function usual(variants: number): Question {
  if (variants === 0) return 'state';
  return variants === 1 ? 'effect' : 'comparison';
}

/** The result that a question is about: alone, with one variant, or with two; more lines are not read from one figure. */
function asked(question: Question, result: ComparisonResult): ComparisonResult {
  return { ...result, variants: result.variants.slice(0, { state: 0, effect: 1, comparison: 2 }[question]) };
}

function inScenario({ result }: Results, language: Language): Counted {
  const { name, observed } = result.scenario;
  const date = lastOf(observed);
  return { supplier: date === '' ? '' : ofLetter[language].countedIn(name), date, series: observed };
}

function own(file: string, { language }: Words, says: CliWords, faults: Fault[]): Counted {
  const none: Counted = { supplier: '', date: '', series: {} };
  const wrong = (message: string) => faults.push({ file, line: 0, path: '', value: '', message });
  try {
    const read = readCounts(basename(file), fileReader(says)(file), language);
    if (!('faults' in read)) {
      return { supplier: ofLetter[language].countedBy(read.file), date: lastOf(read.series), series: read.series };
    }
    for (const fault of read.faults) wrong(fault);
  } catch (error) {
    wrong((error as Error).message);
  }
  return none;
}

/** The last date of some counts (ISO), '' when there are none. */
function lastOf(series: Counted['series']): string {
  const dates = Object.values(series).flatMap((counts) => counts.map(([date]) => date));
  return dates.sort().at(-1) ?? '';
}
