import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { ketenlab, workshop } from './ketenlab.ts';
import { madeUpSweep } from './made-up-sweep.ts';

const { folder, close } = workshop();
afterAll(close);

/** The files of an archive in its order, as another program reads them: the sum of every header is checked. */
function untar(bytes: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  for (let at = 0; bytes[at] !== 0; ) {
    const header = bytes.subarray(at, at + 512);
    const text = (from: number, length: number) => header.toString('utf8', from, from + length).replace(/\0.*$/s, '');
    const own = Number.parseInt(text(148, 8), 8);
    const sum = header.reduce((total, byte, i) => total + (i >= 148 && i < 156 ? 32 : byte), 0);
    expect(sum).toBe(own);
    expect(text(257, 6)).toBe('ustar');
    const size = Number.parseInt(text(124, 12), 8);
    files.set(text(0, 100), bytes.toString('utf8', at + 512, at + 512 + size));
    at += 512 + 512 * Math.ceil(size / 512);
  }
  return files;
}

it('ketenlab export-ema writes what load_results of EMAworkbench reads: experiments, outcomes and metadata', async () => {
  const study = `uncertainties: [hiring.candidates, hours.child]
policies: [today, { name: retention, file: retention.yaml }]
outcomes: [withoutWorker, { output: withoutWorkerNew, at: 2024-10-01 }]
design: { latin-hypercube: { points: 3 } }
replications: 2
`;
  const path = await madeUpSweep(folder, 'ema', study, (_, policy, r, point) =>
    policy === 1 && point === 2 && r === 1 ? null : [10 * policy + point + r, 0.5],
  );
  const { code, err } = await ketenlab(folder, ['export-ema', 'ema', '--lang', 'en']);
  expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('6 experiments are in ema/ema.tar.gz') });
  const files = untar(gunzipSync(readFileSync(join(path, 'ema.tar.gz'))));
  const metadata = JSON.parse(files.get('metadata.json') ?? '') as Record<string, unknown>;
  expect(metadata).toEqual({
    version: 0.1,
    outcomes: [
      ['ScalarOutcome', 'withoutWorker', 'withoutWorker.csv'],
      ['ArrayOutcome', 'withoutWorker_replications', 'withoutWorker_replications.csv'],
      ['ScalarOutcome', 'withoutWorkerNew_2024_10_01', 'withoutWorkerNew_2024_10_01.csv'],
      ['ArrayOutcome', 'withoutWorkerNew_2024_10_01_replications', 'withoutWorkerNew_2024_10_01_replications.csv'],
    ],
    experiments: {
      hiring_candidates: 'float64',
      hours_child: 'float64',
      scenario: 'int64',
      policy: 'object',
      model: 'object',
    },
  });
  expect([...files.keys()].sort()).toEqual(
    [
      'experiments.csv',
      'metadata.json',
      ...(metadata.outcomes as string[][]).map(([, , file]) => file as string),
    ].sort(),
  );
  const lines = (name: string) => (files.get(name) ?? '').trimEnd().split('\r\n');
  const experiments = lines('experiments.csv');
  expect(experiments[0]).toBe('hiring_candidates,hours_child,scenario,policy,model');
  expect(experiments.slice(1).map((line) => line.split(',').slice(2).join(','))).toEqual(
    ['today', 'retention'].flatMap((policy) => [0, 1, 2].map((point) => `${point},${policy},ketenlab`)),
  );
  // Means over replications 0 and 1: half more than the first; of the last only the first is there.
  expect(lines('withoutWorker.csv').map(Number)).toEqual([0.5, 1.5, 2.5, 10.5, 11.5, 12]);
  expect(lines('withoutWorker_replications.csv').at(-1)).toBe('12,nan');
  const again = await ketenlab(folder, ['export-ema', 'ema', '--out', 'again.tar.gz', '--quiet']);
  expect(again).toEqual({ code: 0, out: '', err: '' });
  expect(readFileSync(join(folder, 'again.tar.gz')).equals(readFileSync(join(path, 'ema.tar.gz')))).toBe(true);
});
