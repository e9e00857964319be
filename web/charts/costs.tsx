import { costsTwin } from '../../sim/report/chart/costs.ts';
import type { Words } from '../../sim/report/words/words.ts';
import type { ComparisonResult } from '../../sim/statistics/result.ts';
import { DataTable } from './data-table.tsx';

/** What the chain costs, low, middle and high, and what each variant adds; nothing when the result has no cost. */
export function Costs({ result, words }: { result: ComparisonResult; words: Words }) {
  const twin = costsTwin(result, words);
  return twin === null ? null : <DataTable twin={twin} />;
}
