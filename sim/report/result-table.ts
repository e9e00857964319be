import type { Interval } from '../statistics/intervals.ts';
import type { ComparisonResult, Difference, Indicator, RunResult } from '../statistics/result.ts';
import type { Cell, Column, Table } from './table.ts';
import type { Language } from './words/words.ts';

const column = (key: string, unit = ''): Column => ({ key, unit });

const COLUMNS: readonly Column[] = [
  column('scenario'),
  column('indicator'),
  column('id'),
  column('label'),
  column('unit'),
  column('view'),
  column('date', 'ISO date'),
  column('mean'),
  column('mean_low95'),
  column('mean_high95'),
  column('p05'),
  column('p50'),
  column('p95'),
  column('difference'),
  column('difference_low95'),
  column('difference_high95'),
  column('better', 'share'),
  column('pairing_gain', 'ratio'),
  column('undefined', 'replications'),
];

/**
 * Every number of a result in one table: one row per scenario, indicator and date; an indicator without dates has one
 * row with an empty date. Numbers have the unit of their row. The base has no difference; `better`, `pairing_gain` and
 * `undefined` are of the last date.
 */
export function resultTable(result: RunResult | ComparisonResult, language: Language): Table {
  const base = indicatorRows(result.scenario.name, result.indicators, {}, language);
  const variants = 'variants' in result ? result.variants : [];
  const others = variants.flatMap(({ scenario, indicators, difference }) =>
    indicatorRows(scenario.name, indicators, difference, language),
  );
  return { columns: COLUMNS, rows: [...base, ...others] };
}

function indicatorRows(
  scenario: string,
  indicators: Readonly<Record<string, Indicator>>,
  differences: Readonly<Record<string, Difference>>,
  language: Language,
): Cell[][] {
  return Object.entries(indicators).flatMap(([key, indicator]) => {
    const { id, label, unit, view, series } = indicator;
    const head: Cell[] = [scenario, key, id, label[language], unit, view];
    const difference = differences[key];
    const tail: Cell[] = [difference?.better ?? null, difference?.pairingGain ?? null, indicator.undefined];
    if (series === null) {
      const { mean, interval95, p05, p50, p95 } = indicator;
      const gap: Cell[] = [difference?.mean ?? null, ...ends(difference?.interval95)];
      return [[...head, null, mean, ...ends(interval95), p05, p50, p95, ...gap, ...tail]];
    }
    return series.dates.map((date, i) => {
      const at = <Value>(list: readonly Value[] | undefined): Value | null => list?.[i] ?? null;
      const spread = [at(series.p05), at(series.p50), at(series.p95)];
      const gap = difference?.series;
      const last = i === series.dates.length - 1;
      return [
        ...head,
        date,
        at(series.mean),
        ...ends(at(series.interval95)),
        ...spread,
        at(gap?.mean),
        ...ends(at(gap?.interval95)),
        ...(last ? tail : [null, null, null]),
      ];
    });
  });
}

function ends(interval: Interval | null | undefined): [Cell, Cell] {
  return interval ? [interval[0], interval[1]] : [null, null];
}
