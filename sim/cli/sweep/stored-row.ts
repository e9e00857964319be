import { join } from 'node:path';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { ROWS } from './compact.ts';
import type { RowCell } from './parquet.ts';

/** A row of the table of a folder, column name -> cell; null when the table has no such row, with how many it has. */
export async function storedRow(
  folder: string,
  row: number,
): Promise<{ readonly rows: number; readonly cells: Readonly<Record<string, RowCell>> | null }> {
  const file = await asyncBufferFromFile(join(folder, ROWS));
  const metadata = await parquetMetadataAsync(file);
  const rows = Number(metadata.num_rows);
  if (row >= rows) return { rows, cells: null };
  const [found] = await parquetReadObjects({ file, metadata, rowStart: row, rowEnd: row + 1 });
  const cells = Object.entries(found ?? {}).map(([name, cell]) => [
    name,
    typeof cell === 'bigint' ? Number(cell) : cell,
  ]);
  return { rows, cells: Object.fromEntries(cells) };
}
