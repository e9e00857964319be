/** Tests of fit: each returns P(statistic <= observed) when the hypothesis holds, so that both ends are suspect. */

import { gammaShareBelow } from '../../../sim/engine/random/special.ts';

/** A p-value outside these bounds fails; with fixed seeds the outcome never changes. */
export const LOWEST = 1e-4;
export const HIGHEST = 1 - 1e-4;

/** Pearson's chi-square of counts against expected counts (each at least 5), one restriction. */
export function chiSquare(counts: ArrayLike<number>, expected: (cell: number) => number): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) sum += ((counts[i] as number) - expected(i)) ** 2 / expected(i);
  return gammaShareBelow((counts.length - 1) / 2, sum / 2);
}

/** P(N <= count) for a Poisson count, with half of P(N = count) left out so that the value is centred. */
export function poissonShare(count: number, mean: number): number {
  const upTo = (k: number): number => (k < 0 ? 0 : 1 - gammaShareBelow(k + 1, mean));
  return (upTo(count) + upTo(count - 1)) / 2;
}

/** The standard normal distribution function. */
export function normalShare(z: number): number {
  const half = gammaShareBelow(0.5, (z * z) / 2) / 2;
  return z < 0 ? 0.5 - half : 0.5 + half;
}

/** Kolmogorov-Smirnov; `shares` are the distribution function at the sorted draws. Stephens' correction for n. */
export function kolmogorov(shares: ArrayLike<number>): number {
  const n = shares.length;
  let distance = 0;
  for (let i = 0; i < n; i++) {
    const share = shares[i] as number;
    distance = Math.max(distance, share - i / n, (i + 1) / n - share);
  }
  const t = distance * (Math.sqrt(n) + 0.12 + 0.11 / Math.sqrt(n));
  if (t < 0.2) return 0;
  let sum = 0;
  for (let k = 1; k <= 100; k++) sum += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * t * t);
  return 1 - sum;
}

/** sqrt(n) times the correlation of two series of uniform draws: standard normal when they are independent. */
export function correlation(first: ArrayLike<number>, second: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < first.length; i++) sum += ((first[i] as number) - 0.5) * ((second[i] as number) - 0.5);
  return (sum * 12) / Math.sqrt(first.length);
}
