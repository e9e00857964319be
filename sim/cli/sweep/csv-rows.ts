import { writeSync } from 'node:fs';
import type { RowCell } from './parquet.ts';

/** Text that goes to the disk at once [characters]. */
const PART = 1 << 18;

/** Writes a table as CSV (RFC 4180): commas, decimal points, lines that end in CR LF, empty where there is nothing. */
export class CsvRows {
  private readonly handle: number;
  private text = '';

  constructor(handle: number) {
    this.handle = handle;
  }

  add(cells: readonly RowCell[]): void {
    this.text += csvLine(cells);
    if (this.text.length > PART) this.flush();
  }

  finish(): void {
    this.flush();
  }

  private flush(): void {
    const bytes = Buffer.from(this.text);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.handle, bytes, at);
    this.text = '';
  }
}

/** One line of CSV, with its end. */
export function csvLine(cells: readonly RowCell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`;
}

function cellText(cell: RowCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
