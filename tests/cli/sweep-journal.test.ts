import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, describe, expect, it } from 'vitest';
import type { Surroundings } from '../../sim/cli/surroundings.ts';
import { expectedOf } from '../../sim/cli/sweep/expected.ts';
import { gatherJournals } from '../../sim/cli/sweep/gathered.ts';
import { journalFile } from '../../sim/cli/sweep/journal.ts';
import { JournalWriter } from '../../sim/cli/sweep/journal-writer.ts';
import { Locked, lock } from '../../sim/cli/sweep/lock.ts';
import { manifestOf, openFolder } from '../../sim/cli/sweep/manifest.ts';
import { putTogether } from '../../sim/cli/sweep/put-together.ts';
import { readStudyFile } from '../../sim/cli/sweep/read-study-file.ts';
import { NotIdentical } from '../../sim/cli/sweep/row-source.ts';
import { Damaged } from '../../sim/cli/sweep/scan.ts';
import { en } from '../../sim/cli/words/en.ts';
import { newBlock } from '../../sim/experiment/block.ts';
import type { SweepRecord } from '../../sim/experiment/sweep/record.ts';
import { recordOf } from '../../sim/experiment/sweep/record-of.ts';
import { workshop } from './ketenlab.ts';
import { study, tinyStudy } from './sweep-study.ts';

const { folder, close } = workshop();
afterAll(close);
const here = { language: 'en', words: en, note: () => undefined } as unknown as Surroundings;
const plan = readStudyFile(join(folder, study(folder, 'two.yaml', tinyStudy(2, 2))), here);
const stored = { plan, manifest: manifestOf(plan) };
const expected = expectedOf(stored);
const header = { journal: 1, ...expected.header, shard: [1, 1] } as const;
const hash = (digit: string) => digit.repeat(64);

/** One replication of both policies as a worker gives it; what failed is replication 1 of the second policy of point 1. */
function computed(point: number, from: number): SweepRecord {
  const seed = new Int32Array(4);
  const blocks = ['a', 'b'].map((digit, policy) => {
    const block = newBlock(hash(digit), seed, 4, from, 1);
    block.rows.set([0.1 + 0.2 + point, policy === 0 ? -0 : Number.NaN, 1e-308 * (from + 1), 1000 + from]);
    return block;
  });
  const failed =
    point === 1 && from === 1 ? [{ scenario: 1, replication: 1, message: 'It said "no",\nand stopped.' }] : [];
  const job = { key: String(point), scenarios: [], seed, from, count: 1 };
  return recordOf(point, { job, blocks, failed, milliseconds: 1 });
}

const records = [computed(1, 0), computed(0, 1), computed(1, 1), computed(0, 0)];

async function write(file: string, end: number, what: readonly SweepRecord[]): Promise<void> {
  const journal = new JournalWriter(file, end, header);
  for (const record of what) journal.append(record);
  await journal.close();
}

function opened(name: string): { readonly path: string; readonly file: string } {
  const path = join(folder, name);
  openFolder(path, stored.manifest, en);
  return { path, file: journalFile(path, { index: 1, of: 1 }) };
}

describe('a journal', () => {
  it('that is cut at any byte gives its whole lines, and is the same again when the others are added', async () => {
    const { file } = opened('cut');
    await write(file, 0, records);
    const whole = readFileSync(file);
    const lineEnds = [...whole.entries()].filter(([, byte]) => byte === 0x0a).map(([at]) => at + 1);
    for (let cut = 0; cut <= whole.length; cut++) {
      writeFileSync(file, whole.subarray(0, cut));
      const gathered = gatherJournals([file], expected);
      const lines = lineEnds.filter((end) => end <= cut);
      expect(gathered.ends.get(file)).toBe(lines.at(-1) ?? 0);
      expect(gathered.places.flat().length).toBe(Math.max(0, lines.length - 1));
      // Waiting for the disk takes longest: a few cuts of every line are enough to see that writing goes on from there.
      if (cut % 97 !== 0) continue;
      await write(file, gathered.ends.get(file) ?? 0, records.slice(Math.max(0, lines.length - 1)));
      expect(readFileSync(file).equals(whole)).toBe(true);
    }
  });

  it('with a damaged line in the middle is refused by its name and line, and stays as it is', async () => {
    const { file } = opened('damaged');
    await write(file, 0, records);
    const bytes = readFileSync(file);
    const second = bytes.indexOf(0x0a) + 40;
    bytes[second] = (bytes[second] as number) ^ 1;
    writeFileSync(file, bytes);
    const refused = (() => {
      try {
        gatherJournals([file], expected);
      } catch (error) {
        return error;
      }
      return null;
    })();
    expect(refused).toBeInstanceOf(Damaged);
    expect(refused).toMatchObject({ file, line: 2 });
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it('of another version of the program is refused', async () => {
    const { file } = opened('other');
    await write(file, 0, records);
    const other = { ...expected, header: { ...expected.header, ketenlab: '99.0.0' } };
    expect(() => gatherJournals([file], other)).toThrow(file);
  });
});

describe('the table of rows', () => {
  it('has numbers to the last bit, nothing where an outcome is not defined, and failed trials with their message', async () => {
    const { path, file } = opened('table');
    await write(file, 0, records);
    expect(putTogether(path, [path], stored, en)).toEqual({ rows: 8, failed: 1 });
    const bytes = readFileSync(join(path, 'rows.parquet'));
    const rows = await parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
    });
    expect(rows[3]).toEqual({
      point: 0,
      policy: 'retention',
      replication: 1,
      status: 'done',
      'hiring.candidates': plan.points[0]?.[0],
      'hours.child': plan.points[0]?.[1],
      withoutWorker: 0.1 + 0.2,
      withoutWorkerNew: null,
      raadWaiting: 2e-308,
      events: 1001n,
      scenario: hash('b'),
      message: null,
    });
    expect(Object.is(rows[0]?.withoutWorkerNew, 0)).toBe(true);
    expect(rows[7]).toMatchObject({
      status: 'failed',
      withoutWorker: null,
      events: null,
      message: 'It said "no",\nand stopped.',
    });
    expect(readFileSync(join(path, 'rows.csv'), 'utf8')).toContain('"It said ""no"",\nand stopped."\r\n');
  });

  it('takes a row that was computed twice, but not with two results', async () => {
    const { path, file } = opened('twice');
    await write(file, 0, records);
    const again = journalFile(path, { index: 1, of: 2 });
    await write(again, 0, [computed(0, 0)]);
    expect(putTogether(path, [path], stored, en).rows).toBe(8);
    const different = { ...computed(0, 1), scenarios: [hash('c'), hash('b')] };
    await write(again, gatherJournals([again], expected).ends.get(again) ?? 0, [different]);
    expect(() => putTogether(path, [path], stored, en)).toThrow(NotIdentical);
  });
});

describe('a lock', () => {
  const file = join(folder, 'locks', 'one.lock');
  mkdirSync(join(folder, 'locks'));

  it('is for one at a time', () => {
    const release = lock(file);
    expect(() => lock(file)).toThrow(Locked);
    release();
    lock(file)();
  });

  it('of a dead program of this computer is taken over', () => {
    writeFileSync(file, JSON.stringify({ pid: 999_999_999, host: hostname() }));
    lock(file)();
  });

  it('of a program of another computer is taken over when it has been silent for two minutes', () => {
    writeFileSync(file, JSON.stringify({ pid: 1, host: `not-${hostname()}` }));
    expect(() => lock(file)).toThrow(Locked);
    const before = new Date(Date.now() - 125_000);
    utimesSync(file, before, before);
    lock(file)();
  });
});
