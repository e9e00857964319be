import { readFileSync } from 'node:fs';
import {
  assemble,
  type Computed,
  compare,
  readScenario,
  register,
  run,
  type Scenario,
  scenarioHash,
  seedKey,
  yamlFiles,
} from '../../sim/index.ts';

const files = yamlFiles((file) => readFileSync(file, 'utf8'));

export function scenario(path: string): Scenario {
  return readScenario(path, files, register).scenario;
}

/** Runs a scenario in Node, in one thread. */
export function computed(scenario: Scenario, seed: string, replications: number): Computed {
  const model = assemble(scenario);
  const block = run({ model, hash: scenarioHash(scenario) }, seedKey(seed), 0, replications);
  return { scenario, model, block };
}

export function comparison(base: Scenario, variants: readonly Scenario[], seed: string, replications: number) {
  const [first, ...others] = [base, ...variants].map((one) => computed(one, seed, replications));
  return compare(first as Computed, others, { version: '', seed, seconds: 0 });
}
