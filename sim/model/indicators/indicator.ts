import type { Scenario } from '../../scenario/scenario.ts';
import type { Output } from '../output.ts';
import type { Chain } from '../state.ts';

/** One output of an indicator. `sample` runs at each date of a series, `close` once at the end; both write into the row. */
export interface Declared extends Omit<Output, 'id' | 'offset' | 'length'> {
  /** A series that is read at its date: writes `row[place]`. */
  readonly sample?: (c: Chain, row: Float64Array, place: number) => void;
  /** A value, or a series that is only known at the end: writes from `row[place]` on. */
  readonly close?: (c: Chain, row: Float64Array, place: number) => void;
}

/** An indicator of the acceptance list, with the outputs that show it. */
export interface Indicator {
  readonly id: string;
  outputs(scenario: Scenario): Declared[];
}

type Rest = Pick<Declared, 'key' | 'unit' | 'label' | 'definition'> & Partial<Pick<Declared, 'better' | 'headline'>>;

/** Writes top[i] / bottom[j] into row[place]; NaN when the latter is zero. Doubles stay in the columns. */
export function ratioInto(
  row: Float64Array,
  place: number,
  top: Float64Array | Int32Array,
  i: number,
  bottom: Float64Array | Int32Array,
  j: number,
): void {
  row[place] = Number.NaN;
  if ((bottom[j] as number) > 0) row[place] = (top[i] as number) / (bottom[j] as number);
}

/** A count of the last census, as a series of stocks. */
export function stock(count: number, rest: Rest): Declared {
  return {
    better: 'lower',
    headline: false,
    ...rest,
    view: 'stock',
    kind: 'series',
    sample: (c, row, place) => {
      row[place] = c.count[count] as number;
    },
  };
}

/** What was counted in the period that ended at the date, as a series; NaN at the start. */
export function flow(which: number, rest: Rest): Declared {
  return {
    better: 'none',
    headline: false,
    ...rest,
    view: 'flow',
    kind: 'series',
    sample: (c, row, place) => {
      row[place] = c.now() === 0 ? Number.NaN : (c.tally.flow[which] as number);
    },
  };
}

/**
 * The share of a cohort for which something happened within the norm, whose place in the numbers is `norm`: as a series, by the period in which the clock
 * started, at the end of that period; and over the whole run. Those still waiting count as not in time; periods whose
 * last clock has not run for the whole norm by the end of the run are left out (NaN in the series).
 */
export function cohortShare(of: number, within: number, norm: number, rest: Rest): Declared[] {
  const common = { better: 'higher' as const, ...rest, view: 'cohort' as const };
  return [
    {
      ...common,
      headline: false,
      kind: 'series',
      close: (c, row, place) => {
        const mature = matureDates(c, norm);
        row.fill(Number.NaN, place, place + c.dates.length);
        for (let date = 1; date < mature; date++) inTime(c, of, within, date, date + 1, row, place + date);
      },
    },
    {
      ...common,
      headline: rest.headline ?? false,
      key: `${rest.key}.wholeRun`,
      label: { nl: `${rest.label.nl} (hele periode)`, en: `${rest.label.en} (whole run)` },
      kind: 'value',
      close: (c, row, place) => {
        inTime(c, of, within, 1, matureDates(c, norm), row, place);
      },
    },
  ];
}

/** The first date whose period has a clock that has not run for the whole norm by the end of the run. */
function matureDates(c: Chain, norm: number): number {
  const normDays = c.number[norm] as number;
  const last = c.dates[c.dates.length - 1] as number;
  let date = 1;
  while (date < c.dates.length && (c.dates[date] as number) + normDays <= last) date++;
  return date;
}

const cohorts = new Int32Array(2);

/** Writes the share in time of the cohorts that end at the dates from `from` to before `to`; NaN when they are empty. */
function inTime(
  c: Chain,
  of: number,
  within: number,
  from: number,
  to: number,
  row: Float64Array,
  place: number,
): void {
  const { cohort } = c.tally;
  const periods = c.dates.length;
  cohorts.fill(0);
  for (let date = from; date < to; date++) {
    cohorts[0] = (cohorts[0] as number) + (cohort[within * periods + date - 1] as number);
    cohorts[1] = (cohorts[1] as number) + (cohort[of * periods + date - 1] as number);
  }
  ratioInto(row, place, cohorts, 0, cohorts, 1);
}

const P = [0.5, 0.9, 0.95] as const;
const levels = Float64Array.from(P);

/**
 * The 50th, 90th and 95th percentile of a span over the children of a replication [days], those still waiting counted
 * and those whose wait began before the start left out.
 * The three lie side by side in the row, and the first writes them all.
 */
export function percentiles(span: number, rest: Rest): Declared[] {
  return P.map((p, i) => ({
    better: 'lower' as const,
    headline: false,
    ...rest,
    key: `${rest.key}.p${p * 100}`,
    definition: {
      nl: `${rest.definition.nl} Alleen wachttijden die na de startdatum begonnen.`,
      en: `${rest.definition.en} Only waits that began after the start date.`,
    },
    label: { nl: `${rest.label.nl} (${words(p).nl})`, en: `${rest.label.en} (${words(p).en})` },
    view: 'child' as const,
    kind: 'value' as const,
    ...(i > 0
      ? {}
      : { close: (c: Chain, row: Float64Array, place: number) => c.tally.spans.quantiles(span, levels, row, place) }),
  }));
}

function words(p: number): { nl: string; en: string } {
  if (p === 0.5) return { nl: 'de helft wacht korter', en: 'half wait less' };
  return p === 0.9
    ? { nl: '9 van de 10 wachten korter', en: '9 in 10 wait less' }
    : { nl: '19 van de 20 wachten korter', en: '19 in 20 wait less' };
}
