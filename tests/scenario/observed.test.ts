import { expect, test } from 'vitest';
import { faultLine } from '../../sim/engine/errors.ts';
import { parseObserved } from '../../sim/scenario/observed.ts';
import { base, faultsOf, readToy } from './toy.ts';

test('observed points are grouped by series, in order of date', () => {
  const text = 'date,series,value\n2025-03-01,new,41\n2024-09-20,new,72\n\n2024-09-20,existing,6.5\n';
  expect(parseObserved(text, 'o.csv')).toEqual({
    series: {
      new: [
        ['2024-09-20', 72],
        ['2025-03-01', 41],
      ],
      existing: [['2024-09-20', 6.5]],
    },
    faults: [],
  });
});

test('every bad row is told with its line', () => {
  const text = `date,series,value
2025-02-30,new,1
2025-03-01,new,many
2025-03-01,,1

2025-03-01,new
2025-03-02,new,4
2025-03-02,new,5
2025-03-03,new,
`;
  expect(parseObserved(text, 'o.csv').faults.map(faultLine)).toEqual([
    'o.csv:2 date = 2025-02-30: 2025-02-30 does not exist: February 2025 has 28 days',
    'o.csv:3 value = many: expected a number',
    'o.csv:4 series: is missing: the name of the series',
    'o.csv:6 expected 3 cells (date, series, value), not 2',
    'o.csv:8 date = 2025-03-02: series new has two values on this day: keep one',
    'o.csv:9 value: expected a number',
  ]);
});

test('other columns are a fault', () => {
  expect(parseObserved('day;value\n', 'o.csv').faults.map(({ message }) => message)).toEqual([
    'expected the columns date,series,value',
  ]);
  expect(parseObserved('', 'o.csv').faults.length).toBe(1);
});

test('faults of the observed file are told together with those of the scenario', () => {
  const files = {
    'toy.yaml': `${base.replace('years: 3', 'years: 0')}observed: data/o.csv\n`,
    'data/o.csv': 'date,series,value\n2025-01-01,new,x\n',
  };
  expect(faultsOf(files).map(faultLine)).toEqual([
    'toy.yaml:6 years = 0: expected a number in years between 0.01 and 50',
    'data/o.csv:2 value = x: expected a number',
  ]);
});

test('an observed file that is not there is a fault', () => {
  expect(faultsOf(`${base}observed: o.csv\n`).map(faultLine)).toEqual([
    'toy.yaml:21 observed = o.csv: cannot read o.csv (no such file): a path is relative to the folder of toy.yaml',
  ]);
});

test('a series may have any name', () => {
  const text = 'date,series,value\n2025-01-01,__proto__,3\n';
  const { scenario } = readToy({ 'toy.yaml': `${base}observed: o.csv\n`, 'o.csv': text });
  expect(Object.entries(scenario.observed)).toEqual([['__proto__', [['2025-01-01', 3]]]]);
});
