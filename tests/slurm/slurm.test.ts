import { existsSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ketenlab, workshop } from '../cli/ketenlab.ts';
import { sizeOf, study, tables, tinyStudy } from '../cli/sweep-study.ts';
import { type Cluster, startCluster } from './kit/cluster.ts';
import { handIn } from './kit/sweep-on-slurm.ts';

const SHARDS = [1, 2, 3] as const;
const { folder, close } = workshop();
const at = (...names: string[]) => join(folder, ...names);
const call = async (...args: string[]) => {
  const { code, err } = await ketenlab(folder, args, 'en_GB.UTF-8');
  expect({ code, err }).toMatchObject({ code: 0 });
};
const scripts = (file: string, out: string, shards = 3) =>
  call('slurm', file, '--shards', String(shards), '--out', out, '--quiet');
/** Waits until a shard has more in its journal than the header; gives its size [bytes]. */
const begun = async (out: string, shard: number, of = 3) => {
  const file = at(out, 'journal', `${shard}-of-${of}.ndjson`);
  await expect.poll(() => sizeOf(file), { timeout: 60_000, interval: 20 }).toBeGreaterThan(500);
  return sizeOf(file);
};

let cluster: Cluster;
beforeAll(async () => {
  // Seconds for each of three shards, so that there is time to disturb them.
  study(folder, 'short.yaml', tinyStudy(6, 5));
  study(folder, 'seconds.yaml', tinyStudy(12, 300));
  // Minutes, on the fastest machine: it is never finished here.
  study(folder, 'minutes.yaml', tinyStudy(3, 100_000));
  cluster = await startCluster(4);
  await call('sweep', 'short.yaml', '--out', 'short', '--workers', '1', '--quiet');
  await call('sweep', 'seconds.yaml', '--out', 'seconds', '--quiet');
}, 180_000);
afterAll(async () => {
  await cluster?.stop();
  close();
});

it('gives the bytes of one process when three shards of a folder that is not made yet start at one moment', async () => {
  await scripts('short.yaml', 'fresh');
  rmSync(at('fresh', 'study.json'));
  const { shards, merge } = await handIn(cluster, at('fresh'));
  expect(await cluster.over(shards)).toEqual(SHARDS.map(() => 'COMPLETED'));
  expect(await cluster.over(merge)).toEqual(['COMPLETED']);
  expect(tables(at('fresh'))).toEqual(tables(at('short')));
});

it('changes nothing when a sweep that is complete is handed in again', async () => {
  const { shards, merge } = await handIn(cluster, at('fresh'));
  expect(await cluster.over(shards)).toEqual(SHARDS.map(() => 'COMPLETED'));
  expect(await cluster.over(merge)).toEqual(['COMPLETED']);
  expect(tables(at('fresh'))).toEqual(tables(at('short')));
});

it('lets a sweep that is handed in again wait for the one that still runs', async () => {
  await scripts('seconds.yaml', 'twice');
  const first = await handIn(cluster, at('twice'));
  await begun('twice', 1);
  const second = await handIn(cluster, at('twice'));
  expect(await cluster.states(second.shards)).toEqual(SHARDS.map(() => 'PENDING'));
  for (const { shards, merge } of [first, second]) {
    expect(await cluster.over(shards)).toEqual(SHARDS.map(() => 'COMPLETED'));
    expect(await cluster.over(merge)).toEqual(['COMPLETED']);
  }
  expect(tables(at('twice'))).toEqual(tables(at('seconds')));
});

it('merges nothing after one shard was killed and one was stopped, and all of it when handed in again', async () => {
  await scripts('seconds.yaml', 'disturbed');
  const first = await handIn(cluster, at('disturbed'));
  await Promise.all(SHARDS.map((shard) => begun('disturbed', shard)));
  await cluster.ask('scancel', ['--signal=KILL', `${first.shards}_1`]);
  await cluster.ask('scancel', ['--signal=TERM', '--batch', `${first.shards}_2`]);
  expect(await cluster.over(`${first.shards}_1`)).toEqual([expect.stringMatching(/FAILED|CANCELLED/)]);
  expect(await cluster.over(`${first.shards}_2`)).toEqual(['FAILED']);
  expect(await cluster.over(`${first.shards}_3`)).toEqual(['COMPLETED']);
  expect(await cluster.over(first.merge)).toEqual(['CANCELLED']);
  expect(existsSync(at('disturbed', 'rows.parquet'))).toBe(false);
  expect(await readFile(at('disturbed', 'slurm', 'sweep-2.log'), 'utf8')).toContain('--shard 2/3 --resume');
  const second = await handIn(cluster, at('disturbed'));
  expect(await cluster.over(second.shards)).toEqual(SHARDS.map(() => 'COMPLETED'));
  expect(await cluster.over(second.merge)).toEqual(['COMPLETED']);
  expect(tables(at('disturbed'))).toEqual(tables(at('seconds')));
});

it('stops with its rows on the disk before the time of a shard is over, and goes on when handed in with more', async () => {
  await scripts('minutes.yaml', 'late', 1);
  const first = await handIn(cluster, at('late'), ['--time=0:01:00']);
  expect(await cluster.over(first.shards)).toEqual([expect.stringMatching(/FAILED|TIMEOUT/)]);
  expect(await cluster.over(first.merge)).toEqual(['CANCELLED']);
  expect(await readFile(at('late', 'slurm', 'sweep-1.log'), 'utf8')).toContain('rows are safe on disk');
  const safe = await begun('late', 1, 1);
  const second = await handIn(cluster, at('late'), ['--time=0:10:00']);
  const journal = at('late', 'journal', '1-of-1.ndjson');
  await expect.poll(() => sizeOf(journal), { timeout: 60_000 }).toBeGreaterThan(safe);
  await cluster.ask('scancel', [second.shards]);
  expect(await cluster.over(second.shards)).toEqual(['CANCELLED']);
});
