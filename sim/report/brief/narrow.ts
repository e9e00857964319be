import { clipped } from '../chart/text-size.ts';
import type { Twin } from '../chart/twin.ts';
import type { BriefWords } from './words.ts';

/** More columns than this break words on 16 cm of paper. */
const MOST_COLUMNS = 7;
/** A longer name of a column would fill the page before its numbers do; the text and the figure have it whole [letters]. */
const LONGEST_NAME = 90;

/** A table as tables that fit the width of a page: a wide one in equal parts, each with the names of its rows. */
export function narrow(table: Twin, words: BriefWords): Twin[] {
  const values = table.head.length - 1;
  const { rows } = oneLine(table);
  const head = table.head.map((name) => clipped(name, LONGEST_NAME));
  if (values < MOST_COLUMNS) return [{ ...table, head, rows }];
  const parts = Math.ceil(values / (MOST_COLUMNS - 1));
  const each = Math.ceil(values / parts);
  return Array.from({ length: parts }, (_, i) => {
    const part = (row: readonly string[]) => [row[0] ?? '', ...row.slice(1 + i * each, 1 + (i + 1) * each)];
    return {
      caption: words.part(table.caption, i + 1, parts),
      head: part(head),
      rows: rows.map(part),
    };
  });
}

/** The table with each cell on one line: where it breaks is for who makes the document. */
export function oneLine(table: Twin): Twin {
  return { ...table, rows: table.rows.map((row) => row.map((text) => text.replaceAll('\n', ' '))) };
}
