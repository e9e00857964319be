import { markOf, type Shape } from '../read/drawing.ts';
import type { Checked } from './checked.ts';

/** Columns and rows of counts, by their key or head. */
const COUNTED = /geteld|counted|observed/i;

/** The dots of counts: those along an axis of dates. */
export function countedDots({ panels }: Checked): { readonly panel: Checked['panels'][number]; readonly dot: Shape }[] {
  return panels
    .filter(({ axes }) => axes.some(({ dates }) => dates))
    .flatMap((panel) => panel.shapes.filter((shape) => markOf(shape) === 'dot').map((dot) => ({ panel, dot })));
}

/** Columns with the ends of a range: what a masked count may say. */
const RANGE = /^(?:low|high)$/;

/** Cells of counts in the table of data. */
export function countedCells({ figure }: Checked): number[] {
  const { columns, rows } = figure.table;
  return rows.flatMap((row) => {
    const whole = row.some((cell) => typeof cell === 'string' && COUNTED.test(cell));
    return row.flatMap((cell, i) => {
      const key = columns[i]?.key ?? '';
      return typeof cell === 'number' && !RANGE.test(key) && (whole || COUNTED.test(key)) ? [cell] : [];
    });
  });
}

/** Cells of counts in the table below the picture, as they are written. */
export function countedTexts({ figure }: Checked): string[] {
  const { head, rows } = figure.twin;
  return rows.flatMap((row) => {
    const whole = COUNTED.test(row[0] ?? '');
    return row.filter((_, i) => whole || COUNTED.test(head[i] ?? ''));
  });
}

/** Dates in words, years, and how a masked count is written: numbers, but no small count. */
const NO_COUNT = /\b\d{1,2} \p{L}+ (?:19|20)\d\d\b|\b(?:19|20)\d\d\b|< ?\d+/gu;

/** The whole numbers in the sentences of a text that tell counts. */
export function countsTold(text: string): string[] {
  return text
    .split(/(?<=[.;!?])\s+/)
    .filter((sentence) => COUNTED.test(sentence))
    .flatMap((sentence) => sentence.replace(NO_COUNT, ' ').match(/(?<![\d.,])\d+(?![\d.,]*\d)/g) ?? []);
}

/** The last date (ISO) of the counts in the data of a figure with lines; null when they have none. */
export function lastCounted({ figure }: Checked): string | null {
  const { columns, rows } = figure.table;
  const [mark, date] = ['mark', 'date'].map((key) => columns.findIndex((column) => column.key === key)) as [
    number,
    number,
  ];
  const dates = rows.flatMap((row) => (row[mark] === 'dot' && typeof row[date] === 'string' ? [row[date]] : []));
  return dates.sort().at(-1) ?? null;
}

/** Whether a figure shows counts of a region. */
export function hasCounts(checked: Checked): boolean {
  const { rows } = checked.figure.table;
  const told = rows.some((row) => row.some((cell) => typeof cell === 'string' && COUNTED.test(cell)));
  return told || countedDots(checked).length > 0 || countedCells(checked).length > 0;
}
