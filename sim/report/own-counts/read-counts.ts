import { csvRows } from '../../scenario/csv.ts';
import { isDate } from '../../scenario/dates.ts';
import type { Language } from '../words/words.ts';

/** Counted numbers of children without a fixed worker: series name -> [ISO date, value], by date. */
export interface Counts {
  readonly file: string;
  readonly series: Readonly<Record<'new' | 'existing', readonly (readonly [date: string, value: number])[]>>;
}

/** Most children that a region counts. */
const MOST = 100_000;
const NAMES: Readonly<Record<string, 'date' | 'new' | 'existing'>> = {
  date: 'date',
  datum: 'date',
  peildatum: 'date',
  new: 'new',
  nieuw: 'new',
  existing: 'existing',
  bestaand: 'existing',
};

const SAYS = {
  nl: {
    columns: (found: string) => `Verwacht op regel 1: datum;nieuw;bestaand. Gevonden: ${found}.`,
    date: (line: number, value: string) => `Regel ${line}: ‘${value}’ is geen datum. Schrijf 2025-01-31 of 31-01-2025.`,
    count: (line: number, value: string) => `Regel ${line}: ‘${value}’ is geen aantal van 0 tot ${MOST}.`,
    cells: (line: number, n: number) =>
      `Regel ${line}: hier staan meer dan ${n} cellen. Een telling is een heel getal.`,
    twice: (line: number, value: string) => `Regel ${line}: de datum ${value} staat er twee keer.`,
    none: 'Er staan geen tellingen in het bestand.',
  },
  en: {
    columns: (found: string) => `Expected on line 1: date;new;existing. Found: ${found}.`,
    date: (line: number, value: string) => `Line ${line}: ‘${value}’ is no date. Write 2025-01-31 or 31-01-2025.`,
    count: (line: number, value: string) => `Line ${line}: ‘${value}’ is no count from 0 to ${MOST}.`,
    cells: (line: number, n: number) => `Line ${line}: there are more than ${n} cells here. A count is a whole number.`,
    twice: (line: number, value: string) => `Line ${line}: the date ${value} is there twice.`,
    none: 'There are no counts in the file.',
  },
} as const;

/** How many counts lie within a run (ISO dates, both ends belong to it), and how many outside. */
export function placedCounts({ series }: Counts, from: string, until: string): [inside: number, outside: number] {
  const all = [...series.new, ...series.existing];
  const inside = all.filter(([date]) => date >= from && date <= until).length;
  return [inside, all.length - inside];
}

/**
 * Reads counts from a CSV with a header (date, new, existing, in Dutch or English, comma or semicolon); an empty cell is a
 * date without a count. Returns every fault at once, as sentences.
 */
export function readCounts(file: string, text: string, language: Language): Counts | { faults: string[] } {
  const says = SAYS[language];
  const [first, ...rows] = csvRows(text, (text.split('\n', 1)[0] ?? '').includes(';') ? ';' : ',');
  const names = first?.cells ?? [];
  const head = names.map((name) => NAMES[name.trim().toLowerCase()]);
  const [date, fresh, existing] = (['date', 'new', 'existing'] as const).map((name) => head.indexOf(name)) as [
    number,
    number,
    number,
  ];
  if (date < 0 || (fresh < 0 && existing < 0)) return { faults: [says.columns(names.join(';').slice(0, 80))] };
  const faults: string[] = [];
  const series = { new: [] as [string, number][], existing: [] as [string, number][] };
  const seen = new Set<string>();
  for (const { line, cells } of rows) {
    if (cells.slice(head.length).some((cell) => cell.trim() !== '')) faults.push(says.cells(line, head.length));
    const written = (cells[date] ?? '').trim();
    const iso = /^\d{1,2}-\d{1,2}-\d{4}$/.test(written)
      ? written
          .split('-')
          .reverse()
          .map((part) => part.padStart(2, '0'))
          .join('-')
      : written;
    if (!isDate(iso)) faults.push(says.date(line, written.slice(0, 40)));
    else if (seen.has(iso)) faults.push(says.twice(line, iso));
    seen.add(iso);
    for (const [name, place] of [['new', fresh] as const, ['existing', existing] as const]) {
      const cell = place < 0 ? '' : (cells[place] ?? '').trim();
      if (cell === '') continue;
      if (!/^\d+$/.test(cell) || Number(cell) > MOST) faults.push(says.count(line, cell.slice(0, 40)));
      else series[name].push([iso, Number(cell)]);
    }
  }
  if (faults.length > 0) return { faults: faults.slice(0, 20) };
  if (series.new.length + series.existing.length === 0) return { faults: [says.none] };
  const byDate = (list: [string, number][]) => list.sort(([one], [other]) => (one < other ? -1 : 1));
  return { file: file.slice(0, 80), series: { new: byDate(series.new), existing: byDate(series.existing) } };
}
