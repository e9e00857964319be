import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStudyFile } from '../../sim/cli/sweep/read-study-file.ts';
import { en } from '../../sim/cli/words/en.ts';
import { ketenlab, workshop } from './ketenlab.ts';
import { study, tinyStudy } from './sweep-study.ts';

const { folder, close } = workshop();
afterAll(close);
const call = (...args: string[]) => ketenlab(folder, args, 'en_GB.UTF-8');
const at = (...names: string[]) => join(folder, ...names);
const journal = ['journal', '1-of-1.ndjson'] as const;

/** A line of a journal, with the hash that belongs to it. */
function line(value: unknown): string {
  const text = JSON.stringify(value);
  return `${createHash('sha256').update(text).digest('hex').slice(0, 16)} ${text}\n`;
}

beforeAll(async () => {
  study(folder, 'tiny.yaml', tinyStudy(2, 2));
  study(folder, 'other.yaml', tinyStudy(2, 2, 'other'));
  for (const name of ['tiny', 'other']) {
    expect((await call('sweep', `${name}.yaml`, '--out', name, '--workers', '1', '--quiet')).code).toBe(0);
  }
});

describe('a folder of a sweep that was tampered with', () => {
  it('is not read when its table is of another study, or is damaged', async () => {
    cpSync(at('tiny'), at('mixed'), { recursive: true });
    for (const bytes of [readFileSync(at('other', 'rows.parquet')), Buffer.from('PAR1 and no more')]) {
      writeFileSync(at('mixed', 'rows.parquet'), bytes);
      for (const args of [
        ['analyse', 'mixed'],
        ['rerun', 'mixed', '0'],
        ['export-ema', 'mixed'],
      ]) {
        const { code, err } = await call(...args);
        expect([code, err]).toEqual([2, expect.stringContaining('mixed/rows.parquet')]);
      }
    }
  });

  it('names the line of a record that cannot be of its study, and changes nothing', async () => {
    const lines = readFileSync(at('tiny', ...journal), 'utf8').split('\n');
    const record = JSON.parse((lines[1] ?? '').slice(17)) as Record<string, unknown>;
    const forged = [null, { ...record, from: -1 }, { ...record, failed: null }];
    for (const wrong of forged) {
      cpSync(at('tiny'), at('forged'), { recursive: true });
      writeFileSync(at('forged', ...journal), [lines[0], line(wrong) + lines.slice(2).join('\n')].join('\n'));
      const before = readFileSync(at('forged', ...journal), 'utf8');
      const { code, err } = await call('sweep', 'tiny.yaml', '--out', 'forged', '--resume', '--workers', '1');
      expect([code, err]).toEqual([1, expect.stringContaining('Line 2 of forged/journal/1-of-1.ndjson is damaged')]);
      expect(readFileSync(at('forged', ...journal), 'utf8')).toBe(before);
    }
  });

  it('is named when it is merged with one of another study', async () => {
    const { code, err } = await call('merge', 'tiny', 'other', '--out', 'together');
    expect([code, err]).toEqual([2, expect.stringMatching(/^other this folder is of another study: seed/)]);
  });
});

it('leaves nothing behind when a file cannot be put in its place', async () => {
  mkdirSync(at('taken'));
  expect((await call('export-ema', 'tiny', '--out', 'taken')).code).toBe(1);
  expect(existsSync(at('taken.tmp'))).toBe(false);
});

it('reads a file of points that is larger than a scenario may be', () => {
  const points = Array.from({ length: 60_000 }, (_, i) => `${i},${7 + i / 100_000},${1 + i / 100_000}`);
  writeFileSync(at('set.csv'), ['vector,hours.child,hiring.candidates', ...points, ''].join('\n'));
  const named = tinyStudy(2, 2)
    .replace(/uncertainties: .*\n/, '')
    .replace(/design: .*\n/, 'design: { vectors: { file: set.csv } }\n');
  const file = at(study(folder, 'vectors.yaml', named));
  const plan = readStudyFile(file, { words: en, note: () => undefined } as unknown as Parameters<
    typeof readStudyFile
  >[1]);
  expect(plan.points.length).toBe(60_000);
});

it('says in Dutch what stands where something else was expected', async () => {
  study(folder, 'scalars.yaml', 'name: [1]\nbase: { a: b }\n');
  const { code, err } = await call('plan', 'scalars.yaml', '--lang', 'nl');
  expect(code).toBe(2);
  expect(err).toContain('name = een lijst van 1:');
  expect(err).toContain('base = een groep sleutels:');
});

it('tells a date that is none once, and a path with spaces as it is', async () => {
  study(
    folder,
    'dates.yaml',
    tinyStudy(2, 2).replace(/outcomes: .*/, 'outcomes: [{ output: withoutWorker, at: morgen }]'),
  );
  expect((await call('plan', 'dates.yaml')).err.match(/morgen/g)).toHaveLength(1);
  const { err } = await call('plan', 'no such file.yaml', '--lang', 'nl');
  expect(err).toContain('kan no such file.yaml niet lezen (het bestand bestaat niet)');
});

it('does not promise measures and select options and links that they do not take', async () => {
  const { out } = await call('measures', '--help');
  expect(out).toContain('(default: withoutWorker)');
  expect(out).not.toMatch(/repeated|link/);
  expect((await call('select', '--help')).out).not.toContain('link');
});
