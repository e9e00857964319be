import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultLine } from '../../sim/engine/errors.ts';
import type { Parameter } from '../../sim/scenario/parameter.ts';
import type { Register } from '../../sim/scenario/register.ts';
import { checkRegister, sourceCards } from '../../sim/scenario/sources.ts';
import { toy } from './toy.ts';

const file = new URL('../../scenarios/sources/parameters.csv', import.meta.url);
const header = 'id,topic,parameter,value,low,high,unit,period,region,source_title,publisher,published,url,grade,note';
const cards = sourceCards(
  [
    header,
    'VOL-001,1-volumes,reports,31335,,,reports,2019,NL,"Title, with comma",CBS,2020,https://x,A,',
    'GI-061,4-GI,time to full caseload,9,6,12,months,2024,ZHZ,Expert assumption,this project,,,D,',
    'RVDK-R2-034,2-RvdK,duration of an investigation,12.7,9,14.3,weeks,2024,NL,Proposed base,this project,,,C,',
  ].join('\n'),
);

/** The toy register with one row changed. */
function withRow(key: string, change: Partial<Parameter>): Register {
  return { ...toy, parameters: toy.parameters.map((row) => (row.key === key ? { ...row, ...change } : row)) };
}

const linesOf = (register: Register) => checkRegister(register, cards).map(faultLine);

test('a source card keeps its cells as text', () => {
  expect(cards.get('VOL-001')).toEqual({
    id: 'VOL-001',
    topic: '1-volumes',
    parameter: 'reports',
    value: '31335',
    low: '',
    high: '',
    unit: 'reports',
    period: '2019',
    region: 'NL',
    title: 'Title, with comma',
    publisher: 'CBS',
    published: '2020',
    url: 'https://x',
    grade: 'A',
    note: '',
  });
});

test('a table without a column, or with an id twice, is refused', () => {
  expect(() => sourceCards('id,topic\nA,b\n')).toThrow("no column 'parameter'");
  expect(() => sourceCards(`${header}\nA${','.repeat(14)}\nA${','.repeat(14)}\n`)).toThrow(
    "line 3 of the source cards: id 'A'",
  );
});

test('every source card of the project says what it found and where, with a grade from A to D', () => {
  const own = [...sourceCards(readFileSync(file, 'utf8')).values()];
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter((card) => card.parameter === '' || card.title === '' || !/^[A-D]$/.test(card.grade))).toEqual([]);
});

test('a register in order has no faults', () => {
  expect(linesOf(toy)).toEqual([]);
});

test.each([
  [
    'a default outside its range',
    { default: 50 },
    'raad.investigation = 0 <= 4 <= 50 <= 40 <= 1000: expected the default within its range, and the range within its bounds',
  ],
  [
    'a range outside its bounds',
    { range: [4, 2000] },
    'raad.investigation = 0 <= 4 <= 12 <= 2000 <= 1000: expected the default within its range, and the range within its bounds',
  ],
  [
    'an endless bound',
    { bounds: [0, Number.POSITIVE_INFINITY] },
    'raad.investigation = 0, 4, 12, 40, Infinity: every number must be finite',
  ],
  [
    'a source that does not exist',
    { sources: ['VOL-999'], status: 'measured' },
    'raad.investigation = VOL-999: no source card has this id',
  ],
  [
    'a measured number without source',
    { status: 'measured' },
    'raad.investigation = measured: needs at least one source card graded A, B or C',
  ],
  [
    'a derived number without source',
    { status: 'derived' },
    'raad.investigation = derived: needs at least one source card graded A, B or C',
  ],
  [
    'an assumption with a source that is no assumption',
    { sources: ['GI-061', 'VOL-001'] },
    'raad.investigation = VOL-001: an assumption has no source card, or only cards graded D',
  ],
  [
    'a measured number on an assumption of the evidence base',
    { sources: ['GI-061'], status: 'measured' },
    'raad.investigation = measured: needs at least one source card graded A, B or C',
  ],
  [
    'a number derived from assumptions of the evidence base',
    { sources: ['GI-061'], status: 'derived' },
    'raad.investigation = derived: needs at least one source card graded A, B or C',
  ],
  ['an empty Dutch label', { label: { nl: ' ', en: 'x' } }, 'raad.investigation.label.nl: is empty'],
  [
    'an empty basis',
    { basis: '' },
    'raad.investigation: the basis is empty: say how the default follows, or why it is reasonable',
  ],
  [
    'a number of an item without the prefix of its scope',
    { scope: 'gi' },
    "raad.investigation = gi: the key must start with 'gi.'",
  ],
] satisfies [string, Partial<Parameter>, string][])('the register may not have %s', (_name, change, line) => {
  expect(linesOf(withRow('raad.investigation', change))).toEqual([line]);
});

test.each([
  ['an assumption on cards that are assumptions', { sources: ['GI-061'] }],
  ['a measured number on a card graded C', { sources: ['RVDK-R2-034'], status: 'measured' }],
  ['a number derived from a finding and an assumption', { sources: ['VOL-001', 'GI-061'], status: 'derived' }],
] satisfies [string, Partial<Parameter>][])('the register may have %s', (_name, change) => {
  expect(linesOf(withRow('raad.investigation', change))).toEqual([]);
});

test('a name may stand once in the register', () => {
  expect(linesOf(withRow('gi.fte', { key: 'gi.turnover' }))).toEqual(['gi.turnover: this name is used twice']);
});

test('a number may not have a name of the file format', () => {
  expect(linesOf(withRow('gi.fte', { key: 'gi.regions' }))).toEqual([
    'gi.regions: this key is taken by the file format',
  ]);
});

test('a mechanism is switched off with numbers that exist and that the model can compute with', () => {
  const mechanism = {
    ...toy.mechanisms[0],
    off: { 'raad.nothing': 0, 'staff.turnover': 2 },
  } as Register['mechanisms'][number];
  expect(linesOf({ ...toy, mechanisms: [mechanism] })).toEqual([
    'M05.off = raad.nothing: no parameter has this key',
    'M05.off.staff.turnover = 2: a share lies between 0 and 1: expected a share between 0 and 1; write 0.02 for 2 %',
  ]);
});
