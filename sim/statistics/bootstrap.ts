import type { Interval } from './intervals.ts';
import { quantiles } from './quantiles.ts';

/** A source of independent numbers, uniform on [0, 1). */
export type Uniform = () => number;

/** An estimate with the interval that resampling gives it. */
export interface Resampled {
  /** [unit of the estimate]; null when it is not defined. */
  readonly value: number | null;
  /** 95 % percentile interval; null when fewer than half of the resamples define the estimate. */
  readonly interval95: Interval | null;
}

/** Resamples that a percentile interval takes: the tail of 2.5 % then holds 25. */
export const RESAMPLES = 1000;

/** Fills `places` with places of its own, 0 up to its length, drawn with replacement. */
export function redraw(places: Int32Array, uniform: Uniform): void {
  for (let i = 0; i < places.length; i++) places[i] = Math.floor(uniform() * places.length);
}

/**
 * Estimates with 95 % percentile intervals of the bootstrap (Efron and Tibshirani, An Introduction to the Bootstrap,
 * 1993, chapter 13). `estimate` gets places of rows, first all of the `n` rows in order and then `resamples` times n
 * rows drawn with replacement, and gives one number per estimate, NaN where it is not defined.
 */
export function resampled(
  n: number,
  estimate: (places: Int32Array) => readonly number[],
  uniform: Uniform,
  resamples = RESAMPLES,
): Resampled[] {
  const places = Int32Array.from({ length: n }, (_, i) => i);
  const values = estimate(places);
  const draws = values.map(() => new Float64Array(resamples));
  for (let draw = 0; n > 1 && draw < resamples; draw++) {
    redraw(places, uniform);
    estimate(places).forEach((value, i) => {
      (draws[i] as Float64Array)[draw] = value;
    });
  }
  return values.map((value, i) => ({
    value: Number.isFinite(value) ? value : null,
    interval95: n > 1 && Number.isFinite(value) ? percentiles(draws[i] as Float64Array) : null,
  }));
}

function percentiles(draws: Float64Array): Interval | null {
  const known = draws.filter((draw) => Number.isFinite(draw));
  if (known.length === 0 || 2 * known.length < draws.length) return null;
  const [low, high] = quantiles(known, [0.025, 0.975]) as [number, number];
  return [low, high];
}
