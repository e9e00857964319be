import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, InputError } from '../../engine/errors.ts';
import { INPUTS_FILE, type Inputs, readInputs } from '../../scenario/inputs.ts';
import type { ComparisonResult } from '../../statistics/result.ts';
import type { MeasuresResult } from '../../statistics/study.ts';
import { fileReader } from '../read-input.ts';
import type { CliWords } from '../words/words.ts';
import { asComparison } from './as-comparison.ts';
import { damagedParts, isOtherStudy } from './result-shape.ts';

/** Larger results are refused unread [bytes]; three years of fifteen scenarios take a fifth of it. */
const MOST_BYTES = 200_000_000;
const RESULT = 'result.json';

/** The results in a folder, and what they were computed from. */
export interface Results {
  /** With no variants for a run; with the measures as variants for a table of measures. */
  readonly result: ComparisonResult;
  /** The table of measures; null for a run or a comparison. */
  readonly measures: MeasuresResult | null;
  readonly inputs: Inputs;
}

/** The results of a folder. Throws InputError with every fault of its files. */
export function readResults(folder: string, words: CliWords): Results {
  const { brief } = words;
  const fault = (file: string, message: string, path = ''): Fault => ({ file, line: 0, path, value: '', message });
  if (!(statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false)) {
    throw new InputError([fault(folder, existsSync(folder) ? brief.noResults : brief.notFolder)]);
  }
  const [resultFile, inputsFile] = [join(folder, RESULT), join(folder, INPUTS_FILE)];
  if (!existsSync(resultFile)) throw new InputError([fault(folder, brief.noResults)]);
  const faults: Fault[] = [];
  const read = <Value>(file: string, work: (text: string) => Value): Value | undefined => {
    try {
      return work(fileReader(words, MOST_BYTES)(file));
    } catch (error) {
      if (error instanceof InputError) faults.push(...error.faults);
      else faults.push(fault(file, error instanceof SyntaxError ? brief.noJson : (error as Error).message));
      return undefined;
    }
  };
  const value = read(resultFile, (text): unknown => JSON.parse(text));
  if (value !== undefined) {
    if (isOtherStudy(value)) faults.push(fault(resultFile, brief.otherStudy));
    else faults.push(...damagedParts(value).map((path) => fault(resultFile, brief.damaged, path)));
  }
  if (!existsSync(inputsFile)) faults.push(fault(folder, brief.noInputs));
  const inputs = existsSync(inputsFile) ? read(inputsFile, (text) => readInputs(text, inputsFile)) : undefined;
  if (faults.length > 0 || inputs === undefined) throw new InputError(faults);
  const measures = 'measures' in (value as object) ? (value as MeasuresResult) : null;
  const result = measures === null ? withVariants(value as ComparisonResult) : asComparison(measures);
  if (result.seed !== inputs.seed || result.replications !== inputs.replications) {
    throw new InputError([fault(inputsFile, brief.otherInputs)]);
  }
  return { result, measures, inputs };
}

/** A run alone is a comparison with nothing beside it. */
function withVariants(result: ComparisonResult): ComparisonResult {
  return 'variants' in result ? result : { ...(result as ComparisonResult), variants: [] };
}
