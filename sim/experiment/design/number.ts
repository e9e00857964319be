import { exp, ln } from '../../engine/random/elementary.ts';

/** What a dimension of a design moves over. */
export interface Dimension {
  readonly range: readonly [low: number, high: number];
  /** How a place becomes a number: evenly, or evenly in its logarithm. */
  readonly scale: 'linear' | 'log';
  /** Only whole numbers, each with an equal part of the places. */
  readonly whole: boolean;
}

/** The number of a dimension at a place from 0 to 1 (both included), in the unit of its range and never outside it. */
export function numberAt({ range: [low, high], scale, whole }: Dimension, place: number): number {
  if (place <= 0) return low;
  if (place >= 1) return high;
  const top = whole ? high + 1 : high;
  const number = scale === 'log' ? low * exp(place * ln(top / low)) : low + place * (top - low);
  return Math.min(Math.max(whole ? Math.floor(number) : number, low), high);
}
