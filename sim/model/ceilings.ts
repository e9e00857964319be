import { levers } from './levers/index.ts';
import type { Change, Dial } from './levers/lever.ts';
import { at } from './numbers.ts';
import { shocks } from './shocks/index.ts';
import type { Tables } from './tables.ts';

const FTE = at('staff.ftePerPerson');
const STAY = at('education.stay');

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
  const perGraduate = ((tables.number[FTE] as number) * (tables.number[STAY] as number)) / 12;
  return {
    candidates:
      (tables.number[place] as number) + most(changes, 'number', place, { recruitment: 1, education: perGraduate }),
    crises: 1 + most(changes, 'crises', 0, { votsRise: 1 }),
  };
}

/** The most that these levers could add to a dial, so much for each unit of their value, or that the changes of the scenario do. */
function most(
  changes: readonly Change[],
  dial: Dial,
  index: number,
  perUnit: Readonly<Record<string, number>>,
): number {
  const added = changes
    .filter((change) => change.dial === dial && change.index === index && change.delta > 0)
    .reduce((sum, change) => sum + change.delta, 0);
  const range = [...levers, ...shocks].reduce((sum, { key, range }) => sum + range[1] * (perUnit[key] ?? 0), 0);
  return Math.max(added, range);
}
