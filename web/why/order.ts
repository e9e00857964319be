import type { ComparedVariant } from '../../sim/scenario/comparison.ts';
import type { Mechanism, WhyFacts } from './facts.ts';

/** The mechanisms in two parts, each in the order of the register. */
export interface Ordered {
  /** Those that a lever or shock of the variant works on. */
  readonly touched: readonly Mechanism[];
  readonly others: readonly Mechanism[];
}

/** The mechanisms by relevance for a variant; without a variant none is touched. */
export function byRelevance({ mechanisms, levers }: WhyFacts, variant: ComparedVariant | undefined): Ordered {
  const set = new Set([...(variant?.levers ?? []), ...(variant?.shocks ?? [])].map(({ lever }) => lever));
  const ids = new Set(levers.filter(({ id, key }) => set.has(id) || set.has(key)).flatMap(({ touches }) => touches));
  return {
    touched: mechanisms.filter(({ id }) => ids.has(id)),
    others: mechanisms.filter(({ id }) => !ids.has(id)),
  };
}
