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
  const known = (row: Row) => typeof row.mean === 'number' || groupsIn(row, '') !== null;
  const rows = stocks.filter((row) => row.indicator === first.indicator && known(row));
  const scenarios = [...new Set(rows.map((row) => String(row.scenario)))];
  const paths = scenarios.map((scenario) => pathOf(scenario, rows));
  return { indicator: String(first.indicator), label: String(first.label), paths };
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
