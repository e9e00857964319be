import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { studyHash } from '../../experiment/sweep/content.ts';
import { scenarioAt } from '../../experiment/sweep/point.ts';
import type { Outcome } from '../../report/crate/outcome.ts';
import { interval95 } from '../../statistics/intervals.ts';
import { defined, mean, variance } from '../../statistics/moments.ts';
import { type ReadRows, readRows } from '../analyse/read-rows.ts';
import type { Options } from '../options.ts';
import type { Surroundings } from '../surroundings.ts';
import { computedAgain } from '../sweep/computed-again.ts';
import type { Stored } from '../sweep/manifest.ts';
import { withRows } from '../sweep/row-table.ts';
import { storedRow } from '../sweep/stored-row.ts';
import { lawsOutcome } from './laws.ts';
import { allOf, growingOutcome, intervalsOutcome, outcome, pairingOutcome, versionOutcome } from './outcomes.ts';

/** Rows that are computed again when nobody asks for all of them; spread evenly over the table. */
const SAMPLED_ROWS = 5;

/** Every check of the rows of a sweep, computed here and now. Throws InputError when the folder has no complete rows. */
export async function sweepOutcomes(
  folder: string,
  stored: Stored,
  options: Options,
  here: Surroundings,
): Promise<Outcome[]> {
  const { plan, manifest } = stored;
  const read = await readRows(folder, here.words);
  const cells = plan.policies.length * plan.points.length;
  const [first = []] = read.values;
  const full = first.flat().filter(({ length }) => length >= plan.replications.least).length;
  const complete = full < cells ? 'failed' : read.failed > 0 ? 'number' : 'passed';
  return [
    versionOutcome(manifest.ketenlab),
    outcome('complete', complete, { found: full, expected: cells, failed: read.failed }),
    allOf('scenarioHash', studyHash(manifest.study) === manifest.hash ? 1 : 0, 1),
    await rowsAgain(folder, stored, read.rows, options, here),
    await tableOutcome(folder, read.rows),
    lawsOutcome(
      plan.policies.map((_, policy) => scenarioAt(plan, 0, policy)),
      plan.seed,
    ),
    ...pairedOutcomes(read),
    growingOutcome(
      plan.outcomes.flatMap(({ name, output }, o) =>
        plan.policies.map((policy, p): [string, string, number | null] => {
          const values = defined(Float64Array.from((read.values[o]?.[p] ?? []).flatMap((cell) => Array.from(cell))));
          return [`${policy.name}, ${name}`, output, values.length === 0 ? null : mean(values)];
        }),
      ),
    ),
    outcome('drift', 'notDone'),
  ];
}

async function rowsAgain(
  folder: string,
  { plan, manifest }: Stored,
  rows: number,
  { verify }: Options,
  here: Surroundings,
) {
  const count = verify ? rows : Math.min(SAMPLED_ROWS, rows);
  const before = performance.now();
  let equal = 0;
  let events = 0;
  await withRows(folder, manifest.hash, here.words, async (table) => {
    for (let i = 0; i < count; i++) {
      const { cells } = await storedRow(table, Math.floor((i * rows) / count));
      if (cells === null) continue;
      const again = computedAgain(plan, cells);
      events += Number(again.events ?? 0);
      if (Object.keys(again).every((name) => Object.is(cells[name], again[name]))) equal++;
    }
  });
  const seconds = Math.round(performance.now() - before) / 1000;
  return allOf('again', equal, count, { what: 'rows', seconds, events });
}

/** Whether rows.csv has the columns of columns.json and as many rows as rows.parquet. */
async function tableOutcome(folder: string, rows: number): Promise<Outcome> {
  const [file, dictionary] = [join(folder, 'rows.csv'), join(folder, 'columns.json')];
  if (!existsSync(file) || !existsSync(dictionary)) return outcome('table', 'notDone');
  const columns = JSON.parse(readFileSync(dictionary, 'utf8')) as readonly { readonly name: string }[];
  let lines = 0;
  let header = '';
  for await (const chunk of createReadStream(file, 'utf8') as AsyncIterable<string>) {
    if (lines === 0) header += chunk;
    lines += chunk.split('\n').length - 1;
  }
  const named = header.split('\r\n', 1)[0] === columns.map(({ name }) => name).join(',');
  // A message of a failed replication may hold lines of its own, so there are at least as many lines as rows.
  return outcome('table', named && lines - 1 >= rows ? 'passed' : 'failed', { rows });
}

/** Intervals of the paired differences with the first policy at every point, and what pairing gains there. */
function pairedOutcomes({ values, plan }: ReadRows): Outcome[] {
  const gains: number[] = [];
  let [intervals, of, missing] = [0, 0, 0];
  for (const byPolicy of values) {
    const [base = [], ...others] = byPolicy;
    for (const cells of others.length === 0 ? [base] : others) {
      for (const [point, cell] of cells.entries()) {
        const from = base[point] ?? cell;
        const pairs = Array.from(cell.keys()).filter(
          (r) => !Number.isNaN(cell[r]) && !Number.isNaN(from[r] ?? Number.NaN),
        );
        const [left, right] = [from, cell].map((list) => Float64Array.from(pairs, (r) => list[r] as number));
        if (left === undefined || right === undefined) continue;
        missing += cell.length - pairs.length;
        of++;
        const difference = others.length === 0 ? right : right.map((value, i) => value - (left[i] as number));
        if (interval95(difference) !== null) intervals++;
        const spread = variance(difference);
        if (others.length > 0 && pairs.length > 1 && spread > 0)
          gains.push((variance(left) + variance(right)) / spread);
      }
    }
  }
  return [intervalsOutcome(intervals, of, missing), pairingOutcome(plan.policies.length > 1 ? gains : [])];
}
