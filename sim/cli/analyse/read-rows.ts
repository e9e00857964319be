import { type ColumnData, parquetRead } from 'hyparquet';
import { type SweepValues, sweepValues } from '../../experiment/analysis/table.ts';
import { readManifest, type Stored } from '../sweep/manifest.ts';
import { type RowTable, withRows } from '../sweep/row-table.ts';
import type { CliWords } from '../words/words.ts';

/** The rows of a folder with their study. */
export interface ReadRows extends Stored {
  readonly values: SweepValues;
  readonly rows: number;
  readonly failed: number;
}

/**
 * Reads the manifest and the table of rows of a sweep, column by column. Throws InputError when one of the two is not there,
 * or when they do not belong together.
 */
export async function readRows(folder: string, words: CliWords): Promise<ReadRows> {
  const stored = readManifest(folder, words);
  const { plan } = stored;
  const names = plan.outcomes.map(({ name }) => name);
  return withRows(folder, stored.manifest.hash, words, async (table) => {
    const columns = await readColumns(table, ['point', 'policy', 'replication', 'status', ...names]);
    const [point = [], policy = [], replication = [], status = [], ...outcomes] = columns;
    const places = new Map(plan.policies.map(({ name }, i) => [name, i]));
    const lists = {
      point: point as number[],
      policy: policy.map((name) => places.get(String(name)) ?? -1),
      replication: replication as number[],
      outcomes: outcomes.map((cells) =>
        Float64Array.from(cells, (cell) => (cell === null ? Number.NaN : Number(cell))),
      ),
    };
    return {
      ...stored,
      values: sweepValues(lists, plan.policies.length, plan.points.length),
      rows: point.length,
      failed: status.filter((one) => one === 'failed').length,
    };
  });
}

/** The named columns, each with all its rows; null where a cell is empty. Throws a RangeError for a column that is not there. */
async function readColumns({ file, metadata }: RowTable, names: readonly string[]): Promise<unknown[][]> {
  const parts = new Map(names.map((name): [string, ColumnData[]] => [name, []]));
  const onChunk = (chunk: ColumnData) => void parts.get(chunk.columnName)?.push(chunk);
  await parquetRead({ file, metadata, columns: [...names], onChunk });
  return names.map((name) => {
    const chunks = parts.get(name) ?? [];
    if (chunks.length === 0) throw new RangeError(`There is no column ${name}.`);
    const sorted = chunks.sort((one, other) => one.rowStart - other.rowStart);
    return sorted.flatMap(({ columnData }) => Array.from(columnData as ArrayLike<unknown>, (cell) => cell ?? null));
  });
}
