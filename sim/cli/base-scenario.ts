import observed from '../../scenarios/sources/observed-zhz.csv?raw';
import base from '../../scenarios/zhz-2024.yaml?raw';
import zuidwest from '../../scenarios/zuidwest-2024.yaml?raw';
import { register } from '../model/register.ts';
import { readScenario } from '../scenario/read.ts';
import { shippedText } from '../scenario/renewed-scenarios.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Source } from '../scenario/source.ts';
import { yamlFiles } from '../scenario/yaml.ts';

/** Texts of the base paths that come with the program; carried along, so that the place of their files does not matter. */
const texts: Readonly<Record<string, string>> = {
  'zhz-2024.yaml': base,
  'zuidwest-2024.yaml': zuidwest,
  'sources/observed-zhz.csv': observed,
};

/** Names of the base paths that come with the program. */
export const builtInBases = ['zhz-2024', 'zuidwest-2024'] as const;

/** The files that come with the program; each that is read goes into `used`, path -> text. */
export function builtInFiles(used: Map<string, string>): Source {
  return yamlFiles((file) => {
    if (!Object.hasOwn(texts, file)) throw new Error(`the program carries no ${file}`);
    const text = texts[file] as string;
    used.set(file, text);
    return text;
  });
}

/** The files that come with the program. */
export const builtIn = builtInFiles(new Map());

/** The base path of the command line, where none is named. */
export function baseScenario(): Scenario {
  return readScenario('zhz-2024.yaml', builtIn, register).scenario;
}

/** The text that the program has now for a file of a base path, by the end of its path; null when it is no such file. */
export function builtInText(file: string): string | null {
  return shippedText(texts, file);
}
