import { join } from 'node:path';
import { seedKey } from '../../engine/random/seed.ts';
import { type RowColumn, rowColumns, SCHEMA_VERSION } from '../../experiment/sweep/columns.ts';
import { assemble } from '../../model/assemble.ts';
import { canonicalJson } from '../../scenario/hash.ts';
import { CsvRows, csvLine } from './csv-rows.ts';
import { dictionaryCells } from './dictionary.ts';
import type { Expected, Gathered } from './gathered.ts';
import type { Stored } from './manifest.ts';
import { ParquetRows, type RowCell } from './parquet.ts';
import { type Row, sortedRows } from './row-source.ts';
import { wholeFile, writeWhole } from './whole-file.ts';

/** Name of the table of rows. */
export const ROWS = 'rows.parquet';

/**
 * Makes rows.parquet and rows.csv of complete journals, and the dictionary of their columns; the bytes depend on the study and
 * the version of the program alone. Returns the number of rows. Throws NotIdentical, and what the system throws; then the
 * files stay as they were.
 */
export function compact(folder: string, stored: Stored, gathered: Gathered, expected: Expected): number {
  const { plan } = stored;
  const columns = rowColumns(plan, assemble(plan.policies[0].scenario).outputs);
  const files = [wholeFile(join(folder, ROWS)), wholeFile(join(folder, 'rows.csv'))] as const;
  let rows = 0;
  try {
    const parquet = new ParquetRows(files[0].handle, columns, provenance(stored));
    const csv = new CsvRows(files[1].handle);
    csv.add(columns.map(({ name }) => name));
    for (const row of sortedRows(plan, gathered, expected)) {
      const cells = cellsOf(row, plan.points[row.point] as Float64Array, plan.policies[row.policy]?.name ?? '');
      parquet.add(cells);
      csv.add(cells);
      rows++;
    }
    parquet.finish();
    csv.finish();
    writeDictionary(folder, columns);
    for (const file of files) file.keep();
  } finally {
    for (const file of files) file.discard();
  }
  return rows;
}

/** What one needs to know to compute the rows again; nothing of when, where and by how many workers they were computed. */
function provenance({ plan, manifest }: Stored): Record<string, string> {
  const { points, ...study } = manifest.study;
  return {
    'ketenlab.version': manifest.ketenlab,
    'ketenlab.schema': String(SCHEMA_VERSION),
    'ketenlab.study.hash': manifest.hash,
    'ketenlab.study': canonicalJson(study),
    'ketenlab.points': String(points.length),
    'ketenlab.seed': plan.seed,
    'ketenlab.seed.key': seedKey(plan.seed).join(' '),
  };
}

function cellsOf(row: Row, point: Float64Array, policy: string): RowCell[] {
  const status = row.message === null ? 'done' : 'failed';
  const dimensions = Array.from(point, (value) => value + 0);
  const before = [row.point, policy, row.replication, status];
  return [...before, ...dimensions, ...row.outcomes, row.events, row.scenario, row.message];
}

function writeDictionary(folder: string, columns: readonly RowColumn[]): void {
  writeWhole(join(folder, 'columns.csv'), dictionaryCells(columns).map(csvLine).join(''));
  writeWhole(join(folder, 'columns.json'), `${JSON.stringify(columns, null, 2)}\n`);
}
