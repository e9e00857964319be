import { costsTwin } from '../../sim/report/chart/costs.ts';
import type { Words } from '../../sim/report/words/words.ts';
import type { ComparisonResult } from '../../sim/statistics/result.ts';
import type { PageWords } from '../words/page.ts';
import { DataTable } from './data-table.tsx';
import { TableTwin } from './table-twin.tsx';

interface CostsProps {
  readonly result: ComparisonResult;
  readonly words: Words;
  readonly texts: PageWords['compare'];
}

/**
 * What the chain costs in the middle estimate of prices, and what each variant adds; the low and the high estimate are
 * folded below it. Nothing when the result has no cost.
 */
export function Costs({ result, words, texts }: CostsProps) {
  const twin = costsTwin(result, words);
  if (twin === null) return null;
  const middle = `, ${words.figures.costs.levels.middle}`;
  const rows = twin.rows
    .filter(([name]) => name?.endsWith(middle))
    .map(([name = '', ...cells]) => [name.slice(0, -middle.length), ...cells]);
  return (
    <>
      <p class="utrecht-paragraph ketenlab-small">{texts.costsMiddle}</p>
      <DataTable twin={{ ...twin, caption: `${twin.caption}${middle}`, rows }} />
      <TableTwin twin={twin} summary={texts.costsAll} />
    </>
  );
}
