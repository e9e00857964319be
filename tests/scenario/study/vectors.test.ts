import { expect, test } from 'vitest';
import { changed, faultsOf, read, study } from './kit.ts';

const vectors = study
  .replace(/uncertainties:\n(.*\n){4}/, '')
  .replace('latin-hypercube: { points: 8 }', 'vectors: { file: ../set.csv }');
const csv = (...lines: string[]) => ({ 'set.csv': `${lines.join('\n')}\n` });

test('the columns of the file are the uncertainties of the study, and its lines the points', () => {
  const { plan } = read(vectors, csv('vector,raad.investigation,staff.turnover', '1,10,0.2', '2,12.5,0.1'));
  expect(plan.uncertainties.map(({ parameter, range }) => [parameter.key, range])).toEqual([
    ['raad.investigation', [10, 12.5]],
    ['staff.turnover', [0.1, 0.2]],
  ]);
  expect(plan.points).toEqual([Float64Array.of(10, 0.2), Float64Array.of(12.5, 0.1)]);
  expect(plan.design).toEqual({ kind: 'vectors', file: '../set.csv' });
});

test('faults of the file have its lines', () => {
  const lines = ['raad.investigation,staff.turnover', '10,0.2', '10', '10,2'];
  expect(faultsOf(vectors, csv(...lines))).toEqual([
    'set.csv:3 expected 2 cells, not 1',
    'set.csv:3 staff.turnover: expected a share between 0 and 1',
    'set.csv:4 staff.turnover = 2: a share lies between 0 and 1: expected a share between 0 and 1; write 0.02 for 2 %',
  ]);
  expect(faultsOf(vectors, csv('raad.investigaton', '10'))).toEqual([
    "set.csv:1 column 1 = raad.investigaton: unknown number; did you mean 'raad.investigation'?",
    'set.csv expected a first line with keys of numbers of the register',
  ]);
  expect(faultsOf(vectors, csv('raad.investigation'))).toEqual([
    'set.csv expected a point on each line under the first',
  ]);
});

test('a file that is not there, and uncertainties beside it, are faults of the study', () => {
  const both = changed('latin-hypercube: { points: 8 }', 'vectors: { file: ../set.csv }');
  expect(faultsOf(both)).toEqual([
    'studies/s.yaml:7 uncertainties: the columns of the file of the design are what moves: leave this out',
    'studies/s.yaml:10 levers: the columns of the file of the design are what moves: leave this out',
    'studies/s.yaml:19 design.vectors.file = ../set.csv: cannot read set.csv (no such file): a path is relative to the folder of studies/s.yaml',
  ]);
});
