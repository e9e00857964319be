import { dayNumber, isoDate } from '../scenario/dates.ts';
import { DAY } from './time.ts';

/** School holidays of region Midden, to which Zuid-Holland Zuid belongs: first and last day, inclusive. Source:
 *  Rijksoverheid, overzicht schoolvakanties 2024-2025 and 2025-2026; later years repeat the weeks of 2025-2026. */
const schoolHolidays: readonly (readonly [from: string, to: string])[] = [
  ['2024-07-13', '2024-08-25'],
  ['2024-10-26', '2024-11-03'],
  ['2024-12-21', '2025-01-05'],
  ['2025-02-22', '2025-03-02'],
  ['2025-04-26', '2025-05-04'],
  ['2025-07-19', '2025-08-31'],
  ['2025-10-18', '2025-10-26'],
  ['2025-12-20', '2026-01-04'],
  ['2026-02-14', '2026-02-22'],
  ['2026-04-25', '2026-05-03'],
  ['2026-07-18', '2026-08-30'],
];
const LAST_LISTED_YEAR = 2026;
/** 52 weeks: a listed holiday moved by this many days keeps its weekdays. */
const WEEKS_52 = 364;

/** Easter Sunday as a day number (anonymous Gregorian algorithm, Meeus 1991). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.trunc(year / 100);
  const c = year % 100;
  const d = Math.trunc(b / 4);
  const e = b % 4;
  const g = Math.trunc((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.trunc(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.trunc((a + 11 * h + 19 * l) / 433);
  const month = Math.trunc((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return dayNumber(`${year}-0${month}-${String(day).padStart(2, '0')}`);
}

/** Dutch public holidays of a year, as day numbers. 5 May counts in years divisible by five; Koningsdag moves off Sunday. */
export function publicHolidays(year: number): number[] {
  const sunday = easter(year);
  const kingsDay = dayNumber(`${year}-04-27`);
  const holidays = [
    dayNumber(`${year}-01-01`),
    sunday - 2,
    sunday,
    sunday + 1,
    weekday(kingsDay) === 6 ? kingsDay - 1 : kingsDay,
    sunday + 39,
    sunday + 49,
    sunday + 50,
    dayNumber(`${year}-12-25`),
    dayNumber(`${year}-12-26`),
  ];
  return year % 5 === 0 ? [...holidays, dayNumber(`${year}-05-05`)] : holidays;
}

/** 0 Monday .. 6 Sunday; day 0 (1 January 1970) was a Thursday. */
export function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Days of the run, counted from the start date, with what can be done on them. */
export class Calendar {
  /** Day number of the start date. */
  readonly startDay: number;
  /** Days that are tabulated. */
  readonly days: number;
  /** 1 on a working day. */
  readonly working: Uint8Array;
  /** 1 in a school holiday. */
  readonly schoolHoliday: Uint8Array;
  /** 1 in the summer holiday. */
  readonly summer: Uint8Array;
  /** First working day at or after a day. */
  readonly nextWorking: Int32Array;
  /** Working days before a day. */
  readonly workingBefore: Int32Array;

  /** @param kind 'none': every day is a working day and there are no holidays. */
  constructor(start: string, days: number, kind: 'dutch' | 'none') {
    this.startDay = dayNumber(start);
    this.days = days;
    this.working = new Uint8Array(days).fill(1);
    this.schoolHoliday = new Uint8Array(days);
    this.summer = new Uint8Array(days);
    if (kind === 'dutch') this.markDutch();
    this.nextWorking = new Int32Array(days);
    this.workingBefore = new Int32Array(days + 1);
    for (let day = days - 1, next = days; day >= 0; day--) {
      if (this.working[day] === 1) next = day;
      this.nextWorking[day] = next;
    }
    for (let day = 0; day < days; day++)
      this.workingBefore[day + 1] = (this.workingBefore[day] as number) + (this.working[day] as number);
  }

  /** ISO date of a day of the run. */
  date(day: number): string {
    return isoDate(this.startDay + day);
  }

  /** True when work can start at this tick. */
  isOpen(tick: number): boolean {
    return this.working[(tick / DAY) | 0] === 1;
  }

  /** This tick on a working day, else nine o'clock on the next one. */
  open(tick: number): number {
    const day = (tick / DAY) | 0;
    if (this.working[day] === 1) return tick;
    return (this.nextWorking[day] as number) * DAY + 9 * 3600;
  }

  /** Nine o'clock on the first working day after the day of this tick. */
  nextMorning(tick: number): number {
    const day = ((tick / DAY) | 0) + 1;
    return (this.nextWorking[day < this.days ? day : this.days - 1] as number) * DAY + 9 * 3600;
  }

  /** The tick `count` working days later, at the same time of day. */
  addWorkingDays(tick: number, count: number): number {
    let day = (tick / DAY) | 0;
    for (let left = count; left > 0 && day < this.days - 1; left--) day = this.nextWorking[day + 1] as number;
    return day * DAY + (tick % DAY);
  }

  /** Whole working days between two ticks, the first day not counted. Before the start every five of seven days work. */
  workingDaysBetween(from: number, to: number): number {
    const fromDay = Math.floor(from / DAY);
    const toDay = Math.floor(to / DAY);
    if (fromDay < 0) return Math.round((-fromDay * 5) / 7) + (this.workingBefore[toDay] as number);
    return (this.workingBefore[toDay + 1] as number) - (this.workingBefore[fromDay + 1] as number);
  }

  private markDutch(): void {
    const from = this.startDay;
    const mark = (column: Uint8Array, day: number, value: number): void => {
      if (day >= from && day < from + this.days) column[day - from] = value;
    };
    for (let day = 0; day < this.days; day++) if (weekday(from + day) >= 5) this.working[day] = 0;
    const firstYear = Number(isoDate(from).slice(0, 4));
    const lastYear = Number(isoDate(from + this.days).slice(0, 4));
    for (let year = firstYear; year <= lastYear; year++)
      for (const day of publicHolidays(year)) mark(this.working, day, 0);
    const repeats = Math.max(0, lastYear - LAST_LISTED_YEAR + 1);
    for (const [first, last] of schoolHolidays) {
      const summer = first.slice(5, 7) === '07';
      const moves = dayNumber(last) >= dayNumber(`${LAST_LISTED_YEAR - 1}-09-01`) ? repeats : 0;
      for (let move = 0; move <= moves; move++)
        for (let day = dayNumber(first); day <= dayNumber(last); day++) {
          mark(this.schoolHoliday, day + move * WEEKS_52, 1);
          if (summer) mark(this.summer, day + move * WEEKS_52, 1);
        }
    }
  }
}
