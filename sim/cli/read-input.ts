import { readFileSync, statSync } from 'node:fs';
import { type Fault, faultLine, InputError } from '../engine/errors.ts';
import { register } from '../model/register.ts';
import { type ReadScenario, readScenario } from '../scenario/read.ts';
import { type ReadFiles, remembering } from '../scenario/remembering.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { yamlFiles } from '../scenario/yaml.ts';
import { faultText } from './fault-text.ts';
import type { Surroundings } from './surroundings.ts';
import type { CliWords } from './words/words.ts';

/** Larger files are refused by their size, unread [bytes]. */
const MOST_BYTES = 1_000_000;

/**
 * Gives the text of a file on this computer; throws an Error with a short sentence when it cannot.
 *
 * @param most size above which a file is refused unread [bytes]
 */
export function fileReader(words: CliWords, most = MOST_BYTES): (file: string) => string {
  return (file) => {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found === undefined) throw new Error(words.noSuchFile);
    if (!found.isFile()) throw new Error(words.notAFile);
    if (found.size > most) throw new Error(words.tooLarge(Math.ceil(found.size / 1e6), most / 1e6));
    const bytes = readFileSync(file);
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      throw new Error(words.notUtf8);
    }
  };
}

/** The scenario of a file with its warnings; every file that is read for it goes into `kept`. Throws InputError. */
export function readOne(file: string, words: CliWords, kept: ReadFiles = new Map()): ReadScenario {
  return readScenario(file, yamlFiles(remembering(fileReader(words), kept)), register);
}

/**
 * The scenarios of some files, with `years` in place of their own horizon when given; every file that is read for them goes
 * into `kept`. Warnings are noted. Throws InputError with the faults of all files.
 */
export function readAll(
  files: readonly string[],
  years: number | null,
  here: Surroundings,
  kept: ReadFiles = new Map(),
): Scenario[] {
  const faults: Fault[] = [];
  const unlikely: Fault[] = [];
  const scenarios = files.flatMap((file) => {
    try {
      const { scenario, warnings } = readOne(file, here.words, kept);
      unlikely.push(...warnings);
      return [years === null ? scenario : { ...scenario, years }];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      faults.push(...error.faults);
      return [];
    }
  });
  if (faults.length > 0) throw new InputError(distinct(faults));
  for (const warning of distinct(unlikely)) here.note(here.words.warning(faultText(warning, here.words)));
  return scenarios;
}

/** Variants share the files of their base: what is wrong in that base is told once. */
function distinct(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [faultLine(fault), fault])).values()];
}
