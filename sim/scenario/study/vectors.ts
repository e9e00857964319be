import { csvRows } from '../csv.ts';
import { unreadable } from '../extends.ts';
import type { Parameter } from '../parameter.ts';
import { besideFile } from '../paths.ts';
import type { Register } from '../register.ts';
import type { Source } from '../source.ts';
import { type Branch, child, type Leaf, textOf } from '../tree.ts';
import { readAmount } from '../units.ts';
import { MOST_DIMENSIONS, MOST_POINTS } from './design.ts';
import { fault, type Notes } from './notes.ts';
import type { Policy, Uncertainty } from './study.ts';
import { checkMoves, numberNamed } from './uncertainties.ts';

/** The points that stand in a file, with its columns as uncertainties, each over the numbers that the file has of it. */
export interface Vectors {
  readonly uncertainties: readonly Uncertainty[];
  readonly points: readonly Float64Array[];
}

/** More characters than 100,000 points of 64 numbers never take [characters]. */
export const LONGEST_VECTORS = 100_000_000;

/** Column that numbers the vectors; it is not used. */
const NUMBER_OF_VECTOR = 'vector';

const none: Vectors = { uncertainties: [], points: [] };

/** The file that the design `vectors` of a study names: a header of register keys and a point on each line. */
export function readVectors(
  study: Branch,
  source: Source,
  register: Register,
  policies: readonly Policy[],
  notes: Notes,
): Vectors {
  const written = child(child(study.entries.get('design'), 'vectors'), 'file');
  const named = textOf(written) ?? '';
  if (written === undefined || named === '') return none;
  for (const list of ['uncertainties', 'levers']) {
    const given = study.entries.get(list);
    if (given === undefined) continue;
    fault(notes, given, list, 'the columns of the file of the design are what moves: leave this out');
  }
  const file = besideFile(study.file, named);
  let text: string;
  try {
    text = source.text(file);
  } catch (error) {
    fault(notes, written, 'design.vectors.file', unreadable(file, error, study.file));
    return none;
  }
  if (text.length > LONGEST_VECTORS) {
    fault(notes, written, 'design.vectors.file', `has ${text.length} characters: expected at most ${LONGEST_VECTORS}`);
    return none;
  }
  return parseVectors(text, file, register, policies, notes);
}

function parseVectors(
  text: string,
  file: string,
  register: Register,
  policies: readonly Policy[],
  notes: Notes,
): Vectors {
  const cell = (line: number, value: string | undefined): Leaf => ({ kind: 'leaf', file, line, value: value ?? null });
  const [header, ...lines] = csvRows(text);
  const names = header?.cells.map((name) => name.trim()) ?? [];
  const seen = new Set<string>();
  const before = notes.faults.length;
  const columns: { readonly parameter: Parameter; readonly column: number }[] = [];
  for (const [column, name] of names.entries()) {
    if (column === 0 && name === NUMBER_OF_VECTOR) continue;
    const place = cell(header?.line ?? 0, name);
    const parameter = numberNamed(name, place, `column ${column + 1}`, register, seen, notes);
    if (parameter === null) continue;
    checkMoves(parameter, place, name, register, policies, notes);
    columns.push({ parameter, column });
  }
  const nowhere = cell(0, undefined);
  if (columns.length === 0) fault(notes, nowhere, '', 'expected a first line with keys of numbers of the register');
  if (columns.length > MOST_DIMENSIONS) fault(notes, nowhere, '', `expected at most ${MOST_DIMENSIONS} numbers`);
  if (lines.length === 0) fault(notes, nowhere, '', 'expected a point on each line under the first');
  if (lines.length > MOST_POINTS)
    fault(notes, nowhere, '', `has ${lines.length} points: expected at most ${MOST_POINTS}`);
  if (notes.faults.length > before) return none;
  const points = lines.map(({ line, cells }) => {
    if (cells.length !== names.length) {
      fault(notes, cell(line, undefined), '', `expected ${names.length} cells, not ${cells.length}`);
    }
    return Float64Array.from(columns, ({ parameter, column }) => {
      const digits = cells[column]?.trim() ?? '';
      const read = readAmount(digits === '' ? null : Number(digits), parameter);
      if ('value' in read) return read.value;
      fault(notes, cell(line, digits), parameter.key, read.problem);
      return Number.NaN;
    });
  });
  const uncertainties = columns.map(({ parameter }, place): Uncertainty => {
    const ends = points.reduce<readonly [number, number]>(
      ([low, high], point) => [Math.min(low, point[place] as number), Math.max(high, point[place] as number)],
      [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    );
    return { parameter, range: ends, scale: 'linear' };
  });
  return { uncertainties, points };
}
