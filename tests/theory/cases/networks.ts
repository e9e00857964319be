/** Open, closed and blocking networks. */

import { numbersManyServers } from '../closed-forms/many-servers.ts';
import { average, birthDeath } from '../closed-forms/markov-chain.ts';
import { blockingTandem, closedNetwork, trafficRates } from '../closed-forms/networks.ts';
import { poisson } from '../kit/arrivals.ts';
import { exponential } from '../kit/declare.ts';
import { firstCome } from '../kit/line-rules.ts';
import { quantity, type TheoryCase, tail } from '../kit/theory-case.ts';

const openRoute = [
  [0, 0.6, 0.4],
  [0.2, 0, 0.5],
  [0.1, 0, 0.2],
];
const traffic = trafficRates([1, 0, 0], openRoute) as [number, number, number];
const means: [number, number, number] = [0.4, 0.6, 0.9];
const serversAt: [number, number, number] = [1, 1, 2];
/** Every station is in equilibrium as if it were alone with Poisson arrivals (Jackson, 1957). */
const marginals = traffic.map((rate, s) => numbersManyServers(serversAt[s] as number, rate, 1 / (means[s] as number)));
const meanNumbers = marginals.map((p) => average(p, (n) => n));

export const jackson: TheoryCase = {
  title: 'Open network of three stations with feedback (Jackson)',
  network: {
    classes: [{ name: 'all', arrival: poisson(1), route: openRoute }],
    stations: means.map((mean, s) => ({
      name: `station ${s}`,
      service: [exponential(mean)],
      servers: serversAt[s] as number,
      line: firstCome,
    })),
  },
  experiment: {
    seed: 'jackson',
    replications: 50,
    warmup: 200,
    horizon: 35_200,
    customers: 500,
    step: 0.01,
    steps: 2000,
  },
  quantities: {
    ...Object.fromEntries(
      meanNumbers.flatMap((mean, s) => [
        [`mean number at station ${s}`, quantity(mean, (r) => r.meanPresent(s))],
        [`mean sojourn per visit to station ${s}`, quantity(mean / (traffic[s] as number), (r) => r.meanSojourn(s))],
        [`share of time station ${s} is empty`, quantity(marginals[s]?.[0] as number, (r) => r.shareWithPresent(0, s))],
        [
          `share of time with 2 at station ${s}`,
          quantity(marginals[s]?.[2] as number, (r) => r.shareWithPresent(2, s)),
        ],
        [`share of time with 5 at station ${s}`, tail(marginals[s]?.[5] as number, (r) => r.shareWithPresent(5, s))],
      ]),
    ),
    // Little's law for the network as a whole, at arrival rate 1.
    'mean time in the network': quantity(
      meanNumbers.reduce((sum, mean) => sum + mean, 0),
      (r) => r.meanPassage(),
    ),
  },
};

/** Machines that run 10 on average and wait for one of two repairers. */
const machines = 12;
const broken = birthDeath(
  (n) => (machines - n) / 10,
  (n) => Math.min(n, 2),
  machines,
);
/** What a machine finds when it breaks: the same with one machine less (arrival theorem). */
const found = birthDeath(
  (n) => (machines - 1 - n) / 10,
  (n) => Math.min(n, 2),
  machines - 1,
);
const meanBroken = average(broken, (n) => n);
const breakRate = (machines - meanBroken) / 10;

export const machineRepair: TheoryCase = {
  title: 'Twelve machines and two repairers (closed population)',
  network: {
    classes: [
      {
        name: 'machines',
        population: machines,
        route: [
          [0, 1],
          [1, 0],
        ],
      },
    ],
    stations: [
      { name: 'running', service: [exponential(10)], servers: Number.POSITIVE_INFINITY, line: firstCome },
      { name: 'repair', service: [exponential(1)], servers: 2, line: firstCome },
    ],
  },
  experiment: {
    seed: 'machines',
    replications: 50,
    warmup: 100,
    horizon: 15_100,
    customers: machines,
    step: 0.01,
    steps: 2000,
  },
  quantities: {
    'mean number broken': quantity(meanBroken, (r) => r.meanPresent(1)),
    'mean time from break to repair': quantity(meanBroken / breakRate, (r) => r.meanSojourn(1)),
    'share of machines that wait': quantity(
      found.slice(2).reduce((sum, p) => sum + p, 0),
      (r) => r.delayedShare(1),
    ),
    'share of time with none broken': quantity(broken[0] as number, (r) => r.shareWithPresent(0, 1)),
    'share of time with 3 broken': quantity(broken[3] as number, (r) => r.shareWithPresent(3, 1)),
    'share of time with 5 broken': tail(broken[5] as number, (r) => r.shareWithPresent(5, 1)),
    'utilisation of the repairers': quantity(breakRate / 2, (r) => r.utilisation(1)),
  },
};

const cycle = closedNetwork(6, [1, 0.7, 0.3], [0.5, 0.6, 1.5]);

export const closedStations: TheoryCase = {
  title: 'Six customers in a closed network of three stations (mean value analysis)',
  network: {
    classes: [
      {
        name: 'all',
        population: 6,
        route: [
          [0, 0.7, 0.3],
          [1, 0, 0],
          [1, 0, 0],
        ],
      },
    ],
    stations: [0.5, 0.6, 1.5].map((mean, s) => ({
      name: `station ${s}`,
      service: [exponential(mean)],
      servers: 1,
      line: firstCome,
    })),
  },
  experiment: { seed: 'closed', replications: 50, warmup: 100, horizon: 5100, customers: 6, step: 0.01, steps: 2000 },
  quantities: Object.fromEntries(
    cycle.numbers.flatMap((mean, s) => [
      [`mean number at station ${s}`, quantity(mean, (r) => r.meanPresent(s))],
      [
        `utilisation of station ${s}`,
        quantity(cycle.throughput * ([0.5, 0.7 * 0.6, 0.3 * 1.5][s] as number), (r) => r.utilisation(s)),
      ],
    ]),
  ),
};

const tandem = blockingTandem(0.8, [1, 1.1], [4, 2]);

export const blocking: TheoryCase = {
  title: 'Two stations in a row with 4 and 2 places, blocking after service (exact Markov chain)',
  network: {
    classes: [
      {
        name: 'all',
        arrival: poisson(0.8),
        route: [
          [0, 1],
          [0, 0],
        ],
      },
    ],
    stations: [
      { name: 'first', service: [exponential(1)], servers: 1, room: 4, line: firstCome },
      { name: 'second', service: [exponential(1 / 1.1)], servers: 1, room: 2, line: firstCome },
    ],
  },
  experiment: { seed: 'tandem', replications: 50, warmup: 100, horizon: 15_100, customers: 8, step: 0.01, steps: 2000 },
  quantities: {
    'share lost': quantity(tandem.lost, (r) => r.lostShare()),
    'share of time the first server is blocked': quantity(tandem.blocked, (r) => r.meanBlocked(1)),
    'mean number at the first station': quantity(tandem.numbers[0], (r) => r.meanPresent(0)),
    'mean number at the second station': quantity(tandem.numbers[1], (r) => r.meanPresent(1)),
    'share of time the second station is full': quantity(tandem.secondFull, (r) => r.shareWithPresent(2, 1)),
    throughput: quantity(tandem.throughput, (r) => r.throughput()),
    'mean time in the network': quantity((tandem.numbers[0] + tandem.numbers[1]) / tandem.throughput, (r) =>
      r.meanPassage(),
    ),
  },
};
