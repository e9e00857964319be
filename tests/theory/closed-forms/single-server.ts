/** One server: M/G/1 and G/M/1, orders of service, batches, breakdowns. Waits exclude service. */

import { balancedBranches, type LawMoments } from './law-moments.ts';
import { MarkovChain } from './markov-chain.ts';

/** Mean wait in M/G/1, any order that does not look at service times. Pollaczek (1930), Khinchine (1932). */
export function meanWaitPoissonArrivals(rate: number, service: LawMoments): number {
  return (rate * service.second) / (2 * (1 - rate * service.first));
}

/** Mean square of the wait in M/G/1, first come first served: 2 W^2 + rate E[S^3] / (3 (1 - load)). Takács (1962). */
export function meanSquareWaitPoissonArrivals(rate: number, service: LawMoments): number {
  const mean = meanWaitPoissonArrivals(rate, service);
  return 2 * mean ** 2 + (rate * service.third) / (3 * (1 - rate * service.first));
}

/** Mean square of the wait in M/G/1, last come first served, over that of first come: 1 / (1 - load). Takács (1963). */
export function lastComeFactor(load: number): number {
  return 1 / (1 - load);
}

/** The same for service in random order: 2 / (2 - load). Takács (1963). */
export function randomOrderFactor(load: number): number {
  return 2 / (2 - load);
}

/**
 * P(wait >= time) in M/M/1, last come first served: who finds the server busy waits for the work it brings to end, which
 * lasts as long as a busy period.
 */
export function lastComeWaitLonger(rate: number, serviceRate: number, time: number): number {
  const top = 400;
  const chain = new MarkovChain([[1]], ([n]) => {
    const present = n as number;
    if (present === 0) return [];
    return [
      [present < top ? rate : 0, [present + 1]],
      [serviceRate, [present - 1]],
    ];
  });
  const idle = chain.after(time, chain.surely([1]))[chain.indexOf([0])] as number;
  return (rate / serviceRate) * (1 - idle);
}

/** Mean wait in M/M/1 with service rate 1 when the shortest service goes first, not preemptive. Phipps (1956). */
export function shortestFirstMeanWait(rate: number): number {
  const loadBelow = (x: number) => rate * (1 - Math.exp(-x) * (1 + x));
  return rate * integral((x) => Math.exp(-x) / (1 - loadBelow(x)) ** 2, 0, 60, 6000);
}

/** P(wait <= time) in M/D/1 with service time 1. Erlang (1909), Crommelin (1932); exact in doubles for times below 10. */
export function constantServiceWaitWithin(rate: number, time: number): number {
  let sum = 0;
  let factorial = 1;
  for (let k = 0; k <= Math.floor(time); k++) {
    if (k > 0) factorial *= k;
    const x = rate * (time - k);
    sum += ((-x) ** k / factorial) * Math.exp(x);
  }
  return (1 - rate) * sum;
}

/**
 * P(wait > time) in M/H2/1 with balanced means. The transform of the wait is (1 - load) / (1 - rate sum q m / (1 + m s)),
 * whose two poles -r are the roots of a quadratic; the tail is a sum of exponentials with those rates.
 */
export function hyperexponentialWaitLonger(rate: number, mean: number, cv: number, time: number): number {
  const [first, second] = balancedBranches(mean, cv) as [readonly [number, number], readonly [number, number]];
  const [m1, m2] = [first[1], second[1]];
  const [w1, w2] = [rate * first[0] * m1, rate * second[0] * m2];
  // D(r) = (1 - m1 r)(1 - m2 r) - w1 (1 - m2 r) - w2 (1 - m1 r) = 0 at s = -r.
  const a = m1 * m2;
  const b = -(m1 + m2 - w1 * m2 - w2 * m1);
  const c = 1 - w1 - w2;
  const root = Math.sqrt(b * b - 4 * a * c);
  const poles = [(-b - root) / (2 * a), (-b + root) / (2 * a)];
  // With D' the derivative by r, the density has weight -(1 - load) (1 - m1 r)(1 - m2 r) / D'(r) at each pole.
  return poles.reduce((sum, r) => {
    const weight = (-(1 - w1 - w2) * (1 - m1 * r) * (1 - m2 * r)) / (2 * a * r + b);
    return sum + (weight / r) * Math.exp(-r * time);
  }, 0);
}

