import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../../engine/errors.ts';
import { register } from '../../model/register.ts';
import { type Inputs, inputScenarios, readInputs } from '../../scenario/inputs.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { ComparisonResult, RunResult } from '../../statistics/result.ts';
import type { MeasuresResult } from '../../statistics/study.ts';
import type { CliWords } from '../words/words.ts';

/** A result as `run`, `compare` or `measures` wrote it. */
export type AnyResult = RunResult | ComparisonResult | MeasuresResult;

/** A results folder, read. */
export interface StoredResults {
  readonly result: AnyResult;
  readonly inputs: Inputs;
  /** The scenarios of the inputs, read and checked again, the base first. */
  readonly scenarios: readonly [Scenario, ...Scenario[]];
}

/** Reads result.json and inputs.json of a folder. Throws InputError that says what to do when one is missing or not whole. */
export function readResults(folder: string, words: CliWords): StoredResults {
  const refuse = (file: string, message: string) => new InputError([{ file, line: 0, path: '', value: '', message }]);
  const [resultFile, inputsFile] = [join(folder, 'result.json'), join(folder, 'inputs.json')] as const;
  if (!existsSync(resultFile)) throw refuse(folder, words.crate.notResults);
  if (!existsSync(inputsFile)) throw refuse(inputsFile, words.crate.noInputs);
  const parsed = <Value>(file: string, is: (value: unknown) => value is Value): Value => {
    try {
      const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
      if (is(value)) return value;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
    throw refuse(file, words.crate.damaged);
  };
  const inputs = readInputs(readFileSync(inputsFile, 'utf8'), inputsFile);
  const result = parsed(resultFile, isResult);
  const [base, ...variants] = inputScenarios(inputs, register);
  if (base === undefined) throw refuse(inputsFile, words.crate.damaged);
  return { result, inputs, scenarios: [base, ...variants] };
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (list: readonly unknown[]) => list.every((one) => typeof one === 'string');

function isResult(value: unknown): value is AnyResult {
  if (!isGroup(value) || !isGroup(value.scenario)) return false;
  const { ketenlab, seed, digest, events, seconds, replications } = value;
  const complete = isGroup(value.indicators) || Array.isArray(value.measures);
  return (
    complete &&
    isTexts([ketenlab, seed, digest, value.scenario.hash]) &&
    [events, seconds, replications].every((one) => typeof one === 'number')
  );
}
