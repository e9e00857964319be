import type { Fault } from '../engine/errors.ts';
import { csvRows } from './csv.ts';
import { dateProblem } from './dates.ts';
import { unreadable } from './extends.ts';
import { faultAt } from './faults.ts';
import { besideFile } from './paths.ts';
import type { Scenario } from './scenario.ts';
import { longestText, type Source } from './source.ts';
import { type Branch, textOf } from './tree.ts';

/** Observed series with the faults of their file. */
export interface Observed {
  readonly series: Scenario['observed'];
  readonly faults: readonly Fault[];
}

/** What a scenario writes under `observed` when the points of the file it extends are not of its regions. */
const NONE = 'none';

/** The file that a scenario names under `observed`, relative to the file that names it; no series when it names none. */
export function readObserved(root: Branch, source: Source): Observed {
  const named = root.entries.get('observed');
  const path = textOf(named) ?? '';
  if (named === undefined || path === '' || path === NONE) return { series: {}, faults: [] };
  const file = besideFile(named.file, path);
  try {
    return parseObserved(source.text(file), file);
  } catch (error) {
    return { series: {}, faults: [faultAt(named, 'observed', path, unreadable(file, error, named.file))] };
  }
}

/** Reads a CSV with the columns date, series, value: series name -> points in order of date. */
export function parseObserved(text: string, file: string): Observed {
  const faults: Fault[] = [];
  const add = (line: number, path: string, value: unknown, message: string) =>
    faults.push(faultAt({ file, line }, path, value, message));
  if (text.length > longestText) {
    add(0, '', undefined, `the file has ${text.length} characters: observed points take at most ${longestText}`);
    return { series: {}, faults };
  }
  const [header, ...rows] = csvRows(text);
  const columns = header?.cells.map((cell) => cell.trim()).join(',') ?? '';
  if (columns !== 'date,series,value') {
    add(header?.line ?? 0, '', columns, 'expected the columns date,series,value');
    return { series: {}, faults };
  }
  const series = new Map<string, Map<string, number>>();
  for (const { line, cells } of rows) {
    const [date = '', name = '', digits = ''] = cells.map((cell) => cell.trim());
    if (cells.length !== 3) add(line, '', undefined, `expected 3 cells (date, series, value), not ${cells.length}`);
    else if (dateProblem(date) !== '') add(line, 'date', date, dateProblem(date));
    else if (name === '') add(line, 'series', undefined, 'is missing: the name of the series');
    else if (digits === '' || !Number.isFinite(Number(digits))) add(line, 'value', digits, 'expected a number');
    else {
      const points = series.get(name) ?? new Map<string, number>();
      if (points.has(date)) add(line, 'date', date, `series ${name} has two values on this day: keep one`);
      series.set(name, points.set(date, Number(digits)));
    }
  }
  return { series: Object.fromEntries([...series].map(([name, points]) => [name, inOrder(points)])), faults };
}

/** ISO dates sort as texts. */
function inOrder(points: ReadonlyMap<string, number>): [string, number][] {
  return [...points].sort(([one], [other]) => (one < other ? -1 : 1));
}
