import { entityKey, FOR } from '../purposes.ts';
import { type Chain, STREAMS } from '../state.ts';
import { DAY, NEVER, YEAR_DAYS } from '../time.ts';

/** Lays out the rate of every day of the trial: trend, season, and how busy chance makes each month in each region. */
export function drawRates(c: Chain): void {
  const { dayFactor, month } = c.season;
  const days = dayFactor.length;
  c.cell[0] = 1;
  for (let region = 0; region < c.tables.regions; region++)
    for (let day = 0; day < days; day++) {
      if (c.law.monthlyRate >= 0 && (day === 0 || month[day] !== month[day - 1]))
        c.draws.into(c.law.monthlyRate, FOR.monthlyRate, region, month[day] as number, c.cell, 0);
      c.dayRate[region * days + day] = ((dayFactor[day] as number) * (c.cell[0] as number)) / (YEAR_DAYS * DAY);
    }
}

/** Key of who arrives now in a stream of a region, the n-th of its potential arrivals; counts the arrival. */
export function arrives(c: Chain, stream: number, region: number): number {
  const n = c.arrivals[region * STREAMS + stream] as number;
  c.arrivals[region * STREAMS + stream] = n + 1;
  return entityKey(stream, region, n);
}

/** Plans the next arrival of a stream in a region. @param gap purpose of its draw; @param perYear rate per region */
export function planArrival(
  c: Chain,
  kind: number,
  stream: number,
  region: number,
  gap: number,
  perYear: Float64Array,
): void {
  const key = entityKey(stream, region, c.arrivals[region * STREAMS + stream] as number);
  const tick = nextArrival(c, region, gap, key, perYear);
  if (tick <= c.horizon) c.simulator.schedule(kind, region, tick);
}

/**
 * When the n-th potential arrival of a stream comes, given that the one before it comes now: the tick at which the
 * cumulative rate has grown by an exponential number. The rate is constant within a day, so this is exact; it depends
 * on nothing that policy changes.
 *
 * @param gap purpose of the exponential number; @param key key of the arriving entity; @param perYear rate per region
 */
function nextArrival(c: Chain, region: number, gap: number, key: number, perYear: Float64Array): number {
  const yearly = perYear[region] as number;
  if (yearly <= 0) return NEVER;
  c.draws.exponential(gap, key, 0, c.cell, 0);
  let left = c.cell[0] as number;
  const days = c.season.dayFactor.length;
  const first = region * days;
  let tick = c.clock[0] as number;
  let day = (tick / DAY) | 0;
  while (day < days) {
    const rate = yearly * (c.dayRate[first + day] as number);
    const midnight = (day + 1) * DAY;
    const needed = rate * (midnight - tick);
    if (left <= needed) return (tick + left / rate + 1) | 0;
    left -= needed;
    tick = midnight;
    day++;
  }
  return NEVER;
}
