import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itemNumbers } from '../../sim/report/crate/form.ts';
import type { Outcome } from '../../sim/report/crate/outcome.ts';
import { ketenlab, workshop } from '../cli/ketenlab.ts';
import { study, tinyStudy } from '../cli/sweep-study.ts';
import { filesBelow, wrongFiles } from './crate-kit.ts';

const { folder, close } = workshop();
afterAll(close);
const call = (...args: string[]) => ketenlab(folder, args, 'en_GB.UTF-8');
const at = (...names: string[]) => join(folder, ...names);
const read = (...names: string[]) => readFileSync(at(...names), 'utf8');
const checks = (crate: string) =>
  Object.fromEntries((JSON.parse(read(crate, 'checks.json')) as Outcome[]).map((one) => [one.check, one]));
const verdicts = (crate: string) =>
  Object.fromEntries(Object.entries(checks(crate)).map(([check, { verdict }]) => [check, verdict]));

const SIZE = ['--replications', '6', '--seed', 'crate', '--workers', '1', '--quiet'];

beforeAll(async () => {
  await call('compare', 'base.yaml', 'retention.yaml', '--out', 'compared', ...SIZE);
  await call('run', 'base.yaml', '--out', 'ran', '--lang', 'nl', ...SIZE);
  await call('measures', 'base.yaml', 'retention.yaml', '--out', 'measured', ...SIZE);
  study(folder, 'tiny.yaml', tinyStudy(4, 5));
  await call('sweep', 'tiny.yaml', '--out', 'swept', '--workers', '1', '--quiet');
});

