import { parquetReadObjects } from 'hyparquet';
import type { RowCell } from './parquet.ts';
import type { RowTable } from './row-table.ts';

/** A row of a table, column name -> cell; null when the table has no such row, with how many it has. */
export async function storedRow(
  { file, metadata }: RowTable,
  row: number,
): Promise<{ readonly rows: number; readonly cells: Readonly<Record<string, RowCell>> | null }> {
  const rows = Number(metadata.num_rows);
  if (row >= rows) return { rows, cells: null };
  const [found] = await parquetReadObjects({ file, metadata, rowStart: row, rowEnd: row + 1 });
  const cells = Object.entries(found ?? {}).map(([name, cell]) => [
    name,
    typeof cell === 'bigint' ? Number(cell) : cell,
  ]);
  return { rows, cells: Object.fromEntries(cells) };
}
