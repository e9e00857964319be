import type { Chain } from '../state.ts';
import { wholeTicks } from '../time.ts';

/**
 * A duration [ticks] that was drawn at the mean of the start, brought to the mean that holds now; `place` is that mean's place
 * in the numbers. Levers move means and never a draw, so the same child has a long or a short time in every variant.
 */
export function atMean(c: Chain, ticks: number, place: number): number {
  const start = c.tables.number[place] as number;
  const now = c.number[place] as number;
  return now === start || start === 0 ? ticks : wholeTicks(ticks * (now / start));
}
