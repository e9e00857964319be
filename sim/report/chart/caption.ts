import type { ComparisonResult, RunResult } from '../../statistics/result.ts';
import { lastDate } from '../period.ts';
import type { Language } from '../words/words.ts';

/** What a chart says beside its numbers. */
export interface Caption {
  readonly version: string;
  readonly regions: readonly string[];
  /** ISO dates. */
  readonly from: string;
  readonly until: string;
  /** Scenario name -> title; the base first. */
  readonly titles: ReadonlyMap<string, string>;
  readonly hash: string;
  readonly seed: string;
  readonly replications: number;
  /** ISO dates at which a lever of a shown variant starts, or of the base when it stands alone. */
  readonly leverStarts: readonly string[];
  /** Series name -> [ISO date, value]. */
  readonly observed: RunResult['scenario']['observed'];
  /** Key of an indicator -> its definition. */
  readonly definitions: ReadonlyMap<string, string>;
}

/** What the charts of a result say beside their numbers. */
export function captionOf(result: RunResult | ComparisonResult, language: Language): Caption {
  const variants = 'variants' in result ? result.variants : [];
  const cards = [result.scenario, ...variants.map(({ scenario }) => scenario)];
  const own = new Set(result.scenario.levers.map(({ lever, start }) => `${lever} ${start}`));
  const levers = variants.length === 0 ? result.scenario.levers : variants.flatMap(({ scenario }) => scenario.levers);
  const added = variants.length === 0 ? levers : levers.filter(({ lever, start }) => !own.has(`${lever} ${start}`));
  return {
    version: result.ketenlab,
    regions: result.scenario.regions,
    from: result.scenario.start,
    until: lastDate(result),
    titles: new Map(cards.map(({ name, title }) => [name, title[language]])),
    hash: result.scenario.hash,
    seed: result.seed,
    replications: result.replications,
    leverStarts: [...new Set(added.map(({ start }) => start))].sort(),
    observed: result.scenario.observed,
    definitions: new Map(Object.entries(result.indicators).map(([key, { definition }]) => [key, definition[language]])),
  };
}
