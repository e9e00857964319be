import { bandCell, levelCell } from '../chart/moment-cells.ts';
import type { Panel } from '../chart/panels.ts';
import { pathName } from '../chart/sentences.ts';
import type { Twin } from '../chart/twin.ts';
import { dateInWords } from '../numbers.ts';
import type { Drawn } from './drawn.ts';

/** The numbers of the figure of staff as they are written, by date: per scenario fte, who joins and who leaves. */
export function staffTwin(
  title: string,
  [fte, hires, leavers]: readonly [fte: Panel, hires: Panel, leavers: Panel],
  { caption, words, own }: Drawn,
  written: (level: number) => string,
  rate: (level: number) => string,
): Twin {
  const { figures, comparison } = words;
  const names = fte.paths.map((_, i) => pathName(i, caption, words));
  return {
    caption: title,
    head: [
      figures.date,
      ...names.flatMap((name, i) => [
        figures.of(name, own.staff.fte),
        ...(i === 0 ? [figures.of(name, comparison.futures)] : []),
        figures.of(name, own.staff.joins),
        figures.of(name, own.staff.leaves),
      ]),
    ],
    rows: (fte.paths[0]?.moments ?? []).map(({ date }) => [
      dateInWords(date, words.language),
      ...fte.paths.flatMap((path, i) => [
        levelCell(path, date, written, words),
        ...(i === 0 ? [bandCell(path, date, written, words)] : []),
        levelCell(hires.paths[i], date, rate, words),
        levelCell(leavers.paths[i], date, rate, words),
      ]),
    ]),
  };
}
