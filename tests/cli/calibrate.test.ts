import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { seedKey } from '../../sim/engine/random/seed.ts';
import { sampleTargets, untilLast, withValues } from '../../sim/experiment/calibration/vector.ts';
import { register } from '../../sim/model/register.ts';
import { readCalibration } from '../../sim/scenario/calibration/read.ts';
import { readVectorSet } from '../../sim/scenario/calibration/vector-set.ts';
import { yamlFiles } from '../../sim/scenario/yaml.ts';
import type { CalibrationFound } from '../../sim/statistics/calibration-found.ts';
import { assemble } from '../model/kit/native.ts';
import { finished, ketenlab, start, workshop } from './ketenlab.ts';

// A small calibration on made-up counts: three free numbers, a series and a figure, seed 'tiny'. The count at
// the end is held out.
const { folder, close } = workshop();
afterAll(close);
const COUNTS = 'date,series,value\n2024-09-20,new,41\n2024-11-01,new,62\n2024-12-01,new,75\n';
const base = readFileSync(join(folder, 'base.yaml'), 'utf8');
writeFileSync(join(folder, 'counted.yaml'), `${base}observed: counts.csv\n`);
writeFileSync(join(folder, 'counts.csv'), COUNTS);
const TINY = `name: tiny
scenario: counted.yaml
seed: tiny
free:
  - { key: gi.existingTurn }
  - { key: gi.norm, range: [12, 13] }
  - { key: region.reports }
counts:
  - { output: withoutWorkerNew, series: new, overdispersion: 1, discrepancy: 0.3 }
figures:
  - { name: otsIn, output: otsIn, perYear: true, at: 2024-12-01, value: 184, range: [165, 207], discrepancy: 9, cards: [], basis: by hand }
holdOut: 2024-12-01
cut: [2]
waves:
  - { points: 5, replications: 3 }
  - { points: 4, replications: 4 }
explanationWaves:
  - { points: 4, replications: 2 }
keep: 3
explanations:
  - name: inflow
    title: { nl: Meer instroom, en: More inflow }
    free: [region.reports]
    fixed: { gi.norm: 12 }
`;
writeFileSync(join(folder, 'tiny.yaml'), TINY);
const before = readdirSync(folder).sort();
const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');
const FILES = ['found.json', 'ruled-out.csv', 'ruled-out.svg', 'vectors.csv'];

it('ketenlab calibrate gives the same files with one worker and with two, and says in plain words what it found', async () => {
  const { code, out, err } = await ketenlab(folder, ['calibrate', 'tiny.yaml', '--workers', '2']);
  expect(code).toBe(0);
  expect(err).toContain('doorrekeningen');
  expect(err).toContain(`De bestanden staan in ${join('results', 'tiny-calibration')}`);
  for (const sentence of ['spreken de tellingen niet tegen? (tiny)', 'Meer instroom', 'vanaf 1 december 2024'])
    expect(out.replaceAll(/\s+/g, ' ')).toContain(sentence);
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  expect(readdirSync(join(folder, 'results/tiny-calibration')).sort()).toEqual(FILES);

  const args = ['calibrate', 'tiny.yaml', '--workers', '1', '--quiet', '--json', '--out', 'one'];
  const one = await ketenlab(folder, args);
  expect({ code: one.code, err: one.err }).toEqual({ code: 0, err: '' });
  for (const name of FILES) expect(read('one', name)).toBe(read('results/tiny-calibration', name));
  expect(one.out).toBe(read('one', 'found.json'));

  const found = JSON.parse(one.out) as CalibrationFound;
  expect(found.all.targets).toEqual(['new@2024-11-01', 'new@2024-12-01', 'otsIn']);
  expect(found.holdOut.targets).toEqual(['new@2024-11-01', 'otsIn']);
  expect(found.all.waves.map(({ points }) => points)).toEqual([5, 4]);
  expect(found.holdOut.unseen.map(({ name }) => name)).toEqual(['new@2024-12-01']);
  expect(found.explanations.map(({ name }) => name)).toEqual(['inflow']);
  // A line for each target under the head, and in the figure a name for each.
  expect(read('one', 'ruled-out.csv').trim().split('\r\n')).toHaveLength(4);
  for (const target of found.all.targets) expect(read('one', 'ruled-out.svg')).toContain(`>${target}</text>`);

  // The means of the nearest vector, run on its own in this thread with the replications of its wave, to three digits.
  const path = join(folder, 'tiny.yaml');
  const { scenario, targets } = readCalibration(
    path,
    yamlFiles((name) => readFileSync(name, 'utf8')),
    register,
  );
  const { values, means } = found.all.best;
  const model = assemble(withValues(untilLast(scenario, targets), new Map(Object.entries(values)), register));
  const alone = [3, 4].map((replications) =>
    sampleTargets(model, targets, seedKey('tiny'), replications).map((sample) =>
      Number((sample.reduce((sum, value) => sum + value, 0) / replications).toPrecision(3)),
    ),
  );
  expect(alone).toContainEqual(means);

  const { vectors } = readVectorSet(read('one', 'vectors.csv'), 'vectors.csv', register);
  expect(vectors).toHaveLength(Math.min(3, found.all.left));
});

it('is stopped at once by Ctrl-C, with nothing half written', async () => {
  const there = readdirSync(folder).sort();
  writeFileSync(join(folder, 'long.yaml'), TINY.replaceAll('replications: 3', 'replications: 20000'));
  const child = start(folder, ['calibrate', 'long.yaml', '--out', 'stopped']);
  const ended = finished(child);
  await once(child.stderr as NonNullable<typeof child.stderr>, 'data');
  const asked = performance.now();
  child.kill('SIGINT');
  expect(await ended).toMatchObject({ code: 130, out: '', err: expect.stringContaining('er is niets geschreven') });
  expect(performance.now() - asked).toBeLessThan(1000);
  expect(readdirSync(folder).sort()).toEqual([...there, 'long.yaml'].sort());
});

it('tells all that is wrong with a calibration, and ends with 2', async () => {
  writeFileSync(
    join(folder, 'wrong.yaml'),
    TINY.replace('gi.norm, range', 'gi.nrm, range').replace('gi.norm: 12', 'x: 1'),
  );
  const { code, out, err } = await ketenlab(folder, ['calibrate', 'wrong.yaml', '--out', 'wrong']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/wrong\.yaml:6 .*gi\.nrm/);
  expect(err).toMatch(/wrong\.yaml:2\d .*x/);
  expect(existsSync(join(folder, 'wrong'))).toBe(false);
});

it('refuses figures that the model does not have, all at once', async () => {
  writeFileSync(
    join(folder, 'unseen.yaml'),
    TINY.replace('output: otsIn,', 'output: otsInn,').replace('output: withoutWorkerNew', 'output: withoutWorkr'),
  );
  const { code, err } = await ketenlab(folder, ['calibrate', 'unseen.yaml', '--out', 'wrong']);
  expect(code).toBe(2);
  expect(err).toContain("unseen.yaml otsIn = otsInn: het model heeft deze uitkomst niet; bedoelt u 'otsIn'?");
  expect(err).toContain('unseen.yaml new@2024-12-01 = withoutWorkr: het model heeft deze uitkomst niet');
});

it('does not replace a folder that holds other things', async () => {
  const { code, err } = await ketenlab(folder, ['calibrate', 'tiny.yaml', '--out', '.']);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('--out') });
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(before));
});
