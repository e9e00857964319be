import type { Register } from '../../sim/scenario/register.ts';
import type { SourceCard } from '../../sim/scenario/sources.ts';

/** Ids of the source cards that levers and shocks name, for their values and for their costs, sorted. */
export function cardIds({ levers, shocks }: Register): string[] {
  const named = [...levers, ...shocks].flatMap(({ sources, cost }) => [...sources, ...cost.sources]);
  return [...new Set(named)].sort();
}

/** The cards with these ids, in their order. Throws RangeError for an id without a card. */
export function cardsOf(ids: readonly string[], cards: ReadonlyMap<string, SourceCard>): SourceCard[] {
  return ids.map((id) => {
    const card = cards.get(id);
    if (card === undefined) throw new RangeError(`There is no source card '${id}'.`);
    return card;
  });
}
