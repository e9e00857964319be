import { describe, expect, test } from 'vitest';
import { faultLine } from '../../sim/engine/errors.ts';
import { base, changed, faultsOf } from './toy.ts';

/** Name of the fault, text in the toy scenario, its replacement, and the whole line that a person reads. */
type Case = readonly [name: string, from: string, to: string, fault: string];

const kinds: readonly Case[] = [
  ['an unknown key', 'years: 3', 'yaers: 3\nyears: 3', "toy.yaml:6 yaers = 3: unknown key; did you mean 'years'?"],
  [
    'an unknown number of a GI',
    'fte: 32.1',
    'fte: 32.1, turnovr: 0.1',
    "toy.yaml:12 gis[jb-west].turnovr = 0.1: unknown key; did you mean 'turnover'?",
  ],
  [
    'a number of a GI with the prefix of its scope',
    'fte: 32.1',
    'gi.fte: 32.1',
    "toy.yaml:12 gis[jb-west].gi.fte = 32.1: unknown key; did you mean 'fte'?",
  ],
  [
    'a number of the chain inside a GI',
    'fte: 32.1',
    'investigation: 12',
    'toy.yaml:12 gis[jb-west].investigation = 12: unknown key; write raad.investigation under parameters',
  ],
  ['a key far from every known key', 'off: [M05]', 'zzzzzzzzzz: 1', 'toy.yaml:20 zzzzzzzzzz = 1: unknown key'],
  [
    'a third language',
    'en: Toy }',
    'en: Toy, fr: Jouet }',
    'toy.yaml:3 title.fr = Jouet: unknown key; known here: nl, en',
  ],
  [
    'a prototype key',
    'off: [M05]',
    '__proto__: { polluted: 1 }',
    'toy.yaml:20 __proto__ = a group of keys: unknown key',
  ],
  ['a constructor key', 'off: [M05]', 'constructor: x', 'toy.yaml:20 constructor = x: unknown key'],
  [
    'a prototype key among the regions of a GI',
    'regions: { zhz: 0.3 }',
    'regions: { zhz: 0.3, __proto__: 0 }',
    'toy.yaml:13 gis[wss].regions.__proto__ = 0: unknown region; known here: zhz',
  ],
  ['a lever without a value', 'value: 6, ', '', 'toy.yaml:19 levers[0].value: is missing: the value of the lever'],
  [
    'an unknown lever',
    'lever: L07',
    'lever: gi.extra-ftes',
    "toy.yaml:19 levers[0].lever = gi.extra-ftes: unknown lever; did you mean 'gi.extra-fte'?",
  ],
  [
    'an unknown target',
    'target: jb-west',
    'target: jb-wets',
    "toy.yaml:19 levers[0].target = jb-wets: unknown GI; did you mean 'jb-west'?",
  ],
  [
    'a target of a lever of the whole chain',
    'lever: L07',
    'lever: L01',
    'toy.yaml:19 levers[0].target = jb-west: L01 acts on the whole chain: leave out target',
  ],
  [
    'an unknown mechanism',
    'off: [M05]',
    'off: [M06]',
    "toy.yaml:20 off[0] = M06: unknown mechanism; did you mean 'M05'?",
  ],
  [
    'an unknown region of a provider',
    'regions: [zhz]',
    'regions: [zhz, zhx]',
    "toy.yaml:17 providers[pleegzorg-1].regions[1] = zhx: unknown region; did you mean 'zhz'?",
  ],
  [
    'an unknown region of a GI',
    'regions: { zhz: 0.3 }',
    'regions: { zhz: 0.3, haaglanden: 1 }',
    'toy.yaml:13 gis[wss].regions.haaglanden = 1: unknown region; known here: zhz',
  ],
  [
    'a region that a provider names twice',
    'regions: [zhz]',
    'regions: [zhz, zhz]',
    'toy.yaml:17 providers[pleegzorg-1].regions[1] = zhz: this id is given twice, first on line 17',
  ],
  [
    'a mechanism that stands twice',
    'off: [M05]',
    'off: [M05, M05]',
    'toy.yaml:20 off[1] = M05: this id is given twice, first on line 20',
  ],
  [
    'a help type without provider in a region',
    'helpTypes:\n',
    'helpTypes:\n  - { id: dagbehandeling, name: { nl: Dagbehandeling, en: Day care } }\n',
    'toy.yaml:15 helpTypes[dagbehandeling]: no provider in zhz: add one with `helpType: dagbehandeling` and `regions: [zhz]`',
  ],
  [
    'shares that do not add up',
    'regions: { zhz: 0.3 }',
    'regions: { zhz: 0.25 }',
    'toy.yaml:11 gis = 0.95: the shares of the GIs of region zhz must add up to 1 (jb-west 0.7 + wss 0.25)',
  ],
  ['a name that is missing', ', name: WSS', '', 'toy.yaml:13 gis[wss].name: is missing: its name'],
  ['a name that is a number', 'name: WSS', 'name: 12', 'toy.yaml:13 gis[wss].name = 12: expected its name, in quotes'],
  [
    'no start',
    'start: 2024-09-20\n',
    '',
    'toy.yaml start: is missing: the date of the start snapshot, such as 2024-09-20',
  ],
  [
    'no version in the base file',
    'ketenlab: 1\n',
    '',
    'toy.yaml ketenlab: is missing: write `ketenlab: 1`, the version of the format',
  ],
  [
    'a later version',
    'ketenlab: 1',
    'ketenlab: 2',
    'toy.yaml:1 ketenlab = 2: expected 1: the version of this file format',
  ],
  [
    'a calendar that does not exist',
    'years: 3',
    'years: 3\ncalendar: german',
    "toy.yaml:7 calendar = german: expected 'dutch' or 'none'",
  ],
  [
    'an id that every object has',
    'id: pleegzorg-1',
    'id: constructor',
    'toy.yaml:17 providers[constructor].id = constructor: an id starts with a letter and has letters, digits and - only, at most 60',
  ],
  [
    'a list that is a group',
    'off: [M05]',
    'off: { M05: true }',
    'toy.yaml:20 off = a group of keys: expected a list, each item on a line `- ...`',
  ],
];

