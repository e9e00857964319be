/** Classes in order of priority under Poisson arrivals. Waits exclude service, sojourns include it. */

import type { LawMoments } from './law-moments.ts';
import { erlangC } from './many-servers.ts';

export interface Stream {
  readonly rate: number;
  readonly service: LawMoments;
}

/** Mean and mean square of the wait of class k (0 first) in M/G/1, not preemptive. Cobham (1954), Takács (1964). */
export function waitByClass(streams: readonly Stream[], k: number): { mean: number; meanSquare: number } {
  const upTo = (last: number, of: (stream: Stream) => number) =>
    streams.slice(0, last).reduce((sum, stream) => sum + of(stream), 0);
  const above = 1 - upTo(k, ({ rate, service }) => rate * service.first);
  const own = 1 - upTo(k + 1, ({ rate, service }) => rate * service.first);
  const squares = (last: number) => upTo(last, ({ rate, service }) => rate * service.second);
  const all = squares(streams.length);
  const cubes = upTo(streams.length, ({ rate, service }) => rate * service.third);
  return {
    mean: all / (2 * above * own),
    meanSquare:
      cubes / (3 * above ** 2 * own) +
      (all * squares(k + 1)) / (2 * above ** 2 * own ** 2) +
      (all * squares(k)) / (2 * above ** 3 * own),
  };
}

/**
 * The same in M/M/c with one service rate: given that it waits, the wait is that in M/M/1 with service rate c mu, where a
 * share `load` waits instead of C. Kella and Yechiali, Management Science 31 (1985).
 */
export function waitByClassManyServers(servers: number, rates: readonly number[], serviceRate: number, k: number) {
  const pace = 1 / (servers * serviceRate);
  const service = { first: pace, second: 2 * pace ** 2, third: 6 * pace ** 3 };
  const total = rates.reduce((sum, rate) => sum + rate, 0);
  const single = waitByClass(
    rates.map((rate) => ({ rate, service })),
    k,
  );
  const factor = erlangC(servers, total / serviceRate) / (total * pace);
  return { mean: factor * single.mean, meanSquare: factor * single.meanSquare };
}

/** Mean sojourn of class k (0 first) in M/G/1, preemptive and resumed. Miller (1960). */
export function preemptiveMeanSojourn(streams: readonly Stream[], k: number): number {
  const loads = streams.map(({ rate, service }) => rate * service.first);
  const above = 1 - loads.slice(0, k).reduce((sum, load) => sum + load, 0);
  const own = above - (loads[k] as number);
  const squares = streams.slice(0, k + 1).reduce((sum, { rate, service }) => sum + rate * service.second, 0);
  return (streams[k] as Stream).service.first / above + squares / (2 * above * own);
}

/**
 * Mean wait of each class in M/M/c with one service rate where the score of who waits grows with the time in line at the rate
 * of the class; rates of growth from low to high. Kleinrock, Naval Research Logistics Quarterly 11 (1964), for one server;
 * given that it waits, a wait in M/M/c is that in M/M/1 with service rate c mu, as above.
 */
export function waitsByAccumulation(
  servers: number,
  rates: readonly number[],
  growth: readonly number[],
  serviceRate: number,
): number[] {
  const loads = rates.map((rate) => rate / (servers * serviceRate));
  const total = rates.reduce((sum, rate) => sum + rate, 0);
  const firstCome = erlangC(servers, total / serviceRate) / (servers * serviceRate - total);
  const waits: number[] = [];
  for (const [p, own] of growth.entries()) {
    let above = firstCome;
    let below = 1;
    for (const [i, other] of growth.entries()) {
      if (i < p) above -= (loads[i] as number) * (waits[i] as number) * (1 - other / own);
      if (i > p) below -= (loads[i] as number) * (1 - own / other);
    }
    waits.push(above / below);
  }
  return waits;
}
