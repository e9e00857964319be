import { basename } from 'node:path';
import { type Fault, InputError } from '../engine/errors.ts';
import { ownCounted } from '../report/letter/counted-of.ts';
import { readCounts } from '../report/own-counts/read-counts.ts';
import type { Counted } from '../report/print/context.ts';
import type { Language } from '../report/words/words.ts';
import { fileReader } from './read-input.ts';
import type { CliWords } from './words/words.ts';

/** The counts in a file of the analyst, as the page reads them. Throws InputError with every fault of it. */
export function readOwnCounts(
  file: string,
  { supplier, countedOn }: { readonly supplier: string; readonly countedOn: string },
  language: Language,
  words: CliWords,
): Counted {
  const refuse = (messages: readonly string[]) =>
    new InputError(messages.map((message): Fault => ({ file, line: 0, path: '', value: '', message })));
  let text: string;
  try {
    text = fileReader(words)(file);
  } catch (error) {
    throw refuse([(error as Error).message]);
  }
  const read = readCounts(basename(file), text, language);
  if ('faults' in read) throw refuse(read.faults);
  return ownCounted(read.series, supplier, countedOn, language);
}
