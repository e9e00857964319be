import { exp, ln } from '../../engine/random/elementary.ts';
import type { Dimension } from '../../scenario/study/study.ts';

/** The number of a dimension at a place from 0 to 1 (both included), in the unit of its range and never outside it. */
export function numberAt({ range: [low, high], scale, whole }: Dimension, place: number): number {
  if (place <= 0) return low;
  if (place >= 1) return high;
  const top = whole ? high + 1 : high;
  const number = scale === 'log' ? low * exp(place * ln(top / low)) : low + place * (top - low);
  return Math.min(Math.max(whole ? Math.floor(number) : number, low), high);
}
