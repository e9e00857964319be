import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateProblem, dayNumber, daysInMonth, isDate, isoDate } from '../../sim/scenario/dates.ts';

test('day numbers count from 1 January 1970', () => {
  // By hand: 1970 has 365 days; 2000-01-01 is day 10957, a well-known number of Unix time.
  expect(dayNumber('1970-01-01')).toBe(0);
  expect(dayNumber('1971-01-01')).toBe(365);
  expect(dayNumber('1969-12-31')).toBe(-1);
  expect(dayNumber('2000-01-01')).toBe(10957);
  expect(dayNumber('2000-03-01') - dayNumber('2000-02-28')).toBe(2);
  expect(dayNumber('1900-03-01') - dayNumber('1900-02-28')).toBe(1);
});

test('a date and its day number are each other, as the calendar of the platform has it', () => {
  // Seed 1; every day number of the years 1600 to 2400, with Date as the independent reference.
  const first = Date.UTC(1600, 0, 1) / 86_400_000;
  const last = Date.UTC(2400, 11, 31) / 86_400_000;
  fc.assert(
    fc.property(fc.integer({ min: first, max: last }), (day) => {
      const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
      expect(isoDate(day)).toBe(iso);
      expect(dayNumber(iso)).toBe(day);
      expect(isDate(iso)).toBe(true);
    }),
    { seed: 1, numRuns: 2000 },
  );
});

test('February has 29 days in years divisible by 4, but not by 100, unless by 400', () => {
  expect([2023, 2024, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
});

test('a text that is no date says why', () => {
  expect(dateProblem('2025-02-30')).toBe('2025-02-30 does not exist: February 2025 has 28 days');
  expect(dateProblem('2025-13-01')).toBe('2025-13-01 does not exist: a month lies between 01 and 12');
  expect(dateProblem('2025-06-00')).toBe('2025-06-00 does not exist: June 2025 has 30 days');
  expect(dateProblem('31-1-2025')).toBe('expected year-month-day: 2025-01-31');
  expect(dateProblem('soon')).toBe('expected a date, year-month-day, such as 2025-01-31');
  expect(isDate('2025-1-31')).toBe(false);
});