test.each(kinds)('one mistake is one fault, with place, value and hint: %s', (_name, from, to, fault) => {
  expect(faultsOf(changed(from, to)).map(faultLine)).toEqual([fault]);
});

test('a region without GI lacks both its shares and its help', () => {
  const text = changed('regions:\n', 'regions:\n  - { id: haaglanden, name: Haaglanden }\n');
  expect(faultsOf(text).map(faultLine)).toEqual([
    'toy.yaml:12 gis = 0: the shares of the GIs of region haaglanden must add up to 1 (no GI serves it)',
    'toy.yaml:16 helpTypes[pleegzorg]: no provider in haaglanden: add one with `helpType: pleegzorg` and `regions: [haaglanden]`',
  ]);
});

describe('ids', () => {
  test('a GI that stands twice in a file is a fault at the second one', () => {
    const faults = faultsOf(changed('{ id: wss,', '{ id: jb-west,'));
    expect(faults.map(faultLine)).toContain(
      'toy.yaml:13 gis[jb-west].id = jb-west: this id is given twice, first on line 12',
    );
  });

  test('a region that lacks its id gives no false faults about its name elsewhere', () => {
    const faults = faultsOf(changed('{ id: zhz,', '{ ID: zhz,'));
    expect(faults.map(faultLine)).toEqual([
      'toy.yaml:10 regions[0].id: is missing: an id',
      "toy.yaml:10 regions[0].ID = zhz: unknown key; did you mean 'id'?",
    ]);
  });
});

test('prototype keys leave no trace on other objects', () => {
  faultsOf(`${base}__proto__: { polluted: 1 }\n`);
  faultsOf(changed('fte: 32.1', '__proto__: { polluted: 1 }, constructor: { prototype: { polluted: 1 } }'));
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('a long value is shortened to 60 characters', () => {
  const [fault] = faultsOf(changed('fte: 32.1', `fte: ${'x'.repeat(500)}`));
  expect(fault?.value).toBe(`${'x'.repeat(59)}…`);
});

test('a file with very many faults names the first 500 and counts the rest', () => {
  const wrong = Array.from({ length: 700 }, (_, index) => `wrong-${index}: 1\n`).join('');
  const faults = faultsOf(`${base}${wrong}${base}`);
  expect(faults.length).toBe(501);
  expect(faults[500]?.message).toMatch(/^and \d+ more faults from this line on$/);
});
