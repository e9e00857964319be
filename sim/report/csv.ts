import { dsvFormat } from 'd3';
import type { Cell, Table } from './table.ts';
import type { Language } from './words/words.ts';

/** Makes a spreadsheet read the file as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The table as CSV with a header line. Dutch: semicolons, decimal commas and a byte-order mark, as a Dutch spreadsheet
 * expects; English: commas and decimal points. Empty cells where there is nothing to say; lines end in CR LF (RFC 4180).
 */
export function csv(table: Table, language: Language): string {
  const dutch = language === 'nl';
  const cell = (value: Cell): string => {
    if (value === null) return '';
    if (typeof value === 'string') return harmless(value);
    return dutch ? String(value).replace('.', ',') : String(value);
  };
  const header = table.columns.map(({ key }) => key);
  const rows = [header, ...table.rows.map((row) => row.map(cell))];
  const lines = dsvFormat(dutch ? ';' : ',').formatRows(rows);
  return `${dutch ? BYTE_ORDER_MARK : ''}${lines.replaceAll('\n', '\r\n')}\r\n`;
}

/** A spreadsheet runs a text that starts with one of these as a formula; names in a scenario are free text. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
