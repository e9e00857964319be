import type { RunResult } from '../../statistics/result.ts';
import type { Counted } from '../print/context.ts';
import type { Language } from '../words/words.ts';

const SAYS: Readonly<Record<Language, { readonly unnamed: string; readonly ofBase: string }>> = {
  nl: { unnamed: 'eigen tellingen', ofBase: 'de telling in het scenariobestand' },
  en: { unnamed: 'own counts', ofBase: 'the counts in the scenario file' },
};

/** The counts that come with the base path of a result; no supplier where it has none. */
export function countedOfBase({ scenario }: Pick<RunResult, 'scenario'>, language: Language): Counted {
  const { observed } = scenario;
  const some = Object.values(observed).some((counts) => counts.length > 0);
  return { supplier: some ? SAYS[language].ofBase : '', date: '', series: observed };
}

/** Counts that the analyst brought; `supplier` is who drew them up, or '' when that was not said. */
export function ownCounted(series: Counted['series'], supplier: string, date: string, language: Language): Counted {
  return { supplier: supplier.trim() === '' ? SAYS[language].unnamed : supplier.trim(), date, series };
}

/** Whether counts are told to be those of a base path. */
export function isOfBase(supplier: string, language: Language): boolean {
  return supplier === SAYS[language].ofBase;
}
