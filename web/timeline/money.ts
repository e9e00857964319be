import { dayNumber } from '../../sim/scenario/dates.ts';
import type { LeverSetting } from '../../sim/scenario/scenario.ts';
import type { LeverFacts } from '../facts.ts';
import type { Placed } from '../session/problems.ts';

/** Euros, low, middle and high. */
export type Euros = readonly [low: number, middle: number, high: number];

/** [days] */
const YEAR = 365.25;

/** What a lever asks beside people and places once it holds in full [euros a year]; as the model reckons it. */
export function costPerYear(row: LeverFacts, { value }: Pick<LeverSetting, 'value'>): Euros {
  const above = Math.max(0, value - row.default);
  const [low, middle, high] = row.cost.perUnit;
  return [above * low, above * middle, above * high];
}

/** What settings ask beside people and places in each calendar year of a run [euros]. */
export function costByYear(
  placed: readonly Placed[],
  start: string,
  end: string,
): { readonly year: number; readonly euros: Euros }[] {
  const first = Number(start.slice(0, 4));
  const last = Number(end.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = first + i;
    const from = Math.max(dayNumber(start), dayNumber(`${year}-01-01`));
    const until = Math.min(dayNumber(end), dayNumber(`${year + 1}-01-01`));
    const euros = placed.reduce<Euros>(
      (sum, { row, setting }) => plus(sum, costPerYear(row, setting), heldDays(setting, from, until) / YEAR),
      [0, 0, 0],
    );
    return { year, euros };
  }).filter(({ year }) => `${year}-01-01` < end);
}

/** The sum of years [euros]. */
export function totalOf(years: readonly { readonly euros: Euros }[]): Euros {
  return years.reduce<Euros>((sum, { euros }) => plus(sum, euros, 1), [0, 0, 0]);
}

function plus(sum: Euros, more: Euros, times: number): Euros {
  return [sum[0] + more[0] * times, sum[1] + more[1] * times, sum[2] + more[2] * times];
}

/** Days, from a day number up to another, that a setting holds; a day of its ramps counts for the height reached. */
export function heldDays({ start, ramp, end }: LeverSetting, from: number, until: number): number {
  const begins = dayNumber(start);
  if (end === null) return rise(begins, ramp, 1, from, until);
  const ends = dayNumber(end);
  const reached = ramp > 0 ? Math.min(1, (ends - begins) / ramp) : 1;
  return rise(begins, ramp * reached, reached, from, until) - rise(ends, ramp, reached, from, until);
}

/** Area between two days under a line that rises from 0 at day `first` to `height`, `lasting` days later, and stays there. */
function rise(first: number, lasting: number, height: number, from: number, until: number): number {
  const upTo = (day: number): number => {
    const since = Math.max(0, day - first);
    return since < lasting ? (height * since * since) / (2 * lasting) : height * (since - lasting / 2);
  };
  return upTo(until) - upTo(from);
}
