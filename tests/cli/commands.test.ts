import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Call, finished, ketenlab, start, workshop } from './ketenlab.ts';

const { folder, close } = workshop();
afterAll(close);
const QUICK = ['--replications', '6'];
const call = (...args: string[]): Promise<Call> => ketenlab(folder, args);
const inFolder = (...path: string[]) => join(folder, ...path);

const RUN_KEYS = ['ketenlab', 'scenario', 'seed', 'replications', 'digest', 'events', 'seconds', 'indicators'];

describe('ketenlab run', () => {
  it('writes table, result and chart, and shows the headline indicators in the language of the system', async () => {
    const { code, out, err } = await call('run', 'base.yaml', ...QUICK, '--out', 'plain');
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('Resultaten staan in plain') });
    expect(out).toContain('Doorrekening voor Zuid-Holland Zuid');
    expect(readdirSync(inFolder('plain')).sort()).toEqual(['chart.svg', 'inputs.json', 'result.json', 'table.csv']);
    expect(readFileSync(inFolder('plain', 'chart.svg'), 'utf8')).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
    expect(readFileSync(inFolder('plain', 'table.csv'), 'utf8')).toMatch(/^\ufeffscenario;indicator;id;/);
  });

  it('gives exactly the documented keys as JSON on standard output, equal to the file', async () => {
    const { code, out, err } = await call('run', 'base.yaml', ...QUICK, '--json', '--out', 'asJson');
    expect(code).toBe(0);
    expect(Object.keys(JSON.parse(out))).toEqual(RUN_KEYS);
    expect(out).toBe(readFileSync(inFolder('asJson', 'result.json'), 'utf8'));
    expect(err).toContain('6 van 6');
  });

  it('gives the same digest with 1, 2 and 7 workers, and another with another seed', async () => {
    const digests = await Promise.all(
      [['1'], ['2'], ['7'], ['2', '--seed', 'anders']].map(async ([workers = '', ...rest], i) => {
        const args = ['run', 'base.yaml', '--replications', '12', '--json', '--quiet', '--out', `w${i}`];
        const { out } = await call(...args, '--workers', workers, ...rest);
        return (JSON.parse(out) as { digest: string }).digest;
      }),
    );
    expect(new Set(digests.slice(0, 3)).size).toBe(1);
    expect(digests[3]).not.toBe(digests[0]);
  });

  it('writes to results/<name> by default and replaces its own earlier results', async () => {
    for (const replications of ['2', '3']) {
      expect((await call('run', 'base.yaml', '--quiet', '--replications', replications)).code).toBe(0);
    }
    const text = readFileSync(inFolder('results', 'small-base', 'result.json'), 'utf8');
    expect((JSON.parse(text) as { replications: number }).replications).toBe(3);
    expect(readdirSync(inFolder('results'))).toEqual(['small-base']);
  });

  it('says nothing on standard error when quiet', async () => {
    const { err } = await call('run', 'base.yaml', ...QUICK, '--quiet', '--out', 'quiet');
    expect(err).toBe('');
  });

  it('replaces the horizon of the scenario', async () => {
    const { out } = await call('run', 'base.yaml', ...QUICK, '--quiet', '--json', '--years', '0.25', '--out', 'short');
    expect((JSON.parse(out) as { scenario: { years: number } }).scenario.years).toBe(0.25);
  });

  it('ends with exit code 1 and one sentence when the folder for the results cannot be made', async () => {
    const { code, out, err } = await call('run', 'base.yaml', '--out', '/proc/results');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe('Dit ging mis: in /proc/results kan niet geschreven worden (de map bestaat niet)\n');
  });

  it('ends quietly when the reader of its output leaves', async () => {
    const child = start(folder, ['describe', '--json']);
    child.stdout?.destroy();
    expect(await finished(child)).toMatchObject({ code: 0, err: '' });
  });
});

