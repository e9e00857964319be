import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { register } from '../../../sim/model/register.ts';
import { readScenario } from '../../../sim/scenario/read.ts';
import type { Scenario } from '../../../sim/scenario/scenario.ts';

const folder = join(import.meta.dirname, '../../../scenarios');
const variant = join(folder, 'variant.yaml');

/** The checked scenario of a file in the folder `scenarios`. Throws InputError when it has a fault. */
export function scenarioIn(file: string): Scenario {
  return readScenario(join(folder, file), (name) => readFileSync(name, 'utf8'), register).scenario;
}

/** A scenario that extends the file `base` of the folder `scenarios` by these lines of YAML. */
export function scenarioWith(lines: string, base = 'zhz-2024.yaml'): Scenario {
  const text = `extends: ${base}\nname: variant\n${lines}`;
  return readScenario(variant, (name) => (name === variant ? text : readFileSync(name, 'utf8')), register).scenario;
}
