/** A cell with more letters than this breaks into lines anyway. */
const MOST = 60;
/** A longer word than this may break: its column would leave no room for the others. */
const LONGEST_WORD = 24;
/** A column narrower than this reads badly [letters]. */
const LEAST = 5;
/** Letters on a line of a table over the whole width of a page. */
const LINE = 84;
/** Room beside the letters of a column, and for letters in bold [letters]. */
const AROUND = 2;

/**
 * Share of the width that each column of a table gets: room for its longest word, so that no word breaks while they fit
 * beside each other, and of what is left by its longest cell.
 */
export function columnShares(head: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const longest = (texts: readonly string[]) => Math.max(0, ...texts.map(({ length }) => length));
  const columns = head.map((name, column) => {
    const cells = rows.map((row) => row[column] ?? '');
    const words = [name, ...cells].flatMap((text) => text.split(/\s+/));
    const word = Math.max(LEAST, Math.min(LONGEST_WORD, longest(words)) + AROUND);
    return { word, whole: Math.max(word, Math.min(MOST, longest(cells))) };
  });
  const total = (key: 'word' | 'whole') => columns.reduce((sum, column) => sum + column[key], 0);
  const [words, wholes] = [total('word'), total('whole')];
  const room = wholes === words ? 1 : Math.min(1, Math.max(0, (LINE - words) / (wholes - words)));
  const widths = columns.map(({ word, whole }) => word + room * (whole - word));
  const sum = words + room * (wholes - words);
  return widths.map((one) => one / sum);
}
