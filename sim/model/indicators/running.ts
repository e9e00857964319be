import type { Chain } from '../state.ts';
import type { Declared } from './indicator.ts';

type Rest = Pick<Declared, 'key' | 'unit' | 'label' | 'definition'> & Partial<Pick<Declared, 'better' | 'headline'>>;

/** A whole number of the ledger over the period that ended at the date, as a series; NaN at the start. */
export function countedInPeriod(total: number, rest: Rest): Declared {
  return {
    better: 'lower',
    headline: false,
    ...rest,
    view: 'flow',
    kind: 'series',
    sample: (c, row, place) => {
      row[place] = Number.NaN;
      if (c.now() > 0) row[place] = (c.ledger.total[total] as number) - (c.ledger.totalBefore[total] as number);
    },
  };
}

/** An amount of the ledger over the period that ended at the date, as a series; NaN at the start. */
export function amountInPeriod(sum: number, rest: Rest): Declared {
  return {
    better: 'lower',
    headline: false,
    ...rest,
    view: 'flow',
    kind: 'series',
    sample: (c, row, place) => {
      row[place] = Number.NaN;
      if (c.now() > 0) row[place] = (c.ledger.sum[sum] as number) - (c.ledger.sumBefore[sum] as number);
    },
  };
}

/** `times` one amount over another, both over the period that ended at the date, as a series; NaN at the start. */
export function ratioInPeriod(top: number, bottom: number, times: number, rest: Rest): Declared {
  return {
    better: 'lower',
    headline: false,
    ...rest,
    view: 'flow',
    kind: 'series',
    sample: (c, row, place) => {
      const { sum, sumBefore } = c.ledger;
      row[place] = Number.NaN;
      const under = (sum[bottom] as number) - (sumBefore[bottom] as number);
      if (under > 0) row[place] = (times * ((sum[top] as number) - (sumBefore[top] as number))) / under;
    },
  };
}

/** Families at the date, as a series of stocks. */
export function familyStock(which: number, rest: Omit<Rest, 'unit'>): Declared {
  return {
    better: 'lower',
    headline: false,
    ...rest,
    unit: 'families',
    view: 'stock',
    kind: 'series',
    sample: (c, row, place) => {
      row[place] = c.ledger.families[which] as number;
    },
  };
}

/** One number for the whole run. */
export function wholeRun(
  rest: Rest,
  close: (c: Chain, row: Float64Array, place: number) => void,
  view: 'run' | 'stock' = 'run',
): Declared {
  return { better: 'lower', headline: false, ...rest, view, kind: 'value', close };
}