describe('a package of a comparison', () => {
  beforeAll(async () => {
    const { code, err } = await call('crate', 'compared', '--workers', '1', '--quiet');
    expect([code, err]).toEqual([0, '']);
  });

  it('has inputs, outputs, checks, form and declarations, each with its size and SHA-256 in the metadata', () => {
    expect(filesBelow(at('compared-crate'))).toEqual(
      [
        'checks.json',
        'inputs/base.yaml',
        'inputs/retention.yaml',
        'outputs.csv',
        'parameters.csv',
        'sources.csv',
        'ro-crate-metadata.json',
        'ro-crate-preview.html',
        'stress-des.html',
        'stress-des.md',
        ...filesBelow(at('compared')).map((name) => `results/${name}`),
      ].sort(),
    );
    expect(wrongFiles(at('compared-crate'))).toEqual([]);
  });

  it('was computed again with equal digests, and all numbers and tables agree', () => {
    const found = checks('compared-crate');
    expect(verdicts('compared-crate')).toMatchObject({
      version: 'passed',
      complete: 'passed',
      scenarioHash: 'passed',
      again: 'passed',
      numbers: 'passed',
      table: 'passed',
      laws: 'passed',
      intervals: 'passed',
      pairing: 'number',
      drift: 'notDone',
    });
    expect(found.again?.numbers).toMatchObject({ equal: 2, of: 2 });
    expect(found.laws?.numbers).toMatchObject({ scenarios: 2, broken: null });
    // As in result.json: the gains of the headline differences that vary.
    const { variants, indicators } = JSON.parse(read('compared', 'result.json')) as {
      variants: { difference: Record<string, { pairingGain: number | null }> }[];
      indicators: Record<string, { headline: boolean }>;
    };
    const gains = Object.entries(variants[0]?.difference ?? {}).flatMap(([key, { pairingGain }]) =>
      indicators[key]?.headline && pairingGain !== null ? [pairingGain] : [],
    );
    expect(found.pairing?.numbers).toMatchObject({
      of: gains.length,
      least: Math.min(...gains),
      most: Math.max(...gains),
    });
  });

  it('has all 24 items of STRESS-DES, with the lever that differs, and lists what is open', () => {
    const form = read('compared-crate', 'stress-des.md');
    const headings = [...form.matchAll(/^## (\d[\d.]*) /gm)].map((match) => match[1]);
    expect(headings).toEqual([...itemNumbers]);
    expect(form).toMatch(/\| small-retention \| levers\.0 \|.*"lever":"L07"/);
    expect(form).toContain('6 independent replications of every scenario.');
    expect(form).toMatch(/## Open items\n\n- 1\.1: for which decision/);
    const page = read('compared-crate', 'stress-des.html');
    expect(page).toMatch(/^<!doctype html><html lang="en">/);
    expect(page).not.toMatch(/<script|style=/);
    for (const number of itemNumbers) expect(page).toContain(`<h2>${number} `);
  });

  it('takes the place of an older package, and of nothing else', async () => {
    expect((await call('crate', 'compared', '--workers', '1', '--quiet')).code).toBe(0);
    const refused = await call('crate', 'compared', '--out', 'ran');
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('and is therefore not replaced')]);
  });

  it('tells a number in result.json that is not what comes out, and a table that is not its own, and ends with 1', async () => {
    const whole = read('compared', 'result.json');
    const changed = whole.replace(/"mean": \d+(\.\d+)?/, '"mean": 12345');
    expect(changed).not.toBe(whole);
    writeFileSync(at('compared', 'result.json'), changed);
    const table = read('compared', 'table.csv');
    writeFileSync(at('compared', 'table.csv'), table.replace('small-base', 'large-base'));
    const { code, err } = await call('crate', 'compared', '--out', 'changed', '--workers', '1', '--quiet');
    writeFileSync(at('compared', 'result.json'), whole);
    writeFileSync(at('compared', 'table.csv'), table);
    expect([code, err]).toEqual([1, expect.stringContaining('2 checks did not pass')]);
    expect(verdicts('changed')).toMatchObject({ again: 'passed', numbers: 'failed', table: 'failed' });
  });

  it('tells inputs that are not those of the results', async () => {
    const whole = read('compared', 'inputs.json');
    writeFileSync(at('compared', 'inputs.json'), whole.replace('value: 0.6', 'value: 0.7'));
    const { code } = await call('crate', 'compared', '--out', 'other', '--workers', '1', '--quiet');
    writeFileSync(at('compared', 'inputs.json'), whole);
    expect(code).toBe(1);
    expect(checks('other').scenarioHash).toMatchObject({ verdict: 'failed', numbers: { equal: 1, of: 2 } });
    expect(checks('other').again).toMatchObject({ verdict: 'failed', numbers: { equal: 1, of: 2 } });
  });

  it('says what to do without inputs, for another folder, and for a path that leads out of the package', async () => {
    const whole = read('ran', 'inputs.json');
    rmSync(at('ran', 'inputs.json'));
    const without = await call('crate', 'ran');
    writeFileSync(at('ran', 'inputs.json'), whole.replaceAll('base.yaml', '../base.yaml'));
    const outside = await call('crate', 'ran');
    writeFileSync(at('ran', 'inputs.json'), whole);
    expect([without.code, without.err]).toEqual([2, expect.stringContaining('compute the results again')]);
    expect([outside.code, outside.err]).toEqual([2, expect.stringContaining('expected a path below the folder')]);
    const nothing = await call('crate', '.');
    expect([nothing.code, nothing.err]).toEqual([2, expect.stringContaining('no result.json and no study.json')]);
  });
});

it('packs one run in Dutch, with nothing to pair', async () => {
  const { code, out } = await call('crate', 'ran', '--lang', 'nl', '--workers', '1', '--quiet');
  expect(code).toBe(0);
  expect(out).toContain('Goed: Opnieuw doorrekenen geeft dezelfde bits. 1 van de 1 digests');
  expect(verdicts('ran-crate')).toMatchObject({ table: 'passed', numbers: 'passed', pairing: 'notApplicable' });
  expect(read('ran-crate', 'stress-des.md')).toContain('Eén scenario, small-base');
  expect(wrongFiles(at('ran-crate'))).toEqual([]);
});

it('packs a scenario that is compared with itself without its levers', async () => {
  await call('compare', 'retention.yaml', '--out', 'alone', ...SIZE);
  expect((await call('crate', 'alone', '--workers', '1', '--quiet')).code).toBe(0);
  expect(verdicts('alone-crate')).toMatchObject({ scenarioHash: 'passed', again: 'passed', numbers: 'passed' });
  expect(read('alone-crate', 'stress-des.md')).toContain('differs from small-retention-without');
});

it('packs a table of measures, and gives its checks as JSON', async () => {
  const { code, out } = await call('crate', 'measured', '--json', '--workers', '1', '--quiet');
  expect(code).toBe(0);
  const told = JSON.parse(out) as { checks: Outcome[]; openItems: number };
  expect(told.checks).toEqual(JSON.parse(read('measured-crate', 'checks.json')));
  expect(verdicts('measured-crate')).toMatchObject({
    again: 'passed',
    numbers: 'passed',
    table: 'passed',
    scenarioHash: 'passed',
  });
  expect(told.openItems).toBeGreaterThan(0);
});

it('packs a sweep with its study, rows and dictionary, and computes some rows again, or all', async () => {
  const some = await call('crate', 'swept', '--quiet');
  expect([some.code, some.err]).toEqual([0, '']);
  expect(checks('swept-crate').again).toMatchObject({ verdict: 'passed', numbers: { equal: 5, of: 5, what: 'rows' } });
  expect(checks('swept-crate').complete?.numbers).toMatchObject({ found: 8, expected: 8, failed: 0 });
  expect(wrongFiles(at('swept-crate'))).toEqual([]);
  expect(filesBelow(at('swept-crate')).filter((name) => name.startsWith('results/'))).toEqual(
    ['columns.csv', 'columns.json', 'rows.csv', 'rows.parquet', 'study.json'].map((name) => `results/${name}`),
  );
  const form = read('swept-crate', 'stress-des.md');
  expect(form).toContain('Design: latin-hypercube, 4 points over 2 dimensions');
  expect(form).toContain('| hiring.candidates |');
  const all = await call('crate', 'swept', '--verify', '--quiet');
  expect(all.code).toBe(0);
  // 4 points, 2 policies, 5 replications.
  expect(checks('swept-crate').again?.numbers).toMatchObject({ equal: 40, of: 40 });
});