describe('ketenlab compare', () => {
  it('shows a block per variant with the paired difference, and writes all three files', async () => {
    const { code, out } = await call('compare', 'base.yaml', 'retention.yaml', ...QUICK, '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toContain('Base: Small base path');
    expect(out).toContain('Scenario: small-retention (Fewer leave)');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    const names = readdirSync(inFolder('results', 'small-base-vs-small-retention')).sort();
    expect(names).toEqual(['chart.svg', 'inputs.json', 'result.json', 'table.csv']);
  });

  it('shows who gains and who pays when a scenario has another rule', async () => {
    const { code, out } = await call('compare', 'base.yaml', 'rules.yaml', ...QUICK, '--lang', 'nl', '--out', 'rules');
    expect(code).toBe(0);
    expect(out).toContain('Wie wint en wie betaalt: small-rules');
    expect(readFileSync(inFolder('rules', 'table.csv'), 'utf8')).toMatch(/^small-rules;whoWaits\.raad\.acute;I24;/m);
  });

  it('adds the variants to the keys of a run', async () => {
    const { out } = await call('compare', 'base.yaml', 'retention.yaml', ...QUICK, '--json', '--out', 'cmp');
    const result = JSON.parse(out) as { variants: Record<string, unknown>[] };
    expect(Object.keys(result)).toEqual([...RUN_KEYS, 'variants']);
    expect(result.variants.map((one) => Object.keys(one))).toEqual([
      ['scenario', 'digest', 'indicators', 'difference'],
    ]);
  });

  it('refuses other dates and equal names, and writes nothing', async () => {
    const dates = await call('compare', 'base.yaml', 'later.yaml', ...QUICK, '--out', 'never');
    expect(dates).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('dit scenario loopt van 2025-01-01'),
    });
    const names = await call('compare', 'base.yaml', 'same-name.yaml', ...QUICK, '--out', 'never');
    expect(names).toMatchObject({ code: 2, out: '', err: expect.stringContaining('base.yaml heet ook zo') });
    expect(existsSync(inFolder('never'))).toBe(false);
  });
});

/** A study of the small base with one number that is not known. */
const study = (number: string) => `name: small
title: { nl: Klein, en: Small }
question: { nl: Wat?, en: What? }
base: base.yaml
uncertainties: [${number}]
design: { latin-hypercube: { points: 2 } }
`;

describe('ketenlab validate', () => {
  it('takes a study for a study', async () => {
    writeFileSync(join(folder, 'study.yaml'), study('hiring.candidates'));
    writeFileSync(join(folder, 'wrong.yaml'), study('hiring.candidate'));
    expect(await call('validate', 'study.yaml')).toMatchObject({ code: 0 });
    const { code, err } = await call('validate', 'wrong.yaml');
    expect(code).toBe(2);
    expect(err).toContain('hiring.candidate');
    expect(err).not.toContain('regions');
  });

  it('says of every file that it is in order', async () => {
    const { code, out } = await call('validate', 'base.yaml', 'retention.yaml');
    expect({ code, out }).toEqual({ code: 0, out: 'base.yaml: in orde\nretention.yaml: in orde\n' });
  });

  it('gives all faults of all files, one per line, and exit code 2', async () => {
    const { code, out, err } = await call('validate', 'broken.yaml', 'base.yaml', 'absent.yaml');
    expect({ code, out }).toEqual({ code: 2, out: 'base.yaml: in orde\n' });
    const lines = err.trim().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines.filter((line) => line.startsWith('broken.yaml:'))).toHaveLength(2);
    expect(err).toContain('kan absent.yaml niet lezen (het bestand bestaat niet)');
  });

  it('gives a list of files with their faults as JSON', async () => {
    const { code, out } = await call('validate', '--json', 'base.yaml', 'broken.yaml');
    const list = JSON.parse(out) as { file: string; ok: boolean; faults: { path: string }[] }[];
    expect(code).toBe(2);
    expect(list.map((one) => Object.keys(one))).toEqual(Array(2).fill(['file', 'ok', 'faults', 'warnings']));
    expect(list.map(({ ok }) => ok)).toEqual([true, false]);
    expect(list[1]?.faults.map(({ path }) => path).sort()).toEqual(['strat', 'years']);
  });
});

describe('ketenlab trace', () => {
  it('tells the route of one family in lines of text, or as JSON', async () => {
    const { code, out } = await call('trace', 'base.yaml', '--family', '1');
    expect(code).toBe(0);
    expect(out.trim().split('\n').length).toBeGreaterThan(1);
    const data = JSON.parse((await call('trace', 'base.yaml', '--family', '1', '--json')).out) as { lines: string[] };
    expect(Object.keys(data)).toEqual(['scenario', 'seed', 'replication', 'family', 'lines']);
    expect(data.lines).toEqual(out.trimEnd().split('\n'));
  });
});

describe('help', () => {
  it('is in the language of the system or the one asked for', async () => {
    expect((await call('--help')).out).toMatch(/^Gebruik: ketenlab/);
    expect((await call('compare', '--help', '--lang', 'en')).out).toMatch(
      /^Usage: ketenlab compare <base> \[variant...\]/,
    );
    const german = await ketenlab(folder, ['run', '--help'], 'de_DE.UTF-8');
    expect(german).toMatchObject({ code: 0, out: expect.stringMatching(/^Usage: ketenlab run/) });
  });

  it('tells the version of the package', async () => {
    expect((await call('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
