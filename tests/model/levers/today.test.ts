import { describe, expect, it } from 'vitest';
import { Calendar } from '../../../sim/model/calendar.ts';
import { levers } from '../../../sim/model/levers/index.ts';
import { at, perRegisterUnit } from '../../../sim/model/numbers.ts';
import { register } from '../../../sim/model/register.ts';
import { shocks } from '../../../sim/model/shocks/index.ts';
import { becomes, todayOf, todayRow } from '../../../sim/scenario/today.ts';
import { scenarioIn } from '../kit/scenarios.ts';

const base = scenarioIn('zhz-2024.yaml');
const rows = [...levers, ...shocks];

/**
 * Id, target, value of the lever, the number of the base path and what it becomes, in the unit shown: by hand from
 * zhz-2024.yaml and the defaults of the register.
 */
const table: readonly (readonly [string, string | null, number, number, number, string])[] = [
  ['L02', null, 10, 12, 10, 'children per fte'],
  // 32.1 + 9.2 + 4.6 fte and 5.8 + 1.7 + 0.8 vacancies.
  ['L03', null, 10, 54.2, 64.2, 'fte'],
  ['L03', 'jb-west', 10, 37.9, 47.9, 'fte'],
  ['L06', null, 0.3, 0, 0.3, 'share'],
  ['L07', null, 6, 0.2, 0.14, 'share'],
  ['L08', null, 0.7, 2, 2.7, 'fte per month'],
  ['L09', null, 3, 9, 6, 'months'],
  // 5.25 hours.
  ['L10', null, 30, 315, 285, 'minutes'],
  ['L12', null, 10, 0.25, 0.15, 'share'],
  ['L13', null, 20, 0.6, 0.8, 'share'],
  ['L14', null, 20, 0.5, 0.7, 'share'],
  ['L15', null, 5, 0.25, 0.2, 'share'],
  ['L16', 'verblijf', 6, 56, 62, 'places'],
  ['L17', 'jeugdhulpplus', 12, 12, 0, 'places'],
  // Three months of 365.25/12 days.
  ['L18', null, 4, 91.3125 / 7, 91.3125 / 7 - 4, 'weeks'],
  ['L19', null, 0.2, 0, 0.2, 'share'],
  ['L20', null, 2, 12.1, 14.1, 'fte'],
  ['L22', null, 0.5, 0, 0.5, 'share'],
  // 990 families at 20 families per fte.
  ['L23', null, 10, 49.5, 59.5, 'fte'],
  ['L24', null, 0.25, 0.25, 0.5, 'share'],
  ['L25', null, 2, 3, 5, 'hours per month'],
  ['L27', null, 0.4, 0, 0.4, 'share'],
  ['L31', null, 1, 4, 3, 'hours per month'],
  ['L32', null, 1, 2, 1, 'hours per month'],
  ['L34', null, 0.5, 0, 0.5, 'share'],
  ['L35', null, 4, 6, 2, 'months'],
  ['X04', null, 0.2, 12.1, 9.68, 'fte'],
  ['X06', null, -0.1, 54.2, 48.78, 'fte'],
  ['X07', null, 0.5, 37, 55.5, 'children'],
  ['X08', 'ggz-a', 1, 89, 0, 'places'],
];

/** Their value is all there is to say: nothing of it is there in the base path. */
const without = 'L01 L04 L05 L11 L21 L26 L28 L29 L30 L33 L36 L37 L38 X01 X02 X03 X05 X09'.split(' ');

it('every lever and shock either moves a number of today or is said to stand for itself', () => {
  const named = new Set([...table.map(([id]) => id), ...without]);
  expect([...named].sort()).toEqual(rows.map(({ id }) => id).sort());
});

it.each(without)('%s has no number of today', (id) => {
  const row = rows.find((one) => one.id === id) as (typeof rows)[number];
  expect(todayOf(row, register, base, null)).toBeNull();
});

describe.each(table)('%s for %s at %s', (id, target, value, now, then, unit) => {
  const row = rows.find((one) => one.id === id) as (typeof rows)[number];
  const today = row.today as NonNullable<typeof row.today>;

  it(`is ${now} ${unit} today and becomes ${then}`, () => {
    expect(todayRow(today, register).unit).toBe(unit);
    expect(todayOf(row, register, base, target)).toBeCloseTo(now, 9);
    expect(becomes(todayOf(row, register, base, target) as number, today, value)).toBeCloseTo(then, 9);
  });

  it('stays as it is at the neutral value of the lever', () => {
    expect(becomes(now, today, row.default)).toBeCloseTo(now, 9);
  });
});

it('help types of different size have no one number of places, and GIs of different norm no one norm', () => {
  const row = (id: string) => rows.find((one) => one.id === id) as (typeof rows)[number];
  expect(todayOf(row('L16'), register, base, null)).toBeNull();
  expect(todayOf(row('X08'), register, base, null)).toBeNull();
  const [first, ...rest] = base.gis as [(typeof base.gis)[number], ...typeof base.gis];
  const uneven = { ...base, gis: [{ ...first, values: { ...first.values, 'gi.norm': 14 } }, ...rest] };
  expect(todayOf(row('L02'), register, uneven, null)).toBeNull();
  expect(todayOf(row('L02'), register, uneven, 'jb-west')).toBe(14);
});

// What a page says of a number must be what the model does with it: the dated changes add up to the same.
const moved = rows.filter(({ today }) => today !== undefined && today.key in base.values && today.now === undefined);

it.each(moved.map((row) => [row.id, row] as const))('%s changes the number by what becomes of it', (_, row) => {
  const today = row.today as NonNullable<typeof row.today>;
  const value = row.range[1];
  const setting = { lever: row.id, value, start: base.start, ramp: 0, end: null, target: null, evaluation: null };
  const changes = row.changes({ setting, scenario: base, calendar: new Calendar(base.start, 1200, base.calendar) });
  const sum = changes
    .filter(({ dial, index }) => dial === 'number' && index === at(today.key))
    .reduce((total, { delta }) => total + delta, 0);
  const now = base.values[today.key] as number;
  expect(sum / perRegisterUnit(today.key)).toBeCloseTo(becomes(now, today, value) - now, 9);
});
