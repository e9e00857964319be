import { describe, expect, it } from 'vitest';
import { Calendar, publicHolidays, weekday } from '../../sim/model/calendar.ts';
import { DAY } from '../../sim/model/time.ts';
import { dayNumber, isoDate } from '../../sim/scenario/dates.ts';

const HOUR = 3600;

describe('Dutch public holidays, from the published calendars of these years', () => {
  // Easter Sundays 31 March 2024, 20 April 2025, 5 April 2026, 28 March 2027; Ascension is 39 days later, Pentecost 49.
  it.each([
    [2024, '01-01 03-29 03-31 04-01 04-27 05-09 05-19 05-20 12-25 12-26'],
    [2025, '01-01 04-18 04-20 04-21 04-26 05-05 05-29 06-08 06-09 12-25 12-26'],
    [2026, '01-01 04-03 04-05 04-06 04-27 05-14 05-24 05-25 12-25 12-26'],
    [2027, '01-01 03-26 03-28 03-29 04-27 05-06 05-16 05-17 12-25 12-26'],
  ])('%d', (year, dates) => {
    const found = publicHolidays(year).map((day) => isoDate(day).slice(5));
    expect(found.sort().join(' ')).toBe(dates);
    expect(publicHolidays(year).every((day) => isoDate(day).startsWith(String(year)))).toBe(true);
  });

  it('Koningsdag is on 26 April when the 27th is a Sunday, as in 2025', () => {
    expect(weekday(dayNumber('2025-04-27'))).toBe(6);
    expect(publicHolidays(2025)).toContain(dayNumber('2025-04-26'));
    expect(publicHolidays(2025)).not.toContain(dayNumber('2025-04-27'));
  });

  it('Liberation Day is a day off once in five years: in 2025, not in 2024, 2026 or 2027', () => {
    const off = [2024, 2025, 2026, 2027].filter((year) => publicHolidays(year).includes(dayNumber(`${year}-05-05`)));
    expect(off).toEqual([2025]);
  });
});

describe('working days, counted by hand', () => {
  const calendar = new Calendar('2024-09-20', 1200, 'dutch');
  const tick = (date: string, hour = 0): number => (dayNumber(date) - calendar.startDay) * DAY + hour * HOUR;
  const dateOf = (ticks: number): string => calendar.date(Math.floor(ticks / DAY));

  it('a Monday has number 0: 23 September 2024', () => {
    expect(weekday(dayNumber('2024-09-23'))).toBe(0);
  });

  it.each([
    // Friday to Friday: Monday to Friday.
    ['2024-09-20', '2024-09-27', 5],
    ['2024-09-20', '2024-09-22', 0],
    ['2024-09-23', '2024-09-23', 0],
    // 24, 27, 30, 31 December, 2 and 3 January: Christmas, New Year and a weekend between.
    ['2024-12-23', '2025-01-03', 6],
    // 22, 23, 24, 25 April: Easter Monday on the 21st.
    ['2025-04-17', '2025-04-25', 4],
    // 1, 2 May and 6 May: Liberation Day on Monday 5 May 2025.
    ['2025-04-30', '2025-05-06', 3],
  ])('after %s up to and including %s: %d', (from, to, days) => {
    expect(calendar.workingDaysBetween(tick(from, 11), tick(to, 9))).toBe(days);
  });

  it('a clock from before the start counts five days a week: 14 days before Friday 20 September are 10', () => {
    expect(calendar.workingDaysBetween(-14 * DAY, 0)).toBe(10);
  });

  it('the norm of five working days (N01) for an order on Monday 23 December 2024 ends on Thursday 2 January', () => {
    const order = tick('2024-12-23', 10);
    expect(dateOf(calendar.addWorkingDays(order, 5))).toBe('2025-01-02');
    expect(calendar.workingDaysBetween(order, tick('2025-01-02', 17))).toBe(5);
    expect(calendar.workingDaysBetween(order, tick('2025-01-03', 8))).toBe(6);
  });

  it('working days later is at the same time of day', () => {
    expect(calendar.addWorkingDays(tick('2024-09-20', 15), 2)).toBe(tick('2024-09-24', 15));
  });

  it('open keeps a tick on a working day, and else gives nine on the next one', () => {
    expect(calendar.open(tick('2024-09-20', 15))).toBe(tick('2024-09-20', 15));
    expect(calendar.open(tick('2024-09-21', 15))).toBe(tick('2024-09-23', 9));
    expect(calendar.open(tick('2024-12-25', 1))).toBe(tick('2024-12-27', 9));
    expect(calendar.isOpen(tick('2024-12-26', 12))).toBe(false);
    expect(calendar.isOpen(tick('2024-12-27', 0))).toBe(true);
  });

  it('the next morning is nine on the first working day after this day', () => {
    expect(calendar.nextMorning(tick('2024-09-26', 23))).toBe(tick('2024-09-27', 9));
    expect(calendar.nextMorning(tick('2024-09-20', 1))).toBe(tick('2024-09-23', 9));
    expect(calendar.nextMorning(tick('2024-12-24', 12))).toBe(tick('2024-12-27', 9));
  });
});

describe('school holidays of region Midden', () => {
  const calendar = new Calendar('2024-09-20', 1200, 'dutch');
  const days = (from: string, to: string): number => {
    const first = dayNumber(from) - calendar.startDay;
    return calendar.schoolHoliday
      .subarray(first, first + dayNumber(to) - dayNumber(from))
      .reduce((sum, day) => sum + day, 0);
  };

  it('the school year 2024-2025 has 9 + 16 + 9 + 9 + 44 = 87 days of holiday, weekends included', () => {
    expect(days('2024-09-20', '2025-09-01')).toBe(87);
  });

  it('so does the school year 2025-2026', () => {
    expect(days('2025-09-01', '2026-09-01')).toBe(87);
  });

  it('later years repeat 2025-2026 52 weeks later', () => {
    expect(days('2026-09-01', '2027-08-31')).toBe(87);
    expect(calendar.schoolHoliday[dayNumber('2026-12-19') - calendar.startDay]).toBe(1);
    expect(calendar.schoolHoliday[dayNumber('2026-12-18') - calendar.startDay]).toBe(0);
  });

  it('the summer of 2025 is 19 July to 31 August, 44 days', () => {
    const summer = [...calendar.summer.keys()]
      .filter((day) => calendar.summer[day] === 1)
      .map((day) => calendar.date(day));
    const of2025 = summer.filter((date) => date.startsWith('2025'));
    expect([of2025[0], of2025.at(-1), of2025.length]).toEqual(['2025-07-19', '2025-08-31', 44]);
  });
});

it('without a calendar every day is a working day and nothing is a holiday', () => {
  const calendar = new Calendar('2024-09-20', 400, 'none');
  expect(calendar.working.every((day) => day === 1)).toBe(true);
  expect(calendar.schoolHoliday.some((day) => day === 1)).toBe(false);
  expect(calendar.workingDaysBetween(0, 7 * DAY)).toBe(7);
});
