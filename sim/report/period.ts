import type { RunResult } from '../statistics/result.ts';

/** The last date of a result (ISO): that of its series, or else the start plus the horizon. */
export function lastDate(result: RunResult): string {
  for (const { series } of Object.values(result.indicators)) {
    const date = series?.dates.at(-1);
    if (date !== undefined) return date;
  }
  const { start, years } = result.scenario;
  return new Date(Date.parse(start) + Math.round(years * 365.25) * 86_400_000).toISOString().slice(0, 10);
}
