import { child, itemsOf, leafOf, type Tree } from '../tree.ts';
import { type AmountRow, readAmount } from '../units.ts';
import { fault, type Notes, warn } from './notes.ts';

/** A row of the register over which a study can move. */
interface RangedRow extends AmountRow {
  readonly range: readonly [low: number, high: number];
}

/** The key `range` of an item in the unit of its row, or the range of the register; null after noting what is wrong. */
export function readRange(
  item: Tree,
  path: string,
  row: RangedRow,
  notes: Notes,
): readonly [low: number, high: number] | null {
  const written = child(item, 'range');
  if (written === undefined) {
    if (row.range[0] < row.range[1]) return row.range;
    fault(notes, item, `${path}.range`, `is missing: the register has one value for it, ${row.range[0]}`);
    return null;
  }
  const ends = itemsOf(written);
  if (ends.length !== 2) {
    fault(notes, written, `${path}.range`, 'expected two numbers: [lowest, highest]');
    return null;
  }
  const [low, high] = ends.map((end, place) => {
    const read = readAmount(leafOf(end), row);
    if ('value' in read) return read.value;
    fault(notes, end, `${path}.range[${place}]`, read.problem);
    return null;
  });
  if (typeof low !== 'number' || typeof high !== 'number') return null;
  if (low >= high) {
    fault(notes, written, `${path}.range`, `the lowest value, ${low}, must lie below the highest, ${high}`);
    return null;
  }
  if (low < row.range[0] || high > row.range[1]) {
    const possible = `${row.range[0]} to ${row.range[1]} that is thought possible [${row.unit}]`;
    warn(notes, written, `${path}.range`, `${low} to ${high} goes outside the range ${possible}`);
  }
  return [low, high];
}
