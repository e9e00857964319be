/** A small table as text lines, the first row its head; columns are as wide as their longest cell. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  const line = (row: readonly (string | number)[]): string =>
    row.map((cell, column) => String(cell).padStart(widths[column] as number)).join('  ');
  return `\n${rows.map(line).join('\n')}`;
}
