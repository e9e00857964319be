import type { Caption } from '../chart/caption.ts';
import type { CountedDot } from '../chart/counted-dot.ts';
import { bandCell, levelCell } from '../chart/moment-cells.ts';
import { mostPaths } from '../chart/palette.ts';
import type { Panel } from '../chart/panels.ts';
import { pathName } from '../chart/sentences.ts';
import type { Twin } from '../chart/twin.ts';
import { dateInWords } from '../numbers.ts';
import type { Words } from '../words/words.ts';

/** The numbers of one panel as they are written, by date: counts when there are any, the base with its futures, variants. */
export function panelTwin(
  title: string,
  panel: Panel,
  dots: readonly CountedDot[],
  caption: Caption,
  written: (level: number) => string,
  words: Words,
): Twin {
  const { figures, comparison, language } = words;
  const paths = panel.paths.slice(0, mostPaths);
  const names = paths.map((_, i) => pathName(i, caption, words));
  const counted = new Map(dots.map(({ date, text }) => [date, text]));
  const dates = new Set([...(paths[0]?.moments ?? []), ...dots].map(({ date }) => date));
  const [base = '', ...others] = names;
  return {
    caption: title,
    head: [
      figures.date,
      ...(dots.length > 0 ? [figures.counted] : []),
      base,
      figures.of(base, comparison.futures),
      ...others,
    ],
    rows: [...dates]
      .sort()
      .map((date) => [
        dateInWords(date, language),
        ...(dots.length > 0 ? [counted.get(date) ?? comparison.nothing] : []),
        levelCell(paths[0], date, written, words),
        bandCell(paths[0], date, written, words),
        ...paths.slice(1).map((path) => levelCell(path, date, written, words)),
      ]),
  };
}
