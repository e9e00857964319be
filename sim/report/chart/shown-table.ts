import type { ComparisonResult, Indicator, VariantResult } from '../../statistics/result.ts';
import { resultTable } from '../result-table.ts';
import type { Table } from '../table.ts';
import type { Language } from '../words/words.ts';

/** The table of results with only the indicators of `keys`, as far as the result has them. */
export function tableOf(result: ComparisonResult, keys: readonly string[], language: Language): Table {
  const few = (all: Readonly<Record<string, Indicator>>) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)));
  const variants = result.variants.map((one): VariantResult => ({ ...one, indicators: few(one.indicators) }));
  return resultTable({ ...result, indicators: few(result.indicators), variants }, language);
}
