import { ChildrenWithoutWorkerChart } from '../chart/children-without-worker-chart.tsx';
import type { CountedDot } from '../chart/counted-dot.ts';
import { type FreshAndExisting, panelsWithoutWorker } from '../chart/panels.ts';
import { render } from '../chart/render.ts';
import { pathName, sentences } from '../chart/sentences.ts';
import { tableOf } from '../chart/shown-table.ts';
import { withoutWorkerTwin } from '../chart/without-worker-twin.ts';
import { number } from '../numbers.ts';
import { type Drawn, normFor } from './drawn.ts';
import type { PrintFigure } from './figure.ts';
import { noteLines, notesOf } from './line-notes.ts';
import { lineTable } from './line-table.ts';
import { altOf } from './line-text.ts';
import { capital, countsInWords, dotsOf, uncertaintyOf } from './series-parts.ts';
import type { Course } from './words.ts';

/** New and existing children together: the one indicator that has a panel for each. */
export const TOGETHER = 'withoutWorker';
const PARTS = ['withoutWorkerNew', 'withoutWorkerExisting'] as const;

/** Children without a fixed worker, new and existing in a panel each; null when the result lacks one of them. */
export function togetherFigure(drawn: Drawn): PrintFigure | null {
  const { result, caption, words, own } = drawn;
  const panels = panelsWithoutWorker(tableOf(result, PARTS, words.language));
  if (panels === null || PARTS.some((key) => result.indicators[key] === undefined)) return null;
  const dots: [CountedDot[], CountedDot[]] = [dotsOf(PARTS[0], drawn), dotsOf(PARTS[1], drawn)];
  const norm = normFor(TOGETHER, drawn.context);
  const texts = sentences(...panels, caption, words);
  const notes = notesOf(drawn, {
    uncertainty: uncertaintyOf(panels, drawn),
    keys: PARTS,
    norm: TOGETHER,
    whole: true,
    dots: dots.flat(),
  });
  const alt = altIn(panels, drawn);
  const description = [
    texts.description,
    ...dots.flatMap((one) => countsInWords(one, drawn)),
    ...(norm === null ? [] : [own.description.norm(norm.text)]),
  ].join(' ');
  const { title, finding } = texts;
  const svg = render(
    <ChildrenWithoutWorkerChart
      {...{ panels, caption, words, norm }}
      counted={dots}
      texts={{ title, finding, notes: noteLines(notes), alt, description }}
      id={`ketenlab-print-series-${caption.hash.slice(0, 8)}`}
    />,
  );
  return {
    kind: 'series',
    language: words.language,
    title,
    finding,
    svg: `${svg}\n`,
    alt,
    description,
    notes,
    table: lineTable(panels.map((panel, i) => ({ panel, dots: dots[i] ?? [], norm }))),
    twin: withoutWorkerTwin(panels, caption, words, dots),
  };
}

function altIn(panels: FreshAndExisting, { caption, words, own, regions, from, until }: Drawn): string {
  const [start, end] = [totalAt(panels, 0, 0), totalAt(panels, 0, -1)];
  const course = courseOf(start, end);
  const written = (total: number | null) => (total === null ? own.alt.twoGroups : number(total, 0, words.language));
  const others = panels[0].paths.slice(1).map((_, i) => {
    const name = pathName(i + 1, caption, words);
    return own.alt.other(`‘${name}’`, written(totalAt(panels, i + 1, -1)));
  });
  return altOf(
    own.alt.head(panels[0].paths.length, own.together, regions),
    own.alt.course(capital(pathName(0, caption, words)), course, written(start), from, written(end), until),
    others,
  );
}

/** Level of a path in both panels, rounded first as a reader adds them up; null for two groups. */
function totalAt(panels: FreshAndExisting, path: number, place: number): number | null {
  let total = 0;
  for (const { paths } of panels) {
    const moment = paths[path]?.moments.at(place);
    if (moment?.groups) return null;
    total += Math.round(moment?.mean ?? 0);
  }
  return total;
}

function courseOf(start: number | null, end: number | null): Course {
  if (start === null || end === null) return 'apart';
  return start === end ? 'level' : start < end ? 'up' : 'down';
}
