import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { InputError } from '../../sim/engine/errors.ts';
import { register } from '../../sim/model/register.ts';
import { scenarioHash } from '../../sim/scenario/hash.ts';
import { inputScenarios, readInputs } from '../../sim/scenario/inputs.ts';
import { readLink } from '../../sim/scenario/link.ts';
import type { ComparisonResult } from '../../sim/statistics/result.ts';
import { ketenlab, root, workshop } from './ketenlab.ts';

const { folder, close } = workshop();
afterAll(close);

const inputsIn = (results: string) => {
  const file = join(folder, results, 'inputs.json');
  return readInputs(readFileSync(file, 'utf8'), file);
};
const resultIn = (results: string) =>
  JSON.parse(readFileSync(join(folder, results, 'result.json'), 'utf8')) as ComparisonResult;
const compare = (out: string, ...files: string[]) =>
  ketenlab(folder, ['compare', ...files, '--replications', '2', '--quiet', '--out', out]);
const shipped = (name: string) => join(root, 'scenarios', `${name}.yaml`);

describe('the inputs beside a result', () => {
  it('give scenarios with the same hashes, and name no folder of this computer', async () => {
    await compare('both', shipped('zhz-2024'), shipped('policies/retention'));
    const inputs = inputsIn('both');
    expect(Object.keys(inputs.files)).toEqual(['zhz-2024.yaml', 'sources/observed-zhz.csv', 'policies/retention.yaml']);
    const { scenario, variants } = resultIn('both');
    expect(inputScenarios(inputs, register).map(scenarioHash)).toEqual([
      scenario.hash,
      ...variants.map((variant) => variant.scenario.hash),
    ]);
  });

  it('have a link with the same levers where a link can say all of it', () => {
    const { comparison } = readLink(inputsIn('both').link);
    expect(comparison).toMatchObject({ base: 'zhz-2024', years: 3, replications: 2 });
    expect(comparison.variants.map(({ levers }) => levers)).toEqual(
      inputScenarios(inputsIn('both'), register)
        .slice(1)
        .map(({ levers }) => levers),
    );
  });

  it('have no link where a rule or the base path differs, which a link cannot say', async () => {
    await compare('rules', 'base.yaml', 'rules.yaml');
    expect(inputsIn('rules').link).toBe('');
  });

  it('keep what a link was made of: the same files give the same digest again', async () => {
    await ketenlab(folder, ['run', inputsIn('both').link, '--quiet', '--out', 'linked']);
    const inputs = inputsIn('linked');
    expect(inputs.scenarios).toEqual(['variant-1.yaml']);
    expect(inputScenarios(inputs, register).map(scenarioHash)).toEqual([resultIn('linked').scenario.hash]);
  });

  it('are refused with every fault when they were damaged', () => {
    const text = JSON.stringify({ ...inputsIn('both'), replications: 0, seed: 5 });
    const faults = (damaged: string) => {
      try {
        readInputs(damaged, 'x/inputs.json');
      } catch (error) {
        return error instanceof InputError ? error.faults.map(({ path }) => path) : error;
      }
      return null;
    };
    expect(faults(text)).toEqual(['seed', 'replications']);
    expect(faults(text.slice(0, 40))).toEqual(['']);
    expect(faults(JSON.stringify({ ...inputsIn('both'), scenarios: ['gone.yaml'] }))).toEqual(['scenarios']);
  });
});
