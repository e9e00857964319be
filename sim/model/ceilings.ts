import { levers } from './levers/index.ts';
import type { Change, Dial } from './levers/lever.ts';
import { at } from './numbers.ts';
import { shocks } from './shocks/index.ts';
import type { Tables } from './tables.ts';

/**
 * Streams whose rate policy or a shock can raise are drawn at a ceiling and thinned, so that the potential arrivals are the
 * same in every variant. A ceiling is what the levers concerned could bring within their ranges, or what the scenario has,
 * whichever is more.
 */
export interface Ceilings {
  /** Candidates a month in a region [fte]. */
  readonly candidates: number;
  /** Crises relative to the rate of the scenario. */
  readonly crises: number;
}

export function ceilingsOf(tables: Tables, changes: readonly Change[]): Ceilings {
  const place = at('hiring.candidates');
  return {
    candidates: (tables.number[place] as number) + most(changes, 'number', place, ['recruitment']),
    crises: 1 + most(changes, 'crises', 0, ['votsRise']),
  };
}

/** The most that these levers could add to a dial, or that the changes of the scenario do. */
function most(changes: readonly Change[], dial: Dial, index: number, keys: readonly string[]): number {
  const added = changes
    .filter((change) => change.dial === dial && change.index === index && change.delta > 0)
    .reduce((sum, change) => sum + change.delta, 0);
  const range = [...levers, ...shocks]
    .filter(({ key }) => keys.includes(key))
    .reduce((sum, { range }) => sum + range[1], 0);
  return Math.max(added, range);
}
