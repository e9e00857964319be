import observed from '../../scenarios/sources/observed-zhz.csv?raw';
import base from '../../scenarios/zhz-2024.yaml?raw';
import { register } from '../model/register.ts';
import { readScenario } from '../scenario/read.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { yamlFiles } from '../scenario/yaml.ts';

/** Texts of the files that come with the program, by their path; carried along, so that their place does not matter. */
export const builtInTexts: Readonly<Record<string, string>> = {
  'zhz-2024.yaml': base,
  'sources/observed-zhz.csv': observed,
};

/** The files that come with the program. */
export const builtIn = yamlFiles((file) => {
  if (!Object.hasOwn(builtInTexts, file)) throw new Error(`the program carries no ${file}`);
  return builtInTexts[file] as string;
});

/** The base path that comes with the program. */
export function baseScenario(): Scenario {
  return readScenario('zhz-2024.yaml', builtIn, register).scenario;
}
