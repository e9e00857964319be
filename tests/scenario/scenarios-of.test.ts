import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultLine, InputError } from '../../sim/engine/errors.ts';
import { register } from '../../sim/model/register.ts';
import type { ComparedVariant, Comparison } from '../../sim/scenario/comparison.ts';
import { scenarioHash } from '../../sim/scenario/hash.ts';
import { overlay, scenarioFile } from '../../sim/scenario/overlay.ts';
import { readScenario } from '../../sim/scenario/read.ts';
import type { LeverSetting } from '../../sim/scenario/scenario.ts';
import { scenariosOf } from '../../sim/scenario/scenarios-of.ts';
import { plain } from '../../sim/scenario/tree.ts';
import { readYaml, yamlFiles } from '../../sim/scenario/yaml.ts';
import { scenarioIn } from '../model/kit/scenarios.ts';
import { base as toyBase } from './toy.ts';

const folder = join(import.meta.dirname, '../../scenarios');
const disk = (file: string) => readFileSync(join(folder, file), 'utf8');
const source = yamlFiles(disk);

const setting = (lever: string, value: number, rest: Partial<LeverSetting> = {}): LeverSetting => {
  return { lever, value, start: '2025-01-01', ramp: 0, end: null, target: null, evaluation: null, ...rest };
};
const variant = (levers: readonly LeverSetting[], shocks: readonly LeverSetting[] = []): ComparedVariant => {
  return { title: 'Minder verloop', levers, shocks };
};
const asks = (variants: readonly ComparedVariant[], rest: Partial<Comparison> = {}): Comparison => {
  return { base: 'zhz-2024', seed: 'ketenlab', replications: 2, years: 3, off: [], variants, ...rest };
};
const retention = setting('L07', 6, { ramp: 182.625 });

const faultsOf = (comparison: Comparison, from = source): readonly string[] => {
  try {
    scenariosOf(comparison, from, register);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.faults.map(faultLine);
    throw error;
  }
};

describe('the base path of a comparison', () => {
  const own = scenarioHash(scenarioIn('zhz-2024.yaml'));
  const hashOf = (rest: Partial<Comparison>) => scenarioHash(scenariosOf(asks([], rest), source, register).base);

  it('is the scenario of its file when nothing of it is changed', () => {
    expect(hashOf({})).toBe(own);
  });

  it('is a scenario `base` on top of that file when its horizon or its mechanisms are changed', () => {
    const { base } = scenariosOf(asks([], { years: 2, off: ['M05', 'M30'] }), source, register);
    expect(base).toEqual({ ...scenarioIn('zhz-2024.yaml'), name: 'base', years: 2, off: ['M05', 'M30'] });
    expect(hashOf({ off: ['M05'] })).not.toBe(own);
  });

  it('is that of its file when the same mechanisms are off in another order', () => {
    const some = `${disk('zhz-2024.yaml')}\noff: [M05, M30]\n`;
    const files = yamlFiles((file) => (file === 'zhz-2024.yaml' ? some : disk(file)));
    expect(scenariosOf(asks([], { off: ['M30', 'M05'] }), files, register).base.name).toBe('zhz-2024');
  });

  it.each(['zhz-2025', '../../secret', 'constructor', '__proto__', ''])('cannot be %j', (base) => {
    expect(faultsOf(asks([], { base }))).toEqual([`base${base === '' ? '' : ` = ${base}`}: unknown base path`]);
  });
});

describe('a variant of a comparison', () => {
  it('is its base path with its settings, a name and its title', () => {
    const shock = setting('X02', 0.2, { end: '2025-07-01' });
    const [made] = scenariosOf(asks([variant([retention], [shock])]), source, register).variants;
    const { title, question, ...rest } = made ?? expect.fail();
    expect(title).toEqual({ nl: 'Minder verloop', en: 'Minder verloop' });
    expect(question.nl).toBe('Wat verandert er met: Minder verloop?');
    const { title: _, question: __, ...base } = scenarioIn('zhz-2024.yaml');
    expect(rest).toEqual({ ...base, name: 'variant-1', levers: [retention], shocks: [shock] });
  });

  it('without a title is called by its number', () => {
    const { variants } = scenariosOf(asks([{ ...variant([retention]), title: ' ' }]), source, register);
    expect(variants[0]?.title.nl).toBe('Variant 1');
  });

  it('may name a lever by its key', () => {
    const hashes = ['L07', 'retention'].map((lever) => {
      return scenariosOf(asks([variant([setting(lever, 6)])]), source, register).variants.map(scenarioHash)[0];
    });
    expect(hashes[0]).toBe(hashes[1]);
  });

  it('keeps a number that is thought unlikely, with one warning', () => {
    const unlikely = asks([variant([setting('L07', 19)]), variant([setting('L07', 19)])]);
    const { warnings } = scenariosOf(unlikely, source, register);
    expect(warnings.map(({ path, value }) => [path, value])).toEqual([
      ['variants[0].levers[0].value', '19'],
      ['variants[1].levers[0].value', '19'],
    ]);
  });
});

