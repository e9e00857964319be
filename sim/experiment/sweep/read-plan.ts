import { seedKey } from '../../engine/random/seed.ts';
import { layoutOf } from '../../model/layout.ts';
import { register } from '../../model/register.ts';
import type { Source } from '../../scenario/source.ts';
import { type ReadStudy, readStudy, type StudiedModel } from '../../scenario/study/read.ts';
import { designPoints } from '../design/index.ts';

const model: StudiedModel = {
  layoutOf,
  pointsOf: (design, dimensions, seed) => designPoints(design, dimensions, seedKey(seed)),
};

/** The checked study of a file for the model, with its points. Throws InputError with every fault at once. */
export function readPlan(file: string, source: Source): ReadStudy {
  return readStudy(file, source, register, model);
}
