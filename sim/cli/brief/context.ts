import { type Fault, InputError } from '../../engine/errors.ts';
import { countedOfBase } from '../../report/letter/counted-of.ts';
import { answerable, censusDates, formOf, resultFor } from '../../report/letter/form-of.ts';
import type { LetterForm } from '../../report/letter/letter.ts';
import { normOfForm } from '../../report/letter/norms.ts';
import { lastDate } from '../../report/period.ts';
import type { PrintContext } from '../../report/print/context.ts';
import type { Words } from '../../report/words/words.ts';
import { dayNumber } from '../../scenario/dates.ts';
import type { Inputs } from '../../scenario/inputs.ts';
import type { LetterOptions } from '../letter-options.ts';
import { readOwnCounts } from '../own-counts.ts';
import type { CliWords } from '../words/words.ts';
import type { Compared } from './as-comparison.ts';

/** What a letter is asked to say, and what it is made from. */
export interface Asked {
  readonly form: LetterForm;
  /** What the letter is about. */
  readonly context: PrintContext;
  /** The same with every variant that was computed. */
  readonly whole: PrintContext;
}

/** The form and the numbers of a letter. Throws InputError with every fault of the options. */
export function askedOf(
  { result, measures }: Compared,
  inputs: Pick<Inputs, 'link' | 'started'>,
  options: LetterOptions,
  words: Words,
  says: CliWords,
): Asked {
  const { brief } = says;
  const { language } = words;
  const faults: Fault[] = [];
  const wrong = (path: string, value: string, message: string) =>
    faults.push({ file: '', line: 0, path, value, message });
  const usual = formOf(
    {
      ...(options.question !== null && { question: options.question }),
      ...(options.audience !== null && { audience: options.audience }),
      ...(options.sender !== null && { sender: options.sender }),
      ...(options.date !== null && { date: options.date }),
      ...(options.norm !== null && { norm: options.norm }),
    },
    result,
  );
  const form = { ...usual, indicator: options.indicator ?? measures?.outcome ?? usual.indicator };
  const found = Object.hasOwn(result.indicators, form.indicator) ? result.indicators[form.indicator] : undefined;
  if (found === undefined || (measures === null && found.series === null)) {
    wrong('--indicator', form.indicator, brief.unknownIndicator);
  }
  if (options.question !== null && !answerable(result.variants.length).includes(options.question)) {
    wrong('--question', options.question, result.variants.length === 0 ? brief.needsVariant : brief.needsTwo);
  }
  const dates = censusDates(result).length > 0 ? censusDates(result) : [lastDate(result)];
  if (options.date !== null && !dates.includes(options.date)) {
    wrong('--date', options.date, brief.noCensus(dates[0] ?? '', dates.at(-1) ?? '', nearest(options.date, dates)));
  }
  let counted = countedOfBase(result, language);
  if (options.counts !== null) {
    try {
      counted = readOwnCounts(options.counts, options, language, says);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      faults.push(...error.faults);
    }
  }
  if (faults.length > 0) throw new InputError(faults);
  const whole: PrintContext = {
    result,
    words,
    counted,
    rule: options.rule,
    norm: normOfForm(form, result, language),
    runDate: inputs.started.slice(0, 10),
    link: options.page === null || inputs.link === '' ? '' : `${options.page}#${inputs.link}`,
  };
  // A table of measures has no lines: all of its measures are in it.
  return {
    form,
    context: measures === null ? { ...whole, result: resultFor(form.question, result, 0) } : whole,
    whole,
  };
}

function nearest(date: string, dates: readonly string[]): string {
  const distance = (other: string) => Math.abs(dayNumber(other) - dayNumber(date));
  return [...dates].sort((one, other) => distance(one) - distance(other))[0] ?? '';
}
