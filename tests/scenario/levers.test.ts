import { expect, test } from 'vitest';
import { faultLine } from '../../sim/engine/errors.ts';
import { changed, faultsOf, readToy } from './toy.ts';

const written = '  - { lever: L07, value: 6, start: 2025-01-01, target: jb-west }\n';
const withLevers = (...items: readonly string[]) => changed(written, items.map((item) => `  - { ${item} }\n`).join(''));
const linesOf = (...items: readonly string[]) => faultsOf(withLevers(...items)).map(faultLine);

test('two settings of one lever on one target may follow each other, the second on the day the first ends', () => {
  const text = withLevers(
    'lever: L07, value: 6, start: 2025-01-01, end: 2025-07-01, target: wss',
    'lever: gi.extra-fte, value: 3, start: 2025-07-01, target: wss',
    'lever: L07, value: 1, start: 2025-01-01, target: jb-west',
  );
  expect(readToy(text).scenario.levers.map(({ value, target }) => [value, target])).toEqual([
    [6, 'wss'],
    [3, 'wss'],
    [1, 'jb-west'],
  ]);
});

test('two settings of one lever at once on one target are a fault that names both', () => {
  expect(
    linesOf(
      'lever: gi.extra-fte, value: 3, start: 2025-06-30, target: wss',
      'lever: L07, value: 6, start: 2025-01-01, end: 2025-07-01, target: wss',
    ),
  ).toEqual([
    'toy.yaml:19 levers[0] = 2025-06-30: L07 is already set on this target by levers[1] (toy.yaml:20, 2025-01-01 to 2025-07-01): end that one first, or keep one',
  ]);
});

test('no target means every target, so that it clashes with one of them', () => {
  expect(
    linesOf('lever: L07, value: 6, start: 2025-01-01', 'lever: L07, value: 6, start: 2026-01-01, target: wss'),
  ).toEqual([
    'toy.yaml:20 levers[1] = 2026-01-01: L07 is already set on this target by levers[0] (toy.yaml:19, 2025-01-01 to the end): end that one first, or keep one',
  ]);
});

test('a lever has the unit of its row', () => {
  const { scenario } = readToy(withLevers('lever: L09, value: 14 days, start: 2025-01-01, target: pleegzorg'));
  // By hand: 14 days are 2 weeks.
  expect(scenario.levers[0]).toMatchObject({ lever: 'L09', value: 2, target: 'pleegzorg' });
});

test('all faults of one setting are told', () => {
  expect(linesOf('lever: L07, value: .nan, start: 2030-01-01, ramp: -1, end: 2025-02-30, target: zhz')).toEqual([
    'toy.yaml:19 levers[0].ramp = -1: cannot be negative: expected a number in days between 0 and 3653',
    'toy.yaml:19 levers[0].end = 2025-02-30: 2025-02-30 does not exist: February 2025 has 28 days',
    'toy.yaml:19 levers[0].value = NaN: gi.extra-fte en: is not a finite number: expected a number in fte between -20 and 20',
    'toy.yaml:19 levers[0].target = zhz: unknown GI; known here: jb-west, wss',
    'toy.yaml:19 levers[0].start = 2030-01-01: outside the run: expected 2024-09-20 to 2027-09-19',
  ]);
});
