import { emptyVariant, type Session, sessionOf } from '../../../web/session/session.ts';
import { base } from './facts.ts';

/** A session on the base path with as many empty variants as titles; the first is shown. */
export function sessionWith(...titles: string[]): Session {
  const comparison = {
    base: base.name,
    seed: 'ketenlab',
    replications: 40,
    years: base.years,
    off: [],
    variants: titles.map(emptyVariant),
  };
  return sessionOf(comparison, 'Scenario 1');
}

/** The titles of the variants, the shown one between brackets. */
export function titles({ comparison, shown }: Session): string {
  return comparison.variants.map(({ title }, place) => (place === shown ? `[${title}]` : title)).join(' ');
}
