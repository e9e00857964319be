import { dayNumber, horizonDays, isoDate } from '../scenario/dates.ts';
import type { RunResult } from '../statistics/result.ts';

/** The last date of a result (ISO): that of its series, or else the start plus the horizon. */
export function lastDate(result: RunResult): string {
  for (const { series } of Object.values(result.indicators)) {
    const date = series?.dates.at(-1);
    if (date !== undefined) return date;
  }
  const { start, years } = result.scenario;
  return isoDate(dayNumber(start) + horizonDays({ start, years }));
}
