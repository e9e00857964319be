import { type Fault, InputError } from '../../engine/errors.ts';
import { csvRows } from '../csv.ts';
import { faultAt } from '../faults.ts';
import type { Parameter } from '../parameter.ts';
import type { Register } from '../register.ts';
import { didYouMean } from '../suggest.ts';

/** Vectors of numbers of the register that calibration did not rule out; it does not say which is more likely. */
export interface VectorSet {
  readonly parameters: readonly Parameter[];
  /** In the order of the file: its name, and register key -> value [unit of the parameter]. */
  readonly vectors: readonly { readonly id: string; readonly values: ReadonlyMap<string, number> }[];
}

/** Name of the first column. */
const ID = 'vector';

/**
 * The vectors of a CSV: a column `vector` with their names, and a column per register key. Throws InputError with every
 * fault: an unknown key, a number outside the bounds of its parameter, a name given twice, a row of another length.
 */
export function readVectorSet(text: string, file: string, register: Register): VectorSet {
  const [header, ...rows] = csvRows(text);
  const faults: Fault[] = [];
  const add = (line: number, path: string, value: unknown, message: string): void => {
    faults.push(faultAt({ file, line }, path, value, message));
  };
  const [first = '', ...keys] = header?.cells.map((cell) => cell.trim()) ?? [];
  if (first !== ID || keys.length === 0)
    add(header?.line ?? 0, '', first, `expected the columns ${ID} and register keys`);
  if (rows.length === 0) add(0, '', undefined, 'expected at least one vector');
  const known = new Map(register.parameters.map((row) => [row.key, row]));
  const parameters = keys.flatMap((key) => {
    const parameter = known.get(key);
    if (parameter === undefined)
      add(header?.line ?? 0, key, undefined, `no number of the register${didYouMean(key, [...known.keys()])}`);
    return parameter === undefined ? [] : [parameter];
  });
  if (new Set(keys).size < keys.length) add(header?.line ?? 0, '', undefined, 'a key has two columns: keep one');
  const ids = new Set<string>();
  const vectors = rows.map(({ line, cells }) => {
    const [id = '', ...numbers] = cells.map((cell) => cell.trim());
    if (ids.has(id)) add(line, ID, id, 'this vector is given twice');
    ids.add(id);
    if (numbers.length !== keys.length) add(line, id, undefined, `expected ${keys.length + 1} cells`);
    const values = new Map(keys.map((key, i) => [key, Number(numbers[i] === '' ? Number.NaN : numbers[i])]));
    for (const { key, bounds, whole } of parameters) {
      const value = values.get(key) as number;
      if (!(value >= bounds[0] && value <= bounds[1]) || (whole === true && !Number.isInteger(value)))
        add(line, key, value, `expected a ${whole ? 'whole ' : ''}number from ${bounds[0]} to ${bounds[1]}`);
    }
    return { id, values };
  });
  if (faults.length > 0) throw new InputError(faults);
  return { parameters, vectors };
}

/** The CSV of vectors that `readVectorSet` reads; numbers as they are, so that the same vectors come back. */
export function vectorSetCsv(keys: readonly string[], vectors: VectorSet['vectors']): string {
  const line = (cells: readonly (string | number)[]) => `${cells.join(',')}\n`;
  return [
    line([ID, ...keys]),
    ...vectors.map(({ id, values }) => line([id, ...keys.map((key) => values.get(key) as number)])),
  ].join('');
}
