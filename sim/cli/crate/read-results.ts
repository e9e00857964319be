import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../../engine/errors.ts';
import { register } from '../../model/register.ts';
import type { Inputs } from '../../scenario/inputs.ts';
import { normalPath } from '../../scenario/paths.ts';
import { readScenario } from '../../scenario/read.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { withoutSettings } from '../../scenario/without-settings.ts';
import { yamlFiles } from '../../scenario/yaml.ts';
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
  const inputs = parsed(inputsFile, isInputs);
  const result = parsed(resultFile, isResult);
  const source = yamlFiles((file) => {
    const text = Object.hasOwn(inputs.files, file) ? inputs.files[file] : undefined;
    if (text === undefined) throw new Error(words.noSuchFile);
    return text;
  });
  const [base, ...variants] = inputs.scenarios.map((path) => {
    const { scenario } = readScenario(path, source, register);
    return inputs.years === null ? scenario : { ...scenario, years: inputs.years };
  });
  if (base === undefined) throw refuse(inputsFile, words.crate.damaged);
  // A scenario that is compared alone is compared with itself without its levers and shocks.
  const alone = inputs.command === 'compare' && variants.length === 0;
  return { result, inputs, scenarios: alone ? [withoutSettings(base), base] : [base, ...variants] };
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (list: readonly unknown[]) => list.every((one) => typeof one === 'string');

/** A path of an input becomes a path in the package, so it may not lead out of it. */
const staysInside = (path: string) => !/^([/\\]|[A-Za-z]:)/.test(path) && !normalPath(path).split('/').includes('..');

function isInputs(value: unknown): value is Inputs {
  if (!isGroup(value) || !isGroup(value.files) || !Array.isArray(value.scenarios)) return false;
  const { files, scenarios, ketenlab, command, seed, replications, years, started } = value;
  const paths = Object.keys(files);
  return (
    isTexts([ketenlab, command, seed, started, ...Object.values(files), ...scenarios]) &&
    ['run', 'compare', 'measures'].includes(String(command)) &&
    Number.isInteger(replications) &&
    (years === null || typeof years === 'number') &&
    paths.every(staysInside) &&
    scenarios.length > 0 &&
    scenarios.every((path) => paths.includes(String(path)))
  );
}

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
