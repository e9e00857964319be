import type { Humps } from '../statistics/bimodality.ts';
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
  ...humpColumns(''),
  ...humpColumns('difference_'),
];

/** Columns of the two groups of the numbers that begin with `start`: how many replications, and their mean. */
function humpColumns(start: string): Column[] {
  return ['low', 'high'].flatMap((which) => [
    column(`${start}hump_${which}_runs`, 'replications'),
    column(`${start}hump_${which}_mean`),
  ]);
}

/**
 * Every number of a result in one table: one row per scenario, indicator and date; an indicator without dates has one
 * row with an empty date. Numbers have the unit of their row. The base has no difference; `better`, `pairing_gain` and
 * `undefined` are of the last date. Where the futures fall into two groups, the columns of the groups are filled and those
 * of the mean are empty; the same for the difference.
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
      const { p05, p50, p95 } = indicator;
      const groups = [...groupCells(indicator.humps), ...groupCells(difference?.humps)];
      return [[...head, null, ...meanCells(indicator), p05, p50, p95, ...meanCells(difference), ...tail, ...groups]];
    }
    return series.dates.map((date, i) => {
      const at = <Value>(list: readonly Value[] | undefined): Value | null => list?.[i] ?? null;
      const spread = [at(series.p05), at(series.p50), at(series.p95)];
      const gap = difference?.series;
      const [here, there] = [at(series.humps), at(gap?.humps)];
      const last = i === series.dates.length - 1;
      return [
        ...head,
        date,
        ...meanCells({ mean: at(series.mean), interval95: at(series.interval95), humps: here }),
        ...spread,
        ...meanCells({ mean: at(gap?.mean), interval95: at(gap?.interval95), humps: there }),
        ...(last ? tail : [null, null, null]),
        ...groupCells(here),
        ...groupCells(there),
      ];
    });
  });
}

interface Centre {
  readonly mean: number | null;
  readonly interval95: Interval | null;
  readonly humps?: Humps | null;
}

/** A mean and the ends of its interval; empty for two groups, whose mean describes neither. */
function meanCells(centre: Centre | undefined): Cell[] {
  if (centre === undefined || centre.humps) return [null, null, null];
  return [centre.mean, ...(centre.interval95 ?? [null, null])];
}

/** Replications and mean of the lower and the upper group. */
function groupCells(humps: Humps | null | undefined): Cell[] {
  return humps ? humps.flatMap(({ n, mean }) => [n, mean]) : [null, null, null, null];
}
