import { writeSync } from 'node:fs';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { RowColumn } from '../../experiment/sweep/columns.ts';

/** What a cell of the table of rows holds; null where there is nothing. */
export type RowCell = string | number | null;

/** Rows in one group of the file: what is in memory at a time, and what a reader takes in at once. */
const GROUP = 5_000;

/** Writes rows to a Parquet file, group after group. */
export class ParquetRows {
  private readonly columns: readonly RowColumn[];
  private readonly writer: ParquetWriter;
  /** Columns of the group: numbers as doubles, NaN where there is nothing, which takes a third of the memory. */
  private readonly group: (Float64Array | (string | null)[])[];
  private rows = 0;

  /** `facts` go into the file as its metadata, name -> text. */
  constructor(handle: number, columns: readonly RowColumn[], facts: Readonly<Record<string, string>>) {
    this.columns = columns;
    this.group = columns.map(({ type }) => (type === 'STRING' ? [] : new Float64Array(GROUP)));
    const bytes = new ByteWriter() as ByteWriter & { flush: () => void };
    bytes.flush = () => {
      const part = new Uint8Array(bytes.buffer, 0, bytes.index);
      for (let at = 0; at < part.length; ) at += writeSync(handle, part, at);
      bytes.index = 0;
    };
    bytes.finish = bytes.flush;
    const elements = columns.map(({ name, type, optional }) => {
      const repetition = { name, repetition_type: optional ? ('OPTIONAL' as const) : ('REQUIRED' as const) };
      if (type !== 'STRING') return { ...repetition, type };
      return { ...repetition, type: 'BYTE_ARRAY' as const, converted_type: 'UTF8' as const };
    });
    this.writer = new ParquetWriter({
      writer: bytes,
      schema: [{ name: 'rows', num_children: columns.length }, ...elements],
      createdBy: 'ketenlab',
      kvMetadata: Object.entries(facts).map(([key, value]) => ({ key, value })),
    });
  }

  /** Adds a row, one cell per column. */
  add(cells: readonly RowCell[]): void {
    for (const [i, column] of this.group.entries()) {
      const cell = cells[i] ?? null;
      if (Array.isArray(column)) column[this.rows] = cell === null ? null : String(cell);
      else column[this.rows] = cell === null ? Number.NaN : Number(cell);
    }
    if (++this.rows === GROUP) this.flush();
  }

  /** Writes what is left, and the end of the file. */
  finish(): void {
    this.flush();
    // Writing to a handle is done at once, so there is nothing to wait for.
    void this.writer.finish();
  }

  private flush(): void {
    const columnData = this.columns.map(({ name, type }, i) => {
      const column = (this.group[i] ?? []).slice(0, this.rows);
      return { name, data: Array.isArray(column) ? column : numbers(column, type) };
    });
    // Without rows the file has no group.
    if (this.rows > 0) void this.writer.write({ columnData, rowGroupSize: GROUP });
    this.rows = 0;
  }
}

/** Numbers as the writer takes them: whole ones of 64 bits as such, and null where there is nothing. */
function numbers(column: Float64Array, type: RowColumn['type']): Float64Array | (number | bigint | null)[] {
  if (type !== 'INT64' && !column.some(Number.isNaN)) return column;
  return Array.from(column, (value) => (Number.isNaN(value) ? null : type === 'INT64' ? BigInt(value) : value));
}
