import { at } from '../numbers.ts';
import type { Chain } from '../state.ts';
import { wholeTicks } from '../time.ts';

const FLOOR = at('lever.floor');

/**
 * A duration [ticks] that was drawn at the mean of the start, brought to the mean that holds now; `place` is that mean's place
 * in the numbers. Levers move means and never a draw, so the same child has a long or a short time in every variant.
 */
export function atMean(c: Chain, ticks: number, place: number): number {
  const start = c.tables.number[place] as number;
  const now = c.number[place] as number;
  return now === start || start === 0 ? ticks : wholeTicks(ticks * (now / start));
}

/** The same, at a mean that is shorter by the number at place `less`; the part that no lever takes away stays (M37). */
export function atMeanLess(c: Chain, ticks: number, place: number, less: number): number {
  const start = c.tables.number[place] as number;
  if (start === 0) return ticks;
  const least = start * (c.number[FLOOR] as number);
  const mean = (c.number[place] as number) - (c.number[less] as number);
  return wholeTicks(ticks * ((mean > least ? mean : least) / start));
}
