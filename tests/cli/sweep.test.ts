import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ketenlab, workshop } from './ketenlab.ts';
import { study, tables, tinyStudy } from './sweep-study.ts';

const { folder, close } = workshop();
afterAll(close);
const call = (...args: string[]) => ketenlab(folder, args, 'en_GB.UTF-8');
const at = (...names: string[]) => join(folder, ...names);

beforeAll(async () => {
  study(folder, 'tiny.yaml', tinyStudy(6, 7));
  expect((await call('sweep', 'tiny.yaml', '--out', 'whole', '--workers', '1')).code).toBe(0);
});

it('writes one row for every point, policy and replication, in that order', async () => {
  const bytes = readFileSync(at('whole', 'rows.parquet'));
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  const rows = await parquetReadObjects({ file });
  const keys = rows.map(({ point, policy, replication }) => `${point} ${policy} ${replication}`);
  const expected = Array.from({ length: 6 * 2 * 7 }, (_, i) => {
    return `${Math.floor(i / 14)} ${['today', 'retention'][Math.floor(i / 7) % 2]} ${i % 7}`;
  });
  expect(keys).toEqual(expected);
  expect(rows.every(({ status, message }) => status === 'done' && message === null)).toBe(true);
});

it('puts the study, its seed and the version in the table, and nothing of time, place or workers', () => {
  const bytes = readFileSync(at('whole', 'rows.parquet'));
  const { key_value_metadata: facts = [] } = parquetMetadata(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
  );
  const names = ['version', 'schema', 'study.hash', 'study', 'points', 'seed', 'seed.key'].map(
    (name) => `ketenlab.${name}`,
  );
  expect(facts.map(({ key }) => key)).toEqual(names);
  const stored = JSON.parse(readFileSync(at('whole', 'study.json'), 'utf8')) as { hash: string };
  expect(facts.find(({ key }) => key === 'ketenlab.study.hash')?.value).toBe(stored.hash);
});

it('has the same rows as CSV, with a dictionary of all columns', () => {
  const [header = '', ...rows] = readFileSync(at('whole', 'rows.csv'), 'utf8').trimEnd().split('\r\n');
  expect(rows.length).toBe(6 * 2 * 7);
  const columns = JSON.parse(readFileSync(at('whole', 'columns.json'), 'utf8')) as { name: string; unit: string }[];
  expect(columns.map(({ name }) => name)).toEqual(header.split(','));
  expect(columns.find(({ name }) => name === 'withoutWorker')?.unit).toBe('children');
});

it('gives the same bytes with two workers, and with three shards in one folder or in three', async () => {
  expect((await call('sweep', 'tiny.yaml', '--out', 'two', '--workers', '2', '--quiet')).code).toBe(0);
  expect(tables(at('two'))).toEqual(tables(at('whole')));
  for (const [i, out] of [
    [1, 'shards'],
    [2, 'shards'],
    [3, 'apart'],
  ] as const) {
    const { code, err } = await call('sweep', 'tiny.yaml', '--out', out, '--workers', '1', '--shard', `${i}/3`);
    expect([code, err]).toEqual([0, expect.stringContaining(`ketenlab merge ${out}`)]);
  }
  const early = await call('merge', 'shards');
  expect([early.code, early.err]).toEqual([
    2,
    expect.stringContaining('2 of 6 points are not complete (2, 5), of shard 3/3'),
  ]);
  expect((await call('merge', 'shards', 'apart', '--out', 'merged')).code).toBe(0);
  expect(tables(at('merged'))).toEqual(tables(at('whole')));
});

it('computes a row again of study.json alone, and finds it equal', async () => {
  const { code, out, err } = await call('rerun', 'whole', '31');
  // 31 = 2 points of 14 rows and 3 more.
  expect([code, err]).toEqual([0, 'Computed again, and equal to the last bit.\n']);
  expect(out).toContain('Row 31: point 2, policy today, replication 3');
  const beyond = await call('rerun', 'whole', '84');
  expect([beyond.code, beyond.err]).toEqual([2, expect.stringContaining('from 0 to 83')]);
});

it('tells what a study takes before it runs, as text and as JSON', async () => {
  const { code, out } = await call('plan', 'tiny.yaml', '--workers', '2');
  expect([code, out]).toEqual([0, expect.stringContaining('Rows: 84\n')]);
  const { out: text } = await call('plan', 'tiny.yaml', '--workers', '2', '--json');
  expect(JSON.parse(text)).toMatchObject({ points: 6, rows: [84, 84], policies: ['today', 'retention'], workers: 2 });
  study(folder, 'wrong.yaml', tinyStudy(6, 7).replace('hours.child', 'hours.childd'));
  const wrong = await call('plan', 'wrong.yaml');
  expect([wrong.code, wrong.out, wrong.err]).toEqual([2, '', expect.stringContaining('hours.childd')]);
});

it('refuses to go on with another study or without --resume, says what differs, and changes nothing', async () => {
  const before = tables(at('whole'));
  const again = await call('sweep', 'tiny.yaml', '--out', 'whole');
  expect([again.code, again.err]).toEqual([
    2,
    expect.stringContaining('there are 84 rows here already: go on with --resume'),
  ]);
  study(folder, 'changed.yaml', tinyStudy(6, 8));
  const changed = await call('sweep', 'changed.yaml', '--out', 'whole', '--resume');
  expect([changed.code, changed.err]).toEqual([2, expect.stringContaining('replications.least: 7 -> 8')]);
  expect(tables(at('whole'))).toEqual(before);
  expect((await call('sweep', 'tiny.yaml', '--out', 'whole', '--resume', '--quiet')).code).toBe(0);
  expect(tables(at('whole'))).toEqual(before);
});

it('refuses a folder that holds other things, a file, and a place where it may not write', async () => {
  const others = await call('sweep', 'tiny.yaml', '--out', '.');
  expect([others.code, others.err]).toEqual([2, expect.stringContaining('--out')]);
  const file = await call('sweep', 'tiny.yaml', '--out', 'base.yaml');
  expect(file.code).toBe(2);
  const below = await call('sweep', 'tiny.yaml', '--out', 'base.yaml/here');
  expect([below.code, below.err]).toEqual([1, expect.stringContaining('cannot')]);
});
