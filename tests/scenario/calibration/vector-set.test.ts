import { describe, expect, it } from 'vitest';
import { InputError } from '../../../sim/engine/errors.ts';
import { register } from '../../../sim/model/register.ts';
import { readVectorSet, vectorSetCsv } from '../../../sim/scenario/calibration/vector-set.ts';

/** Messages of the faults of a CSV. */
function faultsOf(text: string): string[] {
  try {
    readVectorSet(text, 'set.csv', register);
  } catch (error) {
    if (error instanceof InputError)
      return error.faults.map(({ line, path, message }) => `${line} ${path}: ${message}`);
    throw error;
  }
  return [];
}

describe('a set of vectors', () => {
  it('is read as register key -> value, in the order of the file', () => {
    const { vectors, parameters } = readVectorSet(
      'vector,gi.fit,region.ots\nv1,0.5,478\nv2,0.25,500\n',
      'set.csv',
      register,
    );
    expect(parameters.map(({ key }) => key)).toEqual(['gi.fit', 'region.ots']);
    expect(vectors.map(({ id, values }) => [id, ...values])).toEqual([
      ['v1', ['gi.fit', 0.5], ['region.ots', 478]],
      ['v2', ['gi.fit', 0.25], ['region.ots', 500]],
    ]);
  });

  it('comes back as it was written', () => {
    const text = 'vector,gi.fit,region.ots\nv1,0.5,478\nv2,0.1234,500\n';
    expect(vectorSetCsv(['gi.fit', 'region.ots'], readVectorSet(text, 'set.csv', register).vectors)).toBe(text);
  });

  it('tells all its faults at once: unknown key, name twice, out of bounds, not whole, empty', () => {
    expect(faultsOf('vector,gi.fitt\nv1,0.5\n')[0]).toContain('1 column 2: unknown number');
    expect(faultsOf('vector,gi.fit,region.ots\nv1,1.5,478.5\nv1,,478\n')).toEqual([
      '2 gi.fit: a share lies between 0 and 1: expected a share between 0 and 1; write 0.015 for 1.5 %',
      '2 region.ots: expected a whole number in children between 0 and 1000000',
      '3 vector: this vector is given twice: keep one',
      '3 gi.fit: expected a share between 0 and 1',
    ]);
  });

  it('numbers vectors that have no names, and needs at least one', () => {
    const { vectors } = readVectorSet('gi.fit\n0.5\n0.25\n', 'set.csv', register);
    expect(vectors.map(({ id, values }) => [id, ...values])).toEqual([
      ['1', ['gi.fit', 0.5]],
      ['2', ['gi.fit', 0.25]],
    ]);
    expect(faultsOf('vector,gi.fit\n')).toEqual(['0 : expected a point on each line under the first']);
  });
});
