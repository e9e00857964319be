/** A cell with more letters than this breaks into lines anyway. */
const MOST = 60;
/** A column narrower than this reads badly [letters]. */
const LEAST = 5;

/** Share of the width that each column of a table gets: by the longest word of its head and the longest of its cells. */
export function columnShares(head: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const longest = (texts: readonly string[]) => Math.max(0, ...texts.map(({ length }) => length));
  const wanted = head.map((name, column) => {
    const cells = rows.map((row) => row[column] ?? '');
    const words = [name, ...cells].flatMap((text) => text.split(/\s+/));
    return Math.max(LEAST, longest(words) + 1, Math.min(MOST, longest(cells)));
  });
  const sum = wanted.reduce((total, one) => total + one, 0);
  return wanted.map((one) => one / sum);
}
