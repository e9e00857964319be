import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { argv, cpuUsage, stderr, stdout } from 'node:process';
import type { Surroundings } from '../../sim/cli/surroundings.ts';
import { journalFile } from '../../sim/cli/sweep/journal.ts';
import { JournalWriter } from '../../sim/cli/sweep/journal-writer.ts';
import { manifestOf, openFolder } from '../../sim/cli/sweep/manifest.ts';
import { openSweep } from '../../sim/cli/sweep/open-sweep.ts';
import { putTogether } from '../../sim/cli/sweep/put-together.ts';
import { readStudyFile } from '../../sim/cli/sweep/read-study-file.ts';
import { en } from '../../sim/cli/words/en.ts';
import type { SweepRecord } from '../../sim/experiment/sweep/record.ts';

/**
 * `node sweep.js <study>`: what the disk costs a sweep of that study, without computing it: every row a record of its own, the
 * worst case, with made-up numbers.
 */
const [file = 'scenarios/studies/which-measure-holds.yaml'] = argv.slice(2);
const here: Surroundings = {
  language: 'en',
  words: en,
  worker: new URL('../cli/worker.js', import.meta.url),
  start: [],
  width: 100,
  out: (text) => stdout.write(text),
  note: (line) => stderr.write(`${line}\n`),
};
const plan = readStudyFile(file, here);
const manifest = manifestOf(plan);
const stored = { plan, manifest };
const { policies, outcomes, points, replications } = plan;
const most = replications.least;
const shard = { index: 1, of: 1 } as const;
const folder = join(mkdtempSync(join(tmpdir(), 'ketenlab-sweep-')), 'out');

/** Tells how long a piece of work took, of a processor and by the clock. */
async function timed(what: string, work: () => unknown): Promise<void> {
  const [before, since] = [cpuUsage(), performance.now()];
  await work();
  const { user, system } = cpuUsage(before);
  const [cpu, wall] = [(user + system) / 1e6, (performance.now() - since) / 1000];
  stdout.write(`${what}: ${cpu.toFixed(2)} s of a processor, ${wall.toFixed(2)} s by the clock\n`);
}

function record(point: number, from: number): SweepRecord {
  const numbers = Array.from({ length: outcomes.length }, (_, i) => Math.sin(point * 7919 + from * 104_729 + i) * 1000);
  return {
    point,
    from,
    count: 1,
    scenarios: policies.map(() => 'ab'.repeat(32)),
    values: policies.map(() => numbers),
    events: policies.map(() => [20_000]),
    failed: [],
  };
}

const rows = points.length * policies.length * most;
stdout.write(`${rows} rows of ${outcomes.length} outcomes\n`);
openFolder(folder, manifest, en);
const journal = journalFile(folder, shard);
await timed('journal', async () => {
  const header = { journal: 1, study: manifest.hash, ketenlab: manifest.ketenlab, shard: [1, 1] } as const;
  const writer = new JournalWriter(journal, 0, header);
  for (let point = 0; point < points.length; point++) {
    for (let from = 0; from < most; from++) writer.append(record(point, from));
    // A sweep waits for its workers here; the disk may then have its turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
  await writer.close();
});
stdout.write(`journal of ${Math.round(statSync(journal).size / 1e6)} MB\n`);
await timed('resume', async () => {
  const sweep = openSweep(folder, stored, shard, true, here);
  await sweep.close();
});
await timed('tables', () => putTogether(folder, [folder], stored, en));
rmSync(join(folder, '..'), { recursive: true });
