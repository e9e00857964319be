import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { register } from '../../sim/model/register.ts';
import type { Comparison } from '../../sim/scenario/comparison.ts';
import { comparisonFiles } from '../../sim/scenario/comparison-inputs.ts';
import { scenarioHash } from '../../sim/scenario/hash.ts';
import { type Inputs, inputScenarios } from '../../sim/scenario/inputs.ts';
import { plainFiles } from '../../sim/scenario/plain-files.ts';
import { renewedScenarios } from '../../sim/scenario/renewed-scenarios.ts';
import { scenariosOf } from '../../sim/scenario/scenarios-of.ts';

const folder = join(import.meta.dirname, '../../scenarios');
const text = (file: string) => readFileSync(join(folder, file), 'utf8');
const csv = 'sources/observed-zhz.csv';
/** The base path as a page has it: plain values, without its text. */
const source = plainFiles({ 'zhz-2024.yaml': parse(text('zhz-2024.yaml')) }, { [csv]: text(csv) });
const lever = { start: '2025-01-01', ramp: 0, end: null, target: null, evaluation: null };
const comparison = (years: number): Comparison => ({
  base: 'zhz-2024',
  seed: 'ketenlab',
  replications: 4,
  years,
  off: [],
  variants: [
    { title: 'Behoud', levers: [{ lever: 'L07', value: 6, ...lever }], shocks: [] },
    { title: 'Raad: "sneller"', levers: [{ lever: 'L02', value: 10, ...lever }], shocks: [] },
  ],
});
const inputsOf = (asked: Comparison): Inputs => ({
  ketenlab: '0.1.0',
  command: 'compare',
  ...comparisonFiles(asked, source, register, text),
  seed: asked.seed,
  replications: asked.replications,
  years: null,
  output: null,
  link: '',
  started: '2026-11-22T10:00:00Z',
});

describe('the files of a comparison', () => {
  it.each([3, 1])('give the same scenarios by themselves, with the same hashes; years: %i', (years) => {
    const asked = comparison(years);
    const { base, variants } = scenariosOf(asked, source, register);
    const again = inputScenarios(inputsOf(asked), register);
    expect(again.map(scenarioHash)).toEqual([base, ...variants].map(scenarioHash));
  });

  it('have the base path as it was written, the counts that it names, and a file for each variant', () => {
    const { files, scenarios } = inputsOf(comparison(3));
    expect(Object.keys(files).sort()).toEqual([csv, 'variant-1.yaml', 'variant-2.yaml', 'zhz-2024.yaml']);
    expect(files['zhz-2024.yaml']).toBe(text('zhz-2024.yaml'));
    expect(scenarios).toEqual(['zhz-2024.yaml', 'variant-1.yaml', 'variant-2.yaml']);
  });

  it('have a file for a base path with another horizon, which comes first', () => {
    expect(inputsOf(comparison(1)).scenarios).toEqual(['base.yaml', 'variant-1.yaml', 'variant-2.yaml']);
  });

  it('are the same in every stage of a renewal while nothing changed', () => {
    const { same, data, policy } = renewedScenarios(inputsOf(comparison(3)), register, (file) =>
      file === 'zhz-2024.yaml' || file === csv ? text(file) : null,
    );
    expect(data.map(scenarioHash)).toEqual(same.map(scenarioHash));
    expect(policy.map(scenarioHash)).toEqual(same.map(scenarioHash));
  });
});