/** The root below 1 of x = transform(serviceRate (1 - x)): the share that waits in G/M/1. Smith (1953). */
export function delayedShareExponentialService(transform: (s: number) => number, serviceRate: number): number {
  let x = 0.5;
  for (let i = 0; i < 10_000; i++) x = transform(serviceRate * (1 - x));
  return x;
}

/**
 * Stationary number in M[X]/M/1: with a = rate / serviceRate, p(0) = 1 - a E[X] and
 * p(n) = a sum of P(X > k) p(n - 1 - k), from the generating function. `sizes[k]` is P(X = k).
 */
export function batchNumbers(rate: number, serviceRate: number, sizes: readonly number[], top: number): number[] {
  const larger = sizes.map((_, k) => sizes.slice(k + 1).reduce((sum, share) => sum + share, 0));
  const meanSize = sizes.reduce((sum, share, k) => sum + k * share, 0);
  const p = [1 - (rate * meanSize) / serviceRate];
  for (let n = 1; n <= top; n++) {
    let sum = 0;
    for (let k = 0; k < n && k < larger.length; k++) sum += (larger[k] as number) * (p[n - 1 - k] as number);
    p.push((rate / serviceRate) * sum);
  }
  return p;
}

/** Mean number in M[X]/M/1: load / (1 - load) (1 + E[X^2] / E[X]) / 2. */
export function batchMeanNumber(rate: number, serviceRate: number, sizes: readonly number[]): number {
  const meanSize = sizes.reduce((sum, share, k) => sum + k * share, 0);
  const square = sizes.reduce((sum, share, k) => sum + k * k * share, 0);
  const load = (rate * meanSize) / serviceRate;
  return ((load / (1 - load)) * (1 + square / meanSize)) / 2;
}

/**
 * M/M/1 whose server fails at rate `failure`, busy or not, and is repaired at rate `repair`; service resumes. From the
 * generating functions P1(z) of up and P0(z) of down: P1 = serviceRate p10 / D(z),
 * D(z) = serviceRate - rate z - failure rate z / (rate (1 - z) + repair), (rate (1 - z) + repair) P0 = failure P1.
 * Source: White and Christie (1958), Avi-Itzhak and Naor (1963). Returns mean number and P(nobody present).
 */
export function breakdowns(rate: number, serviceRate: number, failure: number, repair: number) {
  const up = repair / (repair + failure);
  const denominator = serviceRate - rate - (failure * rate) / repair;
  const slope = -rate - (failure * rate) / repair - (failure * rate * rate) / repair ** 2;
  const meanUp = (-up * slope) / denominator;
  const meanDown = (failure * meanUp + rate * (1 - up)) / repair;
  const emptyUp = up - rate / serviceRate;
  return { mean: meanUp + meanDown, empty: emptyUp * (1 + failure / (rate + repair)) };
}

/** P(n present) in the same system, n = 0..120, from its Markov chain; enough up to load 0.75 of the time it is up. */
export function breakdownNumbers(rate: number, serviceRate: number, failure: number, repair: number): number[] {
  const top = 120;
  const chain = new MarkovChain([[0, 1]], ([n, up]) => {
    const present = n as number;
    return [
      [present < top ? rate : 0, [present + 1, up as number]],
      [present > 0 && up === 1 ? serviceRate : 0, [present - 1, 1]],
      up === 1 ? [failure, [present, 0]] : [repair, [present, 1]],
    ];
  });
  const p = chain.stationary();
  return Array.from({ length: top + 1 }, (_, n) => chain.mean(p, ([present]) => (present === n ? 1 : 0)));
}

/** Integral of f from `low` to `high` by Simpson's rule with an even number of intervals. */
export function integral(f: (x: number) => number, low: number, high: number, intervals: number): number {
  const width = (high - low) / intervals;
  let sum = f(low) + f(high);
  for (let i = 1; i < intervals; i++) sum += (i % 2 === 1 ? 4 : 2) * f(low + i * width);
  return (sum * width) / 3;
}
