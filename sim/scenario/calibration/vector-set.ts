import { InputError } from '../../engine/errors.ts';
import { csvRows } from '../csv.ts';
import type { Parameter } from '../parameter.ts';
import type { Register } from '../register.ts';
import { MOST_DIMENSIONS, MOST_POINTS } from '../study/design.ts';
import { fault, type Notes } from '../study/notes.ts';
import { numberNamed } from '../study/uncertainties.ts';
import type { Leaf } from '../tree.ts';
import { readAmount } from '../units.ts';

/** Vectors of numbers of the register, such as those that calibration did not rule out; it does not say which is more likely. */
export interface VectorSet {
  readonly parameters: readonly Parameter[];
  /** In the order of the file: its name, and register key -> value [unit of the parameter]. */
  readonly vectors: readonly { readonly id: string; readonly values: ReadonlyMap<string, number> }[];
}

/** Name of the first column. */
const ID = 'vector';

/**
 * The vectors of a CSV: a column per register key, and before them, if they have names, a column `vector`; without it they are
 * named 1, 2 and so on. Throws InputError with every fault: an unknown key, a number outside the bounds of its parameter, a
 * key or a name given twice, a row of another length, no vector, more than a study can have.
 */
export function readVectorSet(text: string, file: string, register: Register): VectorSet {
  const notes: Notes = { faults: [], warnings: [] };
  const cell = (line: number, value?: string): Leaf => ({ kind: 'leaf', file, line, value: value ?? null });
  const [header, ...rows] = csvRows(text);
  const names = header?.cells.map((name) => name.trim()) ?? [];
  const named = names[0] === ID;
  const seen = new Set<string>();
  const columns = names.flatMap((name, column) => {
    if (column === 0 && named) return [];
    const place = cell(header?.line ?? 0, name);
    const parameter = numberNamed(name, place, `column ${column + 1}`, register, seen, notes);
    return parameter === null ? [] : [{ parameter, column }];
  });
  if (columns.length === 0) fault(notes, cell(0), '', 'expected a first line with keys of numbers of the register');
  if (columns.length > MOST_DIMENSIONS) fault(notes, cell(0), '', `expected at most ${MOST_DIMENSIONS} numbers`);
  if (rows.length === 0) fault(notes, cell(0), '', 'expected a point on each line under the first');
  if (rows.length > MOST_POINTS)
    fault(notes, cell(0), '', `has ${rows.length} points: expected at most ${MOST_POINTS}`);
  if (notes.faults.length > 0) throw new InputError(notes.faults);

  const ids = new Set<string>();
  const vectors = rows.map(({ line, cells }, i) => {
    const id = named ? (cells[0]?.trim() ?? '') : String(i + 1);
    if (ids.has(id)) fault(notes, cell(line, id), ID, 'this vector is given twice: keep one');
    ids.add(id);
    if (cells.length !== names.length)
      fault(notes, cell(line), '', `expected ${names.length} cells, not ${cells.length}`);
    const values = columns.map(({ parameter, column }): [string, number] => {
      const digits = cells[column]?.trim() ?? '';
      const read = readAmount(digits === '' ? null : Number(digits), parameter);
      if ('value' in read) return [parameter.key, read.value];
      fault(notes, cell(line, digits), parameter.key, read.problem);
      return [parameter.key, Number.NaN];
    });
    return { id, values: new Map(values) };
  });
  if (notes.faults.length > 0) throw new InputError(notes.faults);
  return { parameters: columns.map(({ parameter }) => parameter), vectors };
}

/** The CSV of vectors that `readVectorSet` reads; numbers as they are, so that the same vectors come back. */
export function vectorSetCsv(keys: readonly string[], vectors: VectorSet['vectors']): string {
  const line = (cells: readonly (string | number)[]) => `${cells.join(',')}\n`;
  return [
    line([ID, ...keys]),
    ...vectors.map(({ id, values }) => line([id, ...keys.map((key) => values.get(key) as number)])),
  ].join('');
}
