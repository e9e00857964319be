import type { CountedDot } from '../chart/counted-dot.ts';
import type { NormMark } from '../chart/norm-mark.tsx';
import { mostPaths } from '../chart/palette.ts';
import type { Panel } from '../chart/panels.ts';
import type { Cell, Column, Table } from '../table.ts';

/** One panel of a figure with lines, with the counts and the norm in it. */
export interface TablePanel {
  readonly panel: Panel;
  readonly dots: readonly CountedDot[];
  readonly norm: NormMark | null;
}

const KEYS = ['panel', 'mark', 'series', 'unit', 'date', 'value', 'low', 'high'] as const;
const GROUPS = ['lower_group_runs', 'lower_group_value', 'upper_group_runs', 'upper_group_value', 'written'] as const;
const UNITS: Readonly<Record<string, string>> = {
  date: 'ISO date',
  lower_group_runs: 'replications',
  upper_group_runs: 'replications',
};

/**
 * The numbers of a figure with lines, unrounded and in the unit of its axis: a row per panel, series and date, of lines with
 * their bands or intervals (mark 'line'), counts under the rule for small numbers ('dot') and the norm ('norm'). A count of
 * which only a range may be told has no value. A line in two groups has those in the place of a value.
 */
export function lineTable(panels: readonly TablePanel[]): Table {
  const columns = [...KEYS, ...GROUPS].map((key): Column => ({ key, unit: UNITS[key] ?? '' }));
  return { columns, rows: panels.flatMap(rowsOf) };
}

function rowsOf({ panel, dots, norm }: TablePanel): Cell[][] {
  const start = (mark: string, series: string): Cell[] => [panel.indicator, mark, series, panel.unit];
  const lines = panel.paths.slice(0, mostPaths).flatMap(({ scenario, moments }) =>
    moments.map(({ date, mean, low, high, groups }): Cell[] => {
      const both = groups?.flatMap(({ n, mean: level }) => [n, level]) ?? [null, null, null, null];
      return [...start('line', scenario), date, groups === null ? mean : null, low, high, ...both, ''];
    }),
  );
  const none = [null, null, null, null];
  const counts = dots.map(({ date, low, high, text }): Cell[] => [
    ...start('dot', 'counted'),
    date,
    low === high ? low : null,
    low,
    high,
    ...none,
    text,
  ]);
  const norms: Cell[][] =
    norm === null ? [] : [[...start('norm', 'norm'), null, norm.value, null, null, ...none, norm.text]];
  return [...lines, ...counts, ...norms];
}
