import { z } from 'zod';
import { InputError } from '../engine/errors.ts';
import { faultAt } from './faults.ts';
import { readScenario } from './read.ts';
import type { Register } from './register.ts';
import type { Scenario } from './scenario.ts';
import { yamlFiles } from './yaml.ts';

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
  files: z.record(z.string(), z.string()),
  scenarios: z.array(z.string()).min(1),
  seed: z.string(),
  replications: z.int().positive(),
  years: z.number().positive().nullable(),
  output: z.string().nullable(),
  link: z.string(),
  started: z.iso.datetime(),
});

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
    throw refuse(read.error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message })));
  const unknown = read.data.scenarios.filter((name) => !Object.hasOwn(read.data.files, name));
  if (unknown.length > 0)
    throw refuse(unknown.map((name) => ({ path: 'scenarios', message: `${name} is none of the files` })));
  return read.data;
}

/** The scenarios of inputs as their files say now, with their own horizon or that of the inputs. Throws InputError. */
export function inputScenarios({ files, scenarios, years }: Inputs, register: Register): Scenario[] {
  const source = yamlFiles((file) => {
    if (!Object.hasOwn(files, file)) throw new Error('no such file');
    return files[file] as string;
  });
  return scenarios.map((file) => {
    const { scenario } = readScenario(file, source, register);
    return years === null ? scenario : { ...scenario, years };
  });
}
