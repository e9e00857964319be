import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { MeasuresResult } from '../../sim/statistics/study.ts';
import { ketenlab, workshop } from './ketenlab.ts';

const { folder, close } = workshop();
afterAll(close);
writeFileSync(
  join(folder, 'more-staff.yaml'),
  'extends: base.yaml\nname: small-staff\ntitle: { nl: Meer mensen, en: More staff }\n' +
    'levers: [{ lever: extraFte, value: 8, start: 2024-10-01 }]\n',
);
const QUICK = ['--replications', '3', '--years', '0.2', '--workers', '1', '--lang', 'en'];
const call = (...args: string[]) => ketenlab(folder, ['measures', ...args]);

describe('ketenlab measures', () => {
  it('shows and writes the measures with effect, cost, first month and a field for feasibility', async () => {
    const { code, out, err } = await call('base.yaml', 'retention.yaml', 'more-staff.yaml', ...QUICK);
    expect([code, err]).toEqual([0, expect.stringContaining('small-base-measures')]);
    for (const part of ['Fewer leave', 'More staff', 'Feasible', '......']) expect(out).toContain(part);
    const results = join(folder, 'results', 'small-base-measures');
    expect(readdirSync(results).sort()).toEqual(['inputs.json', 'result.json', 'table.csv']);
    const result = JSON.parse(readFileSync(join(results, 'result.json'), 'utf8')) as MeasuresResult;
    expect(result).toMatchObject({ outcome: 'withoutWorker', replications: 3 });
    expect(result.measures.map(({ scenario }) => scenario.name).sort()).toEqual(['small-retention', 'small-staff']);
    const [header = '', ...rows] = readFileSync(join(results, 'table.csv'), 'utf8').trimEnd().split('\r\n');
    expect(header).toContain('feasibility');
    expect(rows).toHaveLength(2);
  });

  it('refuses an outcome that has no better side, and more than one outcome, and computes nothing', async () => {
    const none = await call('base.yaml', 'retention.yaml', ...QUICK, '--output', 'ots', '--out', 'none');
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('neither higher nor lower is better')]);
    const two = ['--output', 'withoutWorker', '--output', 'raadWaiting'];
    expect((await call('base.yaml', 'retention.yaml', ...QUICK, ...two, '--out', 'two')).code).toBe(2);
    expect(['none', 'two'].map((name) => existsSync(join(folder, name)))).toEqual([false, false]);
  });
});
