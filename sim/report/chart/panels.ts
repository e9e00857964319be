import type { Group } from '../groups.ts';
import { records, type Table } from '../table.ts';

/** The lower and the upper of two groups of replications. */
export type Groups = readonly [lower: Group, upper: Group];

/** One date of a path; the ends of the band may lack. */
export interface Moment {
  /** ISO date. */
  readonly date: string;
  /** Null where the replications fall into two groups. */
  readonly mean: number | null;
  readonly groups: Groups | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** One scenario in a panel, with its difference from the base at the last date. */
export interface Path {
  readonly scenario: string;
  readonly moments: readonly Moment[];
  readonly difference: { readonly mean: number; readonly low: number; readonly high: number } | null;
  readonly differenceGroups: Groups | null;
}

/** One panel of a chart: an indicator, the base path first. */
export interface Panel {
  readonly indicator: string;
  readonly label: string;
  /** Of its levels. */
  readonly unit: string;
  readonly paths: readonly Path[];
}

/** The panels of the chart of children without a fixed worker. */
export type FreshAndExisting = readonly [fresh: Panel, existing: Panel];

/** Those who never had a fixed worker (I01) and those who lost theirs (I02); null when the table lacks one of them. */
export function panelsWithoutWorker(table: Table): FreshAndExisting | null {
  const [fresh, existing] = [stockPanel(table, 'I01'), stockPanel(table, 'I02')];
  return fresh === null || existing === null ? null : [fresh, existing];
}

/**
 * The stock of children with this id (I01..I28) in a table of results, all scenarios in the order of the table; the
 * first such indicator when there are more. Null when the table has none.
 */
export function stockPanel(table: Table, id: string): Panel | null {
  const stocks = records(table).filter((row) => row.id === id && row.view === 'stock' && row.unit === 'children');
  const first = stocks.find((row) => row.date !== null);
  if (first === undefined) return null;
  return panelOf(table, String(first.indicator));
}

/** The indicator `key` in a table of results, all scenarios in the order of the table; null when it has no dates there. */
export function panelOf(table: Table, key: string): Panel | null {
  const rows = rowsOf(table, key, '');
  const [first] = rows;
  if (first === undefined) return null;
  const scenarios = [...new Set(rows.map((row) => String(row.scenario)))];
  const paths = scenarios.map((scenario) => pathOf(scenario, rows));
  return { indicator: key, label: String(first.label), unit: String(first.unit), paths };
}

/**
 * The difference of the variant `scenario` from the base in a table of results, times `factor`: one path, whose low and
 * high are the ends of the 95 % interval of the mean. Null when the table has no dates of it.
 */
export function differencePanel(table: Table, key: string, scenario: string, factor: number): Panel | null {
  const rows = rowsOf(table, key, 'difference').filter((row) => row.scenario === scenario);
  const [first] = rows;
  if (first === undefined) return null;
  const times = (cell: unknown) => (typeof cell === 'number' ? cell * factor : null);
  const moments = rows.map((row) => {
    const groups = groupsIn(row, 'difference_');
    const scaled = groups && ([0, 1] as const).map((i) => ({ n: groups[i].n, mean: groups[i].mean * factor }));
    return {
      date: String(row.date),
      mean: times(row.difference),
      groups: scaled as Groups | null,
      low: times(row.difference_low95),
      high: times(row.difference_high95),
    };
  });
  const path = { scenario, moments, difference: null, differenceGroups: null };
  const unit = factor === 1 ? String(first.unit) : '%';
  return { indicator: key, label: String(first.label), unit, paths: [path] };
}

/** Rows of an indicator with a date, whose mean or difference is known. */
function rowsOf(table: Table, key: string, what: '' | 'difference'): Row[] {
  const known = (row: Row) =>
    typeof row[what === '' ? 'mean' : what] === 'number' || groupsIn(row, what === '' ? '' : 'difference_') !== null;
  return records(table).filter((row) => row.indicator === key && row.date !== null && known(row));
}

type Row = ReturnType<typeof records>[number];

function pathOf(scenario: string, rows: readonly Row[]): Path {
  const own = rows.filter((row) => row.scenario === scenario);
  const amount = (cell: unknown) => (typeof cell === 'number' ? cell : null);
  const moments = own.map((row) => ({
    date: String(row.date),
    mean: amount(row.mean),
    groups: groupsIn(row, ''),
    low: amount(row.p05),
    high: amount(row.p95),
  }));
  const last = own.at(-1);
  const [mean, low, high] = [last?.difference, last?.difference_low95, last?.difference_high95].map(amount);
  const known = typeof mean === 'number' && typeof low === 'number' && typeof high === 'number';
  const differenceGroups = last === undefined ? null : groupsIn(last, 'difference_');
  return { scenario, moments, difference: known ? { mean, low, high } : null, differenceGroups };
}

/** The two groups of a row, of the columns that begin with `start`. */
function groupsIn(row: Row, start: string): Groups | null {
  const [lower, upper] = ['low', 'high'].map((which) => {
    const [n, mean] = ['runs', 'mean'].map((what) => row[`${start}hump_${which}_${what}`]);
    return typeof n === 'number' && typeof mean === 'number' ? { n, mean } : null;
  });
  return lower && upper ? [lower, upper] : null;
}
