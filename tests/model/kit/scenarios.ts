import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { register } from '../../../sim/model/register.ts';
import { readScenario } from '../../../sim/scenario/read.ts';
import type { Scenario } from '../../../sim/scenario/scenario.ts';
import { yamlFiles } from '../../../sim/scenario/yaml.ts';

const folder = join(import.meta.dirname, '../../../scenarios');
const variant = join(folder, 'variant.yaml');
const disk = yamlFiles((name) => readFileSync(name, 'utf8'));

/** The checked scenario of a file in the folder `scenarios`. Throws InputError when it has a fault. */
export function scenarioIn(file: string): Scenario {
  return readScenario(join(folder, file), disk, register).scenario;
}

/** A scenario that extends the file `base` of the folder `scenarios` by these lines of YAML. */
export function scenarioWith(lines: string, base = 'zhz-2024.yaml'): Scenario {
  const text = `extends: ${base}\nname: variant\n${lines}`;
  return readScenario(
    variant,
    yamlFiles((name) => (name === variant ? text : readFileSync(name, 'utf8'))),
    register,
  ).scenario;
}
