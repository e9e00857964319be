import { writeSync } from 'node:fs';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { RowColumn } from '../../experiment/sweep/columns.ts';

/** What a cell of the table of rows holds; null where there is nothing. */
export type RowCell = string | number | null;

/** Rows in one group of the file: what is in memory at a time, and what a reader takes in at once. */
const GROUP = 10_000;

/** Writes rows to a Parquet file, group after group. */
export class ParquetRows {
  private readonly columns: readonly RowColumn[];
  private readonly writer: ParquetWriter;
  private group: (string | number | bigint | null)[][];

  /** `facts` go into the file as its metadata, name -> text. */
  constructor(handle: number, columns: readonly RowColumn[], facts: Readonly<Record<string, string>>) {
    this.columns = columns;
    this.group = columns.map(() => []);
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
    for (const [i, { type }] of this.columns.entries()) {
      const cell = cells[i] ?? null;
      this.group[i]?.push(type === 'INT64' && typeof cell === 'number' ? BigInt(cell) : cell);
    }
    if (this.group[0]?.length === GROUP) this.flush();
  }

  /** Writes what is left, and the end of the file. */
  finish(): void {
    this.flush();
    this.writer.finish();
  }

  private flush(): void {
    const columnData = this.columns.map(({ name }, i) => ({ name, data: this.group[i] ?? [] }));
    this.writer.write({ columnData, rowGroupSize: GROUP });
    this.group = this.columns.map(() => []);
  }
}
