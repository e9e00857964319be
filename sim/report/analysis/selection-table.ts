import type { SelectionResult } from '../../statistics/selection-result.ts';
import type { Cell, Table } from '../table.ts';
import type { Language } from '../words/words.ts';

/** One row per policy, the base first, in the unit of its row; the fresh columns are empty for a policy that fell out. */
export function selectionTable({ policies, outcome, card, left }: SelectionResult, language: Language): Table {
  const keys = ['outcome', 'unit', 'scenario', 'title', 'left', 'replications', 'out_at', 'against', 'mean_of_choice'];
  const fresh = [
    'mean',
    'mean_low95',
    'mean_high95',
    'difference',
    'difference_low95',
    'difference_high95',
    'among_best',
  ];
  return {
    columns: [...keys, ...fresh].map((key) => ({ key, unit: '' })),
    rows: policies.map(({ scenario, replications, outAt, against, mean, fresh: found }): Cell[] => [
      ...[outcome, card.unit, scenario.name, scenario.title[language], left.includes(scenario.name) ? 'yes' : 'no'],
      ...[replications, outAt, against, mean],
      ...[found?.estimate.mean ?? null, ...(found?.estimate.interval95 ?? [null, null])],
      ...[found?.difference?.mean ?? null, ...(found?.difference?.interval95 ?? [null, null])],
      found === null ? null : found.amongBest ? 'yes' : 'no',
    ]),
  };
}
