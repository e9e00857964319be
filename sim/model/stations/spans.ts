import type { Chain } from '../state.ts';
import { DAY } from '../time.ts';

/**
 * Counts, for each of `children`, a span [whole days] that began at tick `since` and ends now. Spans that began before
 * the start are left out: in the stock of the start the long ones are over-represented.
 */
export function endSpan(c: Chain, span: number, since: number, children: number): void {
  if (since < 0) return;
  const days = ((c.now() - since) / DAY) | 0;
  for (let i = 0; i < children; i++) c.tally.spans.ended(span, days);
}

/** The same for a span that is cut off now: by the end of the run, or because the child leaves without what it waited for. */
export function cutSpan(c: Chain, span: number, since: number, children: number): void {
  if (since < 0) return;
  const days = ((c.now() - since) / DAY) | 0;
  for (let i = 0; i < children; i++) c.tally.spans.open(span, days);
}
