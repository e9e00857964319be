import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, InputError } from '../engine/errors.ts';
import { INPUTS_FILE, type Inputs, readInputs } from '../scenario/inputs.ts';
import type { ComparisonResult, RunResult } from '../statistics/result.ts';
import type { MeasuresResult } from '../statistics/study.ts';
import { fileReader } from './read-input.ts';
import { damagedParts, isOtherStudy } from './result-shape.ts';
import type { CliWords } from './words/words.ts';

/** Larger results are refused unread [bytes]; three years of fifteen scenarios take a fifth of it. */
const MOST_BYTES = 200_000_000;
/** The file of a folder that holds its result. */
export const RESULT_FILE = 'result.json';

/** A result as `run`, `compare` or `measures` wrote it. */
export type AnyResult = RunResult | ComparisonResult | MeasuresResult;

/** A results folder, read. */
export interface StoredResults {
  readonly result: AnyResult;
  readonly inputs: Inputs;
}

/** The results in a folder, and what they were computed from. Throws InputError with every fault of its files. */
export function readResults(folder: string, words: CliWords): StoredResults {
  const { results } = words;
  const fault = (file: string, message: string, path = ''): Fault => ({ file, line: 0, path, value: '', message });
  if (!(statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false)) {
    throw new InputError([fault(folder, existsSync(folder) ? results.none : results.noFolder)]);
  }
  const [resultFile, inputsFile] = [join(folder, RESULT_FILE), join(folder, INPUTS_FILE)];
  if (!existsSync(resultFile)) throw new InputError([fault(folder, results.none)]);
  const faults: Fault[] = [];
  const read = <Value>(file: string, work: (text: string) => Value): Value | undefined => {
    try {
      return work(fileReader(words, MOST_BYTES)(file));
    } catch (error) {
      if (error instanceof InputError) faults.push(...error.faults);
      else faults.push(fault(file, error instanceof SyntaxError ? results.noJson : (error as Error).message));
      return undefined;
    }
  };
  const value = read(resultFile, (text): unknown => JSON.parse(text));
  if (value !== undefined) {
    if (isOtherStudy(value)) faults.push(fault(resultFile, results.otherStudy));
    else faults.push(...damagedParts(value).map((path) => fault(resultFile, results.damaged, path)));
  }
  if (!existsSync(inputsFile)) faults.push(fault(folder, results.noInputs));
  const inputs = existsSync(inputsFile) ? read(inputsFile, (text) => readInputs(text, inputsFile)) : undefined;
  if (faults.length > 0 || inputs === undefined) throw new InputError(faults);
  const result = value as AnyResult;
  if (result.seed !== inputs.seed || result.replications !== inputs.replications) {
    throw new InputError([fault(inputsFile, results.otherInputs)]);
  }
  return { result, inputs };
}
