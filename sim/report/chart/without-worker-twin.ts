import { dateInWords } from '../numbers.ts';
import type { Words } from '../words/words.ts';
import { type Caption, countsWithin } from './caption.ts';
import { type CountedDot, exactDots } from './counted-dot.ts';
import { bandCell, levelCell, wholeIn } from './moment-cells.ts';
import { mostPaths } from './palette.ts';
import type { FreshAndExisting } from './panels.ts';
import { pathName, sentences } from './sentences.ts';
import type { Twin } from './twin.ts';

/**
 * The numbers of the chart of children without a fixed worker: by date, for new and for existing children. `counted` has the
 * counts of both as they are drawn; without it those of the caption are written as they are.
 */
export function withoutWorkerTwin(
  panels: FreshAndExisting,
  caption: Caption,
  words: Words,
  counted: readonly (readonly CountedDot[])[] = exactCounts(caption, words),
): Twin {
  const { figures, comparison } = words;
  const whole = wholeIn(words);
  const sides = panels.map((panel, i) => ({
    name: i === 0 ? figures.fresh : figures.existing,
    paths: panel.paths.slice(0, mostPaths),
    counted: new Map((counted[i] ?? []).map(({ date, text }) => [date, text])),
  }));
  const modelled = panels.flatMap(({ paths: [base] }) => (base?.moments ?? []).map(({ date }) => date));
  const dates = sides.flatMap((side) => [...side.counted.keys()]);
  return {
    caption: sentences(...panels, caption, words).title,
    head: [
      figures.date,
      ...sides.flatMap(({ name, paths, counted: dots }) => [
        ...(dots.size > 0 ? [figures.of(name, figures.counted)] : []),
        ...paths.flatMap((_, i) => {
          const path = pathName(i, caption, words);
          return i === 0 ? [figures.of(name, path), figures.of(name, comparison.futures)] : [figures.of(name, path)];
        }),
      ]),
    ],
    rows: [...new Set([...modelled, ...dates])].sort().map((date) => [
      dateInWords(date, words.language),
      ...sides.flatMap((side) => {
        return [
          ...(side.counted.size > 0 ? [side.counted.get(date) ?? comparison.nothing] : []),
          ...side.paths.flatMap((path, i) => {
            const level = levelCell(path, date, whole, words);
            return i === 0 ? [level, bandCell(path, date, whole, words)] : [level];
          }),
        ];
      }),
    ]),
  };
}

function exactCounts(caption: Caption, words: Words): CountedDot[][] {
  const within = countsWithin(caption);
  return [exactDots(within.new ?? [], words), exactDots(within.existing ?? [], words)];
}
