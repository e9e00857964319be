/** Reading the numbers of a statement: each function returns what it checked, or throws a RangeError in a sentence. */

import type { Quantile } from './distribution.ts';

/** Stops with the sentence "The <distribution> distribution received <received>; expected <expected>." */
export function refuse(distribution: string, received: string, expected: string): never {
  throw new RangeError(`The ${distribution} distribution received ${received}; expected ${expected}.`);
}

/** A finite number above 0. */
export function positive(distribution: string, name: string, value: number): number {
  if (!(value > 0 && value < Number.POSITIVE_INFINITY))
    refuse(distribution, `${name} = ${value}`, `a finite number above 0`);
  return value;
}

/** A coefficient of variation that the solvers of all distributions can reach. */
export function coefficientOfVariation(distribution: string, value: number): number {
  if (!(value >= 0.01 && value <= 20))
    refuse(distribution, `cv = ${value}`, `a number from 0.01 to 20 (a fixed value is distribution: deterministic)`);
  return value;
}

/** `count` quantiles with probabilities strictly between 0 and 1 and positive values, both increasing. */
export function increasingQuantiles(
  distribution: string,
  quantiles: readonly Quantile[],
  count: number,
): readonly Quantile[] {
  const text = JSON.stringify(quantiles);
  if (quantiles?.length !== count)
    refuse(distribution, `quantiles ${text}`, `${count} of them, each [probability, value]`);
  quantiles.forEach(([p, x], i) => {
    const [p0, x0] = quantiles[i - 1] ?? [0, 0];
    if (!(p > p0 && p < 1 && x > x0 && x < Number.POSITIVE_INFINITY))
      refuse(distribution, `quantiles ${text}`, 'probabilities between 0 and 1 and values above 0, both increasing');
  });
  return quantiles;
}

/** Weights divided by their sum. */
export function shares(distribution: string, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (!(weights.every((weight) => weight >= 0) && sum > 0 && sum < Number.POSITIVE_INFINITY))
    refuse(distribution, `weights ${JSON.stringify(weights)}`, 'numbers of 0 or more, not all 0');
  return weights.map((weight) => weight / sum);
}

/** Running sums of shares; the last is 1, and so is each that only zero shares follow. */
export function cumulate(parts: readonly number[]): number[] {
  let sum = 0;
  const last = parts.findLastIndex((part) => part > 0);
  return parts.map((part, i) => {
    sum += part;
    return i >= last ? 1 : sum;
  });
}

/**
 * The argument between `low` and `high` at which an increasing function passes 0, by halving down to neighbouring
 * doubles; undefined when it does not pass 0 there.
 */
export function crossing(increasing: (x: number) => number, low: number, high: number): number | undefined {
  if (!(increasing(low) <= 0 && increasing(high) >= 0)) return undefined;
  let below = low;
  let above = high;
  for (;;) {
    const middle = below + (above - below) / 2;
    if (middle <= below || middle >= above) return middle;
    if (increasing(middle) < 0) below = middle;
    else above = middle;
  }
}
