/** Networks of stations. */

import { MarkovChain } from './markov-chain.ts';

/** Total arrival rates of an open network: the solution of a = outside + a P, by iteration. Jackson (1957). */
export function trafficRates(outside: readonly number[], route: readonly (readonly number[])[]): number[] {
  let rates = [...outside];
  for (let i = 0; i < 1000; i++) {
    rates = outside.map((rate, to) =>
      rates.reduce((sum, from, station) => sum + from * (route[station]?.[to] ?? 0), rate),
    );
  }
  return rates;
}

/**
 * Throughput at the first station and mean numbers in a closed network of single exponential servers, by mean value
 * analysis (Reiser and Lavenberg, 1980). `visits` per station relative to the first, `service` mean times.
 */
export function closedNetwork(population: number, visits: readonly number[], service: readonly number[]) {
  let numbers = visits.map(() => 0);
  let throughput = 0;
  for (let n = 1; n <= population; n++) {
    const stay = service.map((mean, s) => mean * (1 + (numbers[s] as number)));
    throughput = n / stay.reduce((sum, time, s) => sum + (visits[s] as number) * time, 0);
    numbers = stay.map((time, s) => throughput * (visits[s] as number) * time);
  }
  return { throughput, numbers };
}

/**
 * Two exponential servers in a row, the first with `rooms[0]` places and loss from outside, the second with `rooms[1]`
 * places; the first keeps who it has served while the second is full. State: present at 1, present at 2, server 1 blocked.
 */
export function blockingTandem(
  rate: number,
  serviceRates: readonly [number, number],
  rooms: readonly [number, number],
) {
  const chain = new MarkovChain([[0, 0, 0]], ([n1, n2, blocked]) => {
    const [first, second, held] = [n1 as number, n2 as number, blocked as number];
    return [
      [first < rooms[0] ? rate : 0, [first + 1, second, held]],
      [
        first > 0 && held === 0 ? serviceRates[0] : 0,
        second < rooms[1] ? [first - 1, second + 1, 0] : [first, second, 1],
      ],
      [second > 0 ? serviceRates[1] : 0, held === 1 ? [first - 1, second, 0] : [first, second - 1, 0]],
    ];
  });
  const p = chain.stationary();
  return {
    lost: chain.mean(p, ([n1]) => (n1 === rooms[0] ? 1 : 0)),
    blocked: chain.mean(p, ([, , held]) => held as number),
    numbers: [chain.mean(p, ([n1]) => n1 as number), chain.mean(p, ([, n2]) => n2 as number)] as const,
    secondFull: chain.mean(p, ([, n2]) => (n2 === rooms[1] ? 1 : 0)),
    throughput: serviceRates[1] * chain.mean(p, ([, n2]) => ((n2 as number) > 0 ? 1 : 0)),
  };
}
