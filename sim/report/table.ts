/** What a cell holds; null where there is nothing to say. */
export type Cell = string | number | null;

/** One column: its key in machine-readable files, and the unit of its numbers ('' when the row tells, or for text). */
export interface Column {
  readonly key: string;
  readonly unit: string;
}

/** The one shape of every table that leaves the program: charts, texts and files are all made from it. */
export interface Table {
  readonly columns: readonly Column[];
  /** One cell per column, in the order of the columns. */
  readonly rows: readonly (readonly Cell[])[];
}

/** The rows of a table as objects, column key -> cell. */
export function records(table: Table): Record<string, Cell>[] {
  return table.rows.map((row) => Object.fromEntries(table.columns.map(({ key }, i) => [key, row[i] ?? null])));
}
