import type { Chain } from '../state.ts';
import { DAY } from '../time.ts';

/** Counts, for each of `children`, a span [whole days] that began at tick `since` and ends now. */
export function endSpan(c: Chain, span: number, since: number, children: number): void {
  const days = ((c.now() - since) / DAY) | 0;
  for (let i = 0; i < children; i++) c.tally.spans.ended(span, days);
}
