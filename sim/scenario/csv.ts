import { dsvFormat } from 'd3';

/** One row of a table with the line it starts on (from 1). */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The rows of a CSV text, with `separator` between its cells, the header first, without empty rows. Rows and not objects are asked of d3, because d3 makes
 * objects with `new Function`, which a strict content policy forbids.
 */
export function csvRows(text: string, separator: ',' | ';' = ','): CsvRow[] {
  const rows: CsvRow[] = [];
  let line = 1;
  for (const cells of dsvFormat(separator).parseRows(text.replace(/^\uFEFF/, ''))) {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
    line += 1 + cells.reduce((breaks, cell) => breaks + (cell.split('\n').length - 1), 0);
  }
  return rows;
}
