import { dateInWords } from '../numbers.ts';
import type { Words } from '../words/words.ts';
import { type Caption, countsWithin } from './caption.ts';
import { bandCell, levelCell, wholeIn } from './moment-cells.ts';
import { mostPaths } from './palette.ts';
import type { FreshAndExisting } from './panels.ts';
import { pathName, sentences } from './sentences.ts';
import type { Twin } from './twin.ts';

/** The numbers of the chart of children without a fixed worker: by date, for new and for existing children. */
export function withoutWorkerTwin(panels: FreshAndExisting, caption: Caption, words: Words): Twin {
  const { figures, comparison } = words;
  const whole = wholeIn(words);
  const observed = countsWithin(caption);
  const sides = panels.map((panel, i) => ({
    name: i === 0 ? figures.fresh : figures.existing,
    paths: panel.paths.slice(0, mostPaths),
    counted: new Map(observed[i === 0 ? 'new' : 'existing'] ?? []),
  }));
  const modelled = panels.flatMap(({ paths: [base] }) => (base?.moments ?? []).map(({ date }) => date));
  const counted = sides.flatMap((side) => [...side.counted.keys()]);
  return {
    caption: sentences(...panels, caption, words).title,
    head: [
      figures.date,
      ...sides.flatMap(({ name, paths }) => [
        figures.of(name, figures.counted),
        ...paths.flatMap((_, i) => {
          const path = pathName(i, caption, words);
          return i === 0 ? [figures.of(name, path), figures.of(name, comparison.futures)] : [figures.of(name, path)];
        }),
      ]),
    ],
    rows: [...new Set([...modelled, ...counted])].sort().map((date) => [
      dateInWords(date, words.language),
      ...sides.flatMap((side) => {
        const count = side.counted.get(date);
        return [
          count === undefined ? comparison.nothing : whole(count),
          ...side.paths.flatMap((path, i) => {
            const level = levelCell(path, date, whole, words);
            return i === 0 ? [level, bandCell(path, date, whole, words)] : [level];
          }),
        ];
      }),
    ]),
  };
}
