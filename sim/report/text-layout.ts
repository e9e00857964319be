/** Breaks a text between words into lines of at most `width` characters; a longer word stands alone on its line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

const GAP = '  ';
const LEAST_LABEL = 16;

/**
 * A table of plain text, at most `width` characters wide where its words allow it: the first column wraps and takes the
 * room that the others, which are right-aligned, leave. When room is short heads wrap between words, and when that is
 * not enough the widest cells do. A line break in a cell is kept. Returns the lines.
 */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[], width: number): string[] {
  const cells = head.map((_, i) => Math.max(0, ...rows.map((row) => longestLine(row[i] ?? ''))));
  const wide = cells.map((cell, i) => Math.max(cell, (head[i] ?? '').length));
  const words = head.map((text, i) => longestWord([text, ...rows.map((row) => row[i] ?? '')]));
  const narrow = cells.map((cell, i) => Math.max(cell, longestWord([head[i] ?? ''])));
  const others = (widths: readonly number[]) => widths.slice(1).reduce((sum, one) => sum + GAP.length + one, 0);
  const longest = wide[0] ?? 0;
  const widths = longest + others(wide) <= width ? wide : narrow;
  for (;;) {
    const most = Math.max(...widths.slice(1).map((one, i) => (one > (words[i + 1] ?? 0) ? one : 0)));
    if (most <= 0 || Math.min(longest, LEAST_LABEL) + others(widths) <= width) break;
    const widest = widths.findIndex((one, i) => i > 0 && one === most && one > (words[i] ?? 0));
    widths[widest] = most - 1;
  }
  widths[0] = Math.min(longest, Math.max(LEAST_LABEL, width - others(widths)));
  const rule = '-'.repeat(widths[0] + others(widths));
  return [...lines(head, widths), rule, ...rows.flatMap((row) => lines(row, widths))];
}

function longestLine(text: string): number {
  return Math.max(...text.split('\n').map((line) => line.length));
}

function longestWord(texts: readonly string[]): number {
  return Math.max(0, ...texts.flatMap((text) => text.split(/[ \n]/).map((word) => word.length)));
}

/** One row as lines: cells that need fewer lines than the tallest keep their first line on top. */
function lines(row: readonly string[], widths: readonly number[]): string[] {
  const cells = row.map((text, i) => text.split('\n').flatMap((line) => wrap(line, widths[i] ?? 0)));
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, y) =>
    cells
      .map((cell, x) => (x === 0 ? (cell[y] ?? '').padEnd(widths[0] ?? 0) : (cell[y] ?? '').padStart(widths[x] ?? 0)))
      .join(GAP)
      .trimEnd(),
  );
}
