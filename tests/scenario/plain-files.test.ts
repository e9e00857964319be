import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultLine, InputError } from '../../sim/engine/errors.ts';
import { register } from '../../sim/model/register.ts';
import { scenarioHash } from '../../sim/scenario/hash.ts';
import { plainFiles, readPlain } from '../../sim/scenario/plain-files.ts';
import { readScenario } from '../../sim/scenario/read.ts';
import type { Source } from '../../sim/scenario/source.ts';
import { plain } from '../../sim/scenario/tree.ts';
import { readYaml, yamlFiles } from '../../sim/scenario/yaml.ts';
import { base, faultsOf, toy } from './toy.ts';

const folder = join(import.meta.dirname, '../../scenarios');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
const scenarios = files.filter((file) => file.endsWith('.yaml') && !/^(studies|calibration)/.test(file));
const byYaml = yamlFiles(textOf);
/** The parts of a YAML text after a journey through JSON. */
const throughJson = (text: string) => JSON.parse(JSON.stringify(plain(readYaml(text, '').tree ?? undefined)));
const byJson = plainFiles(
  Object.fromEntries(scenarios.map((file) => [file, throughJson(textOf(file))])),
  Object.fromEntries(files.filter((file) => file.endsWith('.csv')).map((file) => [file, textOf(file)])),
);

it('every scenario file comes with the program in one of its four folders', () => {
  expect(scenarios.length).toBeGreaterThan(15);
});

it.each(scenarios)('%s read by way of JSON has the hash and the warnings that it has as YAML', (file) => {
  const found = (source: Source) => {
    const { scenario, warnings } = readScenario(file, source, register);
    return { hash: scenarioHash(scenario), warnings: warnings.map(({ path, value }) => `${path} ${value}`).sort() };
  };
  expect(found(byJson)).toEqual(found(byYaml));
});

describe('a scenario of plain JSON', () => {
  const faults = (value: unknown) => {
    try {
      readScenario('toy.yaml', plainFiles({ 'toy.yaml': value }), toy);
      return [];
    } catch (error) {
      if (error instanceof InputError) return error.faults.map(faultLine);
      throw error;
    }
  };
  const without = (line: string) => line.replace(/^(toy\.yaml):\d+/, '$1');

  it.each([
    ['an unknown key', base.replace('years: 3', 'yaers: 3')],
    ['a share over 1', base.replace('zhz: 0.7', 'zhz: 70')],
    ['an unknown lever', base.replace('lever: L07', 'lever: L77')],
    ['a horizon that is not finite', base.replace('years: 3', 'years: .inf')],
  ])('has the faults of YAML without the lines: %s', (_, text) => {
    const value = plain(readYaml(text, '').tree ?? undefined);
    expect(faults(value).sort()).toEqual(faultsOf(text).map(faultLine).map(without).sort());
  });

  it('names no line where there is none', () => {
    const setting = { lever: 'L07', value: 1, start: '2025-01-01' };
    const value = { ...throughJson(base), levers: [setting, setting], off: ['M05', 'M05'] };
    expect(faults(value)).toEqual([
      'toy.yaml off[1] = M05: this id is given twice',
      'toy.yaml levers[1] = 2025-01-01: L07 is already set on this target by levers[0] (2025-01-01 to the end): end that one first, or keep one',
    ]);
  });

  it('takes the names of parts of every object as keys and files like any other', () => {
    const value = JSON.parse('{ "__proto__": { "years": 3 }, "constructor": 1 }') as unknown;
    expect(faults(value)).toEqual(expect.arrayContaining(['toy.yaml __proto__ = a group of keys: unknown key']));
    expect(faults({ ...throughJson(base), extends: 'constructor' })).toEqual([
      'toy.yaml extends = constructor: cannot read constructor (no such file): a path is relative to the folder of toy.yaml',
    ]);
    expect(({} as { years?: number }).years).toBeUndefined();
  });

  it.each([
    ['nothing', null, 'expected a group of keys, each on a line `key: value`'],
    ['a list', [], 'expected a group of keys, each on a line `key: value`'],
    ['lists that hold themselves', circle(), 'nested more than 12 levels deep'],
    ['ten thousand levels', nested(10_000), 'nested more than 12 levels deep'],
    ['a long list', { off: Array(2001).fill('M01') }, 'more than 2000 items in one list'],
    ['too many values', { a: Array(1000).fill(Array(60).fill(0)) }, 'more than 50000 values in one file'],
    ['a function', { name: () => 1 }, 'a value of JSON is needed, not function'],
    ['a list with a hole', { off: Array(1) }, 'a value of JSON is needed, not undefined'],
  ])('is refused when it is %s', (_, value, message) => {
    expect(readPlain(value, 'x').faults.map(faultLine)).toEqual([`x ${message}`]);
  });
});

function circle(): unknown {
  const inside: unknown[] = [];
  inside.push(inside);
  return { a: inside };
}

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < levels; i++) value = { a: value };
  return value;
}
