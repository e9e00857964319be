import type { Answer } from '../../sim/experiment/answer.ts';
import { captionOf } from '../../sim/report/chart/caption.ts';
import { ChildrenWithoutWorkerChart } from '../../sim/report/chart/children-without-worker-chart.tsx';
import { panelsWithoutWorker } from '../../sim/report/chart/panels.ts';
import { tableOf } from '../../sim/report/chart/shown-table.ts';
import { withoutWorkerTwin } from '../../sim/report/chart/without-worker-twin.ts';
import { wordsOf } from '../../sim/report/words/index.ts';
import type { Language } from '../../sim/report/words/words.ts';
import { TableTwin } from '../charts/table-twin.tsx';
import type { Counts } from '../own-counts/read-counts.ts';
import { memo } from '../shell/memo.ts';
import { useChartWidth } from '../shell/use-width.ts';
import { pageWords } from '../words/page.ts';

interface Props {
  readonly answer: Answer;
  /** Own counts, drawn in the place of those that the base path names. */
  readonly counts: Counts | null;
  /** Place of the variant that is drawn first, or -1. */
  readonly shown: number;
  readonly language: Language;
}

/** New and existing children without a fixed worker: the base path, at most two variants, and what was counted. */
export const MainChart = memo(function MainChart({ answer, counts, shown, language }: Props) {
  const { box, width } = useChartWidth<HTMLDivElement>();
  const { variants, ...base } = answer.result;
  const first = variants.filter((_, i) => i === shown);
  const ordered = { ...base, variants: [...first, ...variants.filter((_, i) => i !== shown)] };
  const panels = panelsWithoutWorker(tableOf(ordered, ['withoutWorkerNew', 'withoutWorkerExisting'], language));
  const caption = captionOf(ordered, language);
  const shownCaption = counts === null ? caption : { ...caption, observed: counts.series };
  return (
    <div class="ketenlab-chart" ref={box}>
      {panels === null ? null : (
        <>
          <ChildrenWithoutWorkerChart panels={panels} caption={shownCaption} words={wordsOf(language)} width={width} />
          <TableTwin
            twin={withoutWorkerTwin(panels, shownCaption, wordsOf(language))}
            summary={pageWords(language).compare.asTable}
          />
        </>
      )}
    </div>
  );
});
