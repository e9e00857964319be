import { InputError } from '../../engine/errors.ts';
import { readVectorSet } from '../calibration/vector-set.ts';
import { unreadable } from '../extends.ts';
import { besideFile } from '../paths.ts';
import type { Register } from '../register.ts';
import type { Source } from '../source.ts';
import { type Branch, child, type Leaf, textOf } from '../tree.ts';
import { fault, type Notes } from './notes.ts';
import type { Policy, Uncertainty } from './study.ts';
import { checkMoves } from './uncertainties.ts';

/** The points that stand in a file, with its columns as uncertainties, each over the numbers that the file has of it. */
export interface Vectors {
  readonly uncertainties: readonly Uncertainty[];
  readonly points: readonly Float64Array[];
}

/** More characters than 100,000 points of 64 numbers never take [characters]. */
export const LONGEST_VECTORS = 100_000_000;

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
  return pointsOf(text, file, register, policies, notes);
}

/** The file's vectors as points; a number that nothing would read is a fault of its column. */
function pointsOf(text: string, file: string, register: Register, policies: readonly Policy[], notes: Notes): Vectors {
  try {
    const { parameters, vectors } = readVectorSet(text, file, register);
    const points = vectors.map(({ values }) => Float64Array.from(values.values()));
    const uncertainties = parameters.map((parameter, column): Uncertainty => {
      const place: Leaf = { kind: 'leaf', file, line: 1, value: parameter.key };
      checkMoves(parameter, place, parameter.key, register, policies, notes);
      const ends = points.reduce<readonly [number, number]>(
        ([low, high], point) => [Math.min(low, point[column] as number), Math.max(high, point[column] as number)],
        [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
      );
      return { parameter, range: ends, scale: 'linear' };
    });
    return { uncertainties, points };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    notes.faults.push(...error.faults);
    return none;
  }
}
