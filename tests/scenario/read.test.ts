import { expect, test } from 'vitest';
import { base, changed, faultsOf, readToy } from './toy.ts';

test('a scenario is complete: what is not written takes the default of the register', () => {
  const { scenario, warnings } = readToy(base);
  expect(warnings).toEqual([]);
  // Written: 12.5 weeks. Defaults of the toy register: 0.2, 5, 0.25, 30, 12.
  expect(scenario.values).toEqual({ 'raad.investigation': 12.5, 'staff.turnover': 0.2, 'raad.team': 5 });
  expect(scenario.regions).toEqual([{ id: 'zhz', name: 'Zuid-Holland Zuid', values: { 'region.reports': 3500 } }]);
  expect(scenario.gis).toEqual([
    { id: 'jb-west', name: 'JB west', regions: { zhz: 0.7 }, values: { 'gi.fte': 32.1, 'gi.turnover': 0.25 } },
    { id: 'wss', name: 'WSS', regions: { zhz: 0.3 }, values: { 'gi.fte': 30, 'gi.turnover': 0.25 } },
  ]);
  expect(scenario.helpTypes).toEqual([
    { id: 'pleegzorg', name: { nl: 'Pleegzorg', en: 'Foster care' }, values: { 'helpType.duration': 12 } },
  ]);
  expect(scenario.providers).toEqual([
    {
      id: 'pleegzorg-1',
      name: 'Aanbieder',
      helpType: 'pleegzorg',
      regions: ['zhz'],
      values: { 'provider.places': 400 },
    },
  ]);
  expect(scenario).toMatchObject({ name: 'toy', start: '2024-09-20', years: 3, calendar: 'dutch', off: ['M05'] });
  expect(scenario.observed).toEqual({});
});

test('a lever without ramp, end and target works at once, for good and everywhere', () => {
  const { scenario } = readToy(
    changed(
      '{ lever: L07, value: 6, start: 2025-01-01, target: jb-west }',
      '{ lever: raad.extra-fte, value: 2, start: 2025-01-01 }',
    ),
  );
  expect(scenario.levers).toEqual([
    { lever: 'L01', value: 2, start: '2025-01-01', ramp: 0, end: null, target: null, evaluation: null },
  ]);
});

test('a time converts to the unit of the register', () => {
  const text = changed('raad.investigation: 12.5', 'raad.investigation: 70 days')
    .replace('years: 3', 'years: 18 months')
    .replace('en: Foster care } }', 'en: Foster care }, duration: 2 years }')
    .replace('target: jb-west', 'ramp: 2 weeks, end: 2025-12-31, target: wss');
  const { scenario } = readToy(text);
  // By hand: 70 / 7 = 10 weeks, 18 / 12 = 1.5 years, 2 * 12 = 24 months, 2 * 7 = 14 days.
  expect(scenario.values['raad.investigation']).toBe(10);
  expect(scenario.years).toBe(1.5);
  expect(scenario.helpTypes[0]?.values['helpType.duration']).toBe(24);
  expect(scenario.levers[0]).toEqual({
    lever: 'L07',
    value: 6,
    start: '2025-01-01',
    ramp: 14,
    end: '2025-12-31',
    target: 'wss',
    evaluation: null,
  });
});

test('a number under parameters holds for every item of its scope, but an own number of an item wins', () => {
  const { scenario } = readToy(changed('raad.investigation: 12.5', 'gi.fte: 20'));
  expect(scenario.gis.map((gi) => gi.values['gi.fte'])).toEqual([32.1, 20]);
});

test('a number outside what is thought possible is used as written, with one warning', () => {
  // Range 4 to 40 weeks, bounds 0 to 1000; gi.turnover 0.6 is outside 0 to 0.5 and used for two GIs.
  const { scenario, warnings } = readToy(
    changed('raad.investigation: 12.5', 'raad.investigation: 60\n  gi.turnover: 0.6'),
  );
  expect(scenario.values['raad.investigation']).toBe(60);
  expect(scenario.gis.map((gi) => gi.values['gi.turnover'])).toEqual([0.6, 0.6]);
  expect(warnings).toEqual([
    {
      file: 'toy.yaml',
      line: 8,
      path: 'parameters.raad.investigation',
      value: '60',
      message: 'outside the range 4 to 40 that is thought possible [weeks]: raad.investigation en',
    },
    expect.objectContaining({ line: 9, path: 'parameters.gi.turnover', value: '0.6' }),
  ]);
});

test('a lever value outside what is thought possible is used as written, with a warning', () => {
  const { scenario, warnings } = readToy(changed('value: 6', 'value: -3'));
  expect(scenario.levers[0]?.value).toBe(-3);
  expect(warnings).toEqual([expect.objectContaining({ line: 19, path: 'levers[0].value', value: '-3' })]);
});

test('all faults of a file are told at once, in the order of the lines', () => {
  const text = base
    .replace('years: 3', 'years: three')
    .replace('raad.investigation: 12.5', 'raad.investigaton: 12.5')
    .replace('regions: { zhz: 0.7 }', 'regions: { zhz: 0.6 }')
    .replace('helpType: pleegzorg, regions: [zhz]', 'helpType: pleegzrog, regions: [zhx]')
    .replace('lever: L07', 'lever: L77')
    .replace('off: [M05]', 'off: [M99]');
  expect(faultsOf(text).map(({ line, path, value }) => [line, path, value])).toEqual([
    [6, 'years', 'three'],
    [8, 'parameters.raad.investigaton', '12.5'],
    [11, 'gis', '0.8999999999999999'],
    [15, 'helpTypes[pleegzorg]', ''],
    [17, 'providers[pleegzorg-1].helpType', 'pleegzrog'],
    [17, 'providers[pleegzorg-1].regions[0]', 'zhx'],
    [19, 'levers[0].lever', 'L77'],
    [20, 'off[0]', 'M99'],
  ]);
});
