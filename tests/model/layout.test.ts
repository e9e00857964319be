import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { assemble } from '../../sim/model/assemble.ts';
import { layoutOf, observationDays } from '../../sim/model/layout.ts';
import { horizonDays } from '../../sim/scenario/dates.ts';
import { scenarioIn } from './kit/scenarios.ts';

const folder = join(import.meta.dirname, '../../scenarios');
const shipped = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.yaml') && !/^(studies|calibration)/.test(name),
);

it.each(shipped)('the layout of %s is that of its model, without a gap and without an overlap', (file) => {
  const scenario = scenarioIn(file);
  const { outputs, width, dates, declared } = layoutOf(scenario);
  const model = assemble(scenario);
  expect({ outputs, width, dates }).toEqual({ outputs: model.outputs, width: model.width, dates: model.dates });
  expect(outputs.map(({ offset }) => offset)).toEqual(
    outputs.map((_, i) => outputs.slice(0, i).reduce((sum, { length }) => sum + length, 0)),
  );
  expect(outputs.reduce((sum, { length }) => sum + length, 0)).toBe(width);
  for (const { kind, length } of outputs) expect(length).toBe(kind === 'series' ? dates.length : 1);
  expect(declared.map(({ key }) => key)).toEqual(outputs.map(({ key }) => key));
  expect(new Set(outputs.map(({ key }) => key)).size).toBe(outputs.length);
});

it('a layout can cross threads: what an output says is plain', () => {
  const { outputs, width, dates } = layoutOf(scenarioIn('zhz-2024.yaml'));
  expect(structuredClone({ outputs, width, dates })).toEqual({ outputs, width, dates });
});

it('dates are the start, the first of every month and the end, by hand', () => {
  // 20 September, then 1 October, November and December, then 20 December: 91 days is 0.25 x 365.25 rounded.
  expect(horizonDays({ start: '2024-09-20', years: 0.25 })).toBe(91);
  expect(observationDays({ start: '2024-09-20', years: 0.25 })).toEqual([0, 11, 42, 72, 91]);
  // A start on the first of a month is one date, and so is an end on one.
  expect(observationDays({ start: '2025-01-01', years: 1 }).slice(0, 3)).toEqual([0, 31, 59]);
  expect(observationDays({ start: '2025-01-01', years: 1 }).slice(-2)).toEqual([334, 365]);
});

it('a horizon ends on the same date so many years later; one that is not there counts mean years', () => {
  // 2028 is a leap year: 365 + 365 + 366.
  expect(horizonDays({ start: '2025-09-20', years: 3 })).toBe(1096);
  expect(horizonDays({ start: '2024-02-29', years: 4 })).toBe(1461);
  // 29 February 2025 is no date: 365.25 rounded.
  expect(horizonDays({ start: '2024-02-29', years: 1 })).toBe(365);
});
