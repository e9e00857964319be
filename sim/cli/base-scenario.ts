import observed from '../../scenarios/sources/observed-zhz.csv?raw';
import base from '../../scenarios/zhz-2024.yaml?raw';
import { register } from '../model/register.ts';
import { readScenario } from '../scenario/read.ts';
import type { Scenario } from '../scenario/scenario.ts';

const files: Readonly<Record<string, string>> = { 'zhz-2024.yaml': base, 'sources/observed-zhz.csv': observed };

/** The base path that comes with the program; it is carried along, so that the place of its file does not matter. */
export function baseScenario(): Scenario {
  const read = (file: string) => {
    const text = files[file];
    if (text === undefined) throw new Error(`the program carries no ${file}`);
    return text;
  };
  return readScenario('zhz-2024.yaml', read, register).scenario;
}
