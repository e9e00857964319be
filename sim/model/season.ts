import type { Calendar } from './calendar.ts';
import { at } from './numbers.ts';
import type { Tables } from './tables.ts';
import { MONTH_DAYS, YEAR_DAYS } from './time.ts';

/** How the inflow differs from day to day: trend and summer are known, the chance of a month is drawn per trial. */
export interface Season {
  /** Rate of a day relative to the yearly mean at the start. */
  readonly dayFactor: Float64Array;
  /** Running month of a day. */
  readonly month: Int32Array;
}

/** Summer is made up for by the other weeks, so that the yearly total stays what the register says. */
export function seasonOf(tables: Tables, calendar: Calendar): Season {
  const trend = tables.number[at('inflow.trend')] as number;
  const summer = tables.number[at('inflow.summer')] as number;
  const summerDays = calendar.summer.subarray(0, 365).reduce((sum, day) => sum + day, 0);
  const rest = summerDays > 0 && calendar.days >= 365 ? (365 - summer * summerDays) / (365 - summerDays) : 1;
  const dayFactor = Float64Array.from(
    { length: calendar.days },
    (_, day) => Math.max(0, 1 + (trend * day) / YEAR_DAYS) * (calendar.summer[day] === 1 ? summer : rest),
  );
  const month = Int32Array.from({ length: calendar.days }, (_, day) => Math.floor(day / MONTH_DAYS));
  return { dayFactor, month };
}
