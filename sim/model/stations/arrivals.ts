import { FOR } from '../purposes.ts';
import type { Chain } from '../state.ts';
import { DAY, NEVER, YEAR_DAYS } from '../time.ts';

/** Draws how busy each month is in each region, beyond what chance makes of a constant rate. */
export function drawMonths(c: Chain): void {
  const { months } = c.season;
  if (c.law.monthlyRate < 0) {
    c.monthFactor.fill(1);
    return;
  }
  for (let region = 0; region < c.tables.regions; region++)
    for (let month = 0; month < months; month++)
      c.draws.into(c.law.monthlyRate, FOR.monthlyRate, region, month, c.monthFactor, region * months + month);
}

/**
 * When the n-th potential arrival of a stream comes, given that the one before it comes now: the tick at which the
 * cumulative rate has grown by an exponential number. The rate is constant within a day, so this is exact; it depends
 * on nothing that policy changes.
 *
 * @param gap purpose of the exponential number; @param key key of the arriving entity; @param perYear yearly rate
 */
export function nextArrival(c: Chain, region: number, gap: number, key: number, perYear: Float64Array, which: number) {
  const yearly = perYear[which] as number;
  if (yearly <= 0) return NEVER;
  c.draws.exponential(gap, key, 0, c.cell, 0);
  let left = c.cell[0] as number;
  const { dayFactor, month, months } = c.season;
  const perTick = yearly / (YEAR_DAYS * DAY);
  let tick = c.clock[0] as number;
  for (;;) {
    const day = (tick / DAY) | 0;
    if (day >= dayFactor.length) return NEVER;
    const rate =
      perTick * (dayFactor[day] as number) * (c.monthFactor[region * months + (month[day] as number)] as number);
    const untilMidnight = (day + 1) * DAY - tick;
    if (left <= rate * untilMidnight) return (tick + left / rate + 1) | 0;
    left -= rate * untilMidnight;
    tick = (day + 1) * DAY;
  }
}