describe('faults of a comparison', () => {
  it('come all at once, each with its place in the comparison', () => {
    const wrong = asks(
      [
        variant([retention]),
        variant(
          [setting('L77', 1), setting('L07', Number.NaN), setting('L07', 1, { start: '2031-01-01' })],
          [setting('raadDipp', 0.2), setting('X02', 0.2, { ramp: -1 })],
        ),
      ],
      { off: ['M99'] },
    );
    expect(faultsOf(wrong).map((line) => line.replace(/: .*/, ''))).toEqual([
      'off[0] = M99',
      'variants[1].shocks[1].ramp = -1',
      'variants[1].levers[0].lever = L77',
      'variants[1].levers[1].value = NaN',
      'variants[1].levers[2].start = 2031-01-01',
      'variants[1].shocks[0].lever = raadDipp',
    ]);
  });

  it('count the settings of the variant, not those of its base path', () => {
    const files = yamlFiles((file) =>
      file === 'zhz-2024.yaml'
        ? `${disk(file)}\nlevers:\n  - { lever: L09, value: 1, start: 2025-01-01 }\n`
        : disk(file),
    );
    const [fault = ''] = faultsOf(asks([variant([setting('L07', 1, { start: '2031-01-01' })])]), files);
    expect(fault).toMatch(/^variants\[0\]\.levers\[0\]\.start = 2031-01-01: outside the run/);
  });

  it.each([-1, 0, 1e308, Number.POSITIVE_INFINITY, Number.NaN])('tell of a horizon of %d years once', (years) => {
    const faults = faultsOf(asks([variant([retention]), variant([retention])], { years }));
    expect(faults.filter((line) => line.startsWith('years'))).toHaveLength(1);
  });

  it('tell of a fifth variant', () => {
    expect(faultsOf(asks(Array(5).fill(variant([retention]))))).toEqual([
      'variants = a list of 5: expected at most 4 variants',
    ]);
  });

  it('of the file of the base path keep their line', () => {
    const files = yamlFiles((file) =>
      file === 'zhz-2024.yaml' ? toyBase.replace('years: 3', 'years: -3') : disk(file),
    );
    expect(faultsOf(asks([]), files)[0]).toMatch(/^zhz-2024\.yaml:6 years = -3/);
  });
});

describe('the file of a scenario of a comparison', () => {
  it('has one setting on a line', () => {
    const shock = setting('X02', 0.2, { end: '2025-07-01', target: null });
    expect(scenarioFile(asks([variant([retention, setting('L12', 1)], [shock])], { off: ['M05'] }), 0)).toBe(
      `ketenlab: 1
extends: "zhz-2024.yaml"
name: "variant-1"
title:
  nl: "Minder verloop"
  en: "Minder verloop"
question:
  nl: "Wat verandert er met: Minder verloop?"
  en: "What changes with: Minder verloop?"
years: 3
off: ["M05"]
levers:
  - { lever: "L07", value: 6, start: "2025-01-01", ramp: 182.625 }
  - { lever: "L12", value: 1, start: "2025-01-01" }
shocks:
  - { shock: "X02", value: 0.2, start: "2025-01-01", end: "2025-07-01" }
`,
    );
  });

  it.each(['base', 0, 1] as const)('gives the scenario of the comparison, with its hash: %s', (part) => {
    const comparison = asks([variant([retention]), variant([setting('L26', 1)])], { years: 2.5, off: ['M30'] });
    const text = scenarioFile(comparison, part);
    const files = yamlFiles((file) => (file === 'mine.yaml' ? text : disk(file)));
    const { base, variants } = scenariosOf(comparison, source, register);
    const asked = part === 'base' ? base : (variants[part] ?? expect.fail());
    expect(scenarioHash(readScenario('mine.yaml', files, register).scenario)).toBe(scenarioHash(asked));
  });

  it('is YAML with the same values for any title and any number (seed 1)', () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    const title = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(title, numbers, (text, value) => {
        const comparison = asks([{ title: text, levers: [setting('L07', value)], shocks: [] }]);
        const { tree, faults } = readYaml(scenarioFile(comparison, 0), 'x.yaml');
        expect(faults).toEqual([]);
        expect(plain(tree ?? undefined)).toEqual(overlay(comparison, 0));
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('is not there for a variant that is not there', () => {
    expect(() => scenarioFile(asks([]), 0)).toThrow(RangeError);
  });
});
