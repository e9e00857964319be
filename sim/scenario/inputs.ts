import { z } from 'zod';
import { InputError } from '../engine/errors.ts';
import { faultAt } from './faults.ts';
import { staysInside } from './paths.ts';
import { readScenario } from './read.ts';
import type { Register } from './register.ts';
import type { Scenario } from './scenario.ts';
import { withoutSettings } from './without-settings.ts';
import { type ReadFile, yamlFiles } from './yaml.ts';

/** Name of the file beside a result that says what it was computed from. */
export const INPUTS_FILE = 'inputs.json';

/** Commands whose result can be computed again from its inputs. */
export const inputCommands = ['run', 'compare', 'measures'] as const;

/** What a result was computed from: kept beside it, so that it can be computed, exported and checked again. */
export interface Inputs {
  /** Version of the program. */
  readonly ketenlab: string;
  readonly command: (typeof inputCommands)[number];
  /** Every file that was read, path -> text; paths are relative to the nearest folder that holds them all. */
  readonly files: Readonly<Record<string, string>>;
  /**
   * Paths of the scenarios, the base first; each is one of `files`. One that is compared alone is compared with itself
   * without its levers and shocks.
   */
  readonly scenarios: readonly string[];
  /** As it was typed. */
  readonly seed: string;
  readonly replications: number;
  /** Horizon in place of that of the files [years]; null when it is theirs. */
  readonly years: number | null;
  /** What the measures are compared by; null for the other commands. */
  readonly output: string | null;
  /** Link that opens the same comparison, as behind the # of an address; '' when there is none that says all of it. */
  readonly link: string;
  /** When the computation began, ISO date and time in UTC. */
  readonly started: string;
}

const shape = z.strictObject({
  ketenlab: z.string(),
  command: z.enum(inputCommands),
  files: z.record(
    z.string().refine(staysInside, { error: 'expected a path below the folder of the inputs' }),
    z.string(),
  ),
  scenarios: z.array(z.string()).min(1),
  seed: z.string(),
  replications: z.int().positive(),
  years: z.number().positive().nullable(),
  output: z.string().nullable(),
  link: z.string(),
  started: z.iso.datetime(),
});

/** What is said of a key is in the faults of that key. */
const said = (issue: z.core.$ZodIssue) =>
  issue.code === 'invalid_key' ? issue.issues.map(({ message }) => message).join(', ') : issue.message;

/** The inputs in the text of `inputs.json`, found at `file`. Throws InputError with every fault. */
export function readInputs(text: string, file: string): Inputs {
  const refuse = (faults: readonly { path: string; message: string }[]) =>
    new InputError(faults.map(({ path, message }) => faultAt({ file, line: 0 }, path, undefined, message)));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuse([{ path: '', message: 'no JSON: the file was cut off or changed' }]);
  }
  const read = shape.safeParse(value);
  if (!read.success)
    throw refuse(read.error.issues.map((issue) => ({ path: issue.path.map(String).join('.'), message: said(issue) })));
  const unknown = read.data.scenarios.filter((name) => !Object.hasOwn(read.data.files, name));
  if (unknown.length > 0)
    throw refuse(unknown.map((name) => ({ path: 'scenarios', message: `${name} is none of the files` })));
  return read.data;
}

/** The text of a file of inputs. Throws an Error when it is none of them. */
export function inputText({ files }: Inputs, file: string): string {
  if (Object.hasOwn(files, file)) return files[file] as string;
  throw new Error('no such file');
}

/**
 * The scenarios of inputs, the base first, with their own horizon or that of the inputs; `read` gives the texts, those of the
 * inputs when left out. Throws InputError.
 */
export function inputScenarios(
  inputs: Inputs,
  register: Register,
  read: ReadFile = (file) => inputText(inputs, file),
): Scenario[] {
  const { scenarios, years, command } = inputs;
  const source = yamlFiles(read);
  const all = scenarios.map((file) => {
    const { scenario } = readScenario(file, source, register);
    return years === null ? scenario : { ...scenario, years };
  });
  const [alone] = all;
  return command === 'compare' && all.length === 1 && alone !== undefined ? [withoutSettings(alone), alone] : all;
}
