import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { finished, ketenlab, root, start, workshop } from './ketenlab.ts';
import { sizeOf, study, tables, tinyStudy, until } from './sweep-study.ts';

const { folder, close } = workshop();
afterAll(close);
const locale = 'en_GB.UTF-8';
const call = (...args: string[]) => ketenlab(folder, args, locale);
const at = (...names: string[]) => join(folder, ...names);

beforeAll(async () => {
  study(folder, 'some.yaml', tinyStudy(10, 20));
  study(folder, 'long.yaml', tinyStudy(50, 2000));
  expect((await call('sweep', 'some.yaml', '--out', 'whole', '--workers', '2', '--quiet')).code).toBe(0);
});

it('gives the same bytes after being killed four times', async () => {
  const journal = at('killed', 'journal', '1-of-1.ndjson');
  // Sizes at which it is killed: shares of a journal of a whole run, with a fixed, uneven spread.
  const whole = sizeOf(at('whole', 'journal', '1-of-1.ndjson'));
  for (const share of [0.001, 0.13, 0.41, 0.77]) {
    const child = start(folder, ['sweep', 'some.yaml', '--out', 'killed', '--workers', '2', '--resume'], locale);
    const ended = finished(child);
    let over = false;
    void ended.then(() => {
      over = true;
    });
    await until(() => over || sizeOf(journal) > share * whole);
    child.kill('SIGKILL');
    await ended;
  }
  expect((await call('sweep', 'some.yaml', '--out', 'killed', '--workers', '1', '--resume')).code).toBe(0);
  expect(tables(at('killed'))).toEqual(tables(at('whole')));
}, 60_000);

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(
  'that gets %s ends with %i, keeps its rows, and tells how to go on',
  async (signal, code) => {
    const out = `stopped-${signal}`;
    const child = start(folder, ['sweep', 'long.yaml', '--out', out, '--workers', '2'], locale);
    const ended = finished(child);
    const journal = at(out, 'journal', '1-of-1.ndjson');
    await until(() => sizeOf(journal) > 1000);
    const other = await call('sweep', 'long.yaml', '--out', out, '--resume');
    expect([other.code, other.err]).toEqual([1, expect.stringContaining(`Program ${child.pid} on`)]);
    const asked = performance.now();
    child.kill(signal);
    const { code: left, err } = await ended;
    expect(performance.now() - asked).toBeLessThan(1000);
    expect(left).toBe(code);
    expect(err).toMatch(
      /Stopped; [\d,]+ rows are safe on disk. Go on with:\nketenlab sweep long.yaml --out \S+ --resume\n$/,
    );
    expect(existsSync(`${journal}.lock`)).toBe(false);
  },
  60_000,
);

it('that may write no more says how many rows are safe, and goes on from there', async () => {
  const args = ['sweep', 'some.yaml', '--out', 'full', '--workers', '1'];
  expect((await call(...args, '--shard', '2/2', '--quiet')).code).toBe(0);
  // Files may not grow above 4 blocks of 1024 bytes, as on a disk that gets full.
  const script = 'trap "" XFSZ; ulimit -f 4; exec "$0" "$@"';
  const main = join(root, 'dist/cli/main.js');
  const env = { PATH: process.env.PATH, HOME: folder, LC_ALL: locale };
  const full = spawn('bash', ['-c', script, process.execPath, main, ...args, '--shard', '1/2'], { cwd: folder, env });
  const { code, err } = await finished(full);
  expect([code, err]).toEqual([1, expect.stringMatching(/a file may not grow larger here.* rows are safe on disk/)]);
  const safe = Number(/ (\d+) rows are safe/.exec(err)?.[1]);
  expect(sizeOf(at('full', 'journal', '1-of-2.ndjson'))).toBe(4096);
  const again = await call(...args, '--shard', '1/2', '--resume');
  expect([again.code, again.err]).toEqual([0, expect.stringContaining('was half written')]);
  expect(again.err).toMatch(new RegExp(`\\b${safe} rows were there already`));
  expect((await call('merge', 'full')).code).toBe(0);
  expect(tables(at('full'))).toEqual(tables(at('whole')));
}, 60_000);
