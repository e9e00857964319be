/** M/M/1, M/M/c, M/M/c/c and M/M/c+M. */

import { erlangA, erlangB, numbersManyServers, waitManyServers } from '../closed-forms/many-servers.ts';
import { birthDeath } from '../closed-forms/markov-chain.ts';
import { poisson } from '../kit/arrivals.ts';
import { exponential, type Network } from '../kit/declare.ts';
import { firstCome } from '../kit/line-rules.ts';
import { quantity, type TheoryCase, tail } from '../kit/theory-case.ts';

/** One station, one class, exponential service with mean 1. */
function oneStation(rate: number, servers: number): Network {
  return {
    classes: [{ name: 'all', arrival: poisson(rate) }],
    stations: [{ name: 'desk', service: [exponential(1)], servers, line: firstCome }],
  };
}

const load = 0.7;
const single = waitManyServers(1, load, 1);
const spare = 1 - load;

export const oneServer: TheoryCase = {
  title: 'M/M/1 at load 0.7',
  network: oneStation(load, 1),
  experiment: {
    seed: 'm/m/1',
    replications: 50,
    warmup: 500,
    horizon: 280_500,
    customers: 400,
    step: 0.005,
    steps: 6000,
  },
  quantities: {
    'mean wait': quantity(single.mean, (r) => r.meanWait()),
    'variance of the wait': quantity(single.variance, (r) => r.varianceWait()),
    'share that waits': quantity(load, (r) => r.delayedShare()),
    'median of the wait': quantity(single.quantile(0.5), (r) => r.waitQuantile(0.5)),
    '90 % quantile of the wait': quantity(single.quantile(0.9), (r) => r.waitQuantile(0.9)),
    '95 % quantile of the wait': quantity(single.quantile(0.95), (r) => r.waitQuantile(0.95)),
    'share that waits 10 or longer': tail(single.longer(10), (r) => r.waitLonger(10)),
    // The sojourn is exponential with rate mu - lambda.
    'mean sojourn': quantity(1 / spare, (r) => r.meanSojourn()),
    'variance of the sojourn': quantity(1 / spare ** 2, (r) => r.varianceSojourn()),
    'median of the sojourn': quantity(Math.log(2) / spare, (r) => r.sojournQuantile(0.5)),
    '95 % quantile of the sojourn': quantity(Math.log(20) / spare, (r) => r.sojournQuantile(0.95)),
    // The number present is geometric: P(n) = (1 - load) load^n.
    'mean number present': quantity(load / spare, (r) => r.meanPresent()),
    'variance of the number present': quantity(load / spare ** 2, (r) => r.variancePresent()),
    'mean number in line': quantity(load ** 2 / spare, (r) => r.meanInLine()),
    'share of time empty': quantity(spare, (r) => r.shareWithPresent(0)),
    'share of time with 3 present': quantity(spare * load ** 3, (r) => r.shareWithPresent(3)),
    'share of time with 8 present': tail(spare * load ** 8, (r) => r.shareWithPresent(8)),
    utilisation: quantity(load, (r) => r.utilisation()),
  },
};

const three = waitManyServers(3, 2.1, 1);
const threePresent = numbersManyServers(3, 2.1, 1);

export const threeServers: TheoryCase = {
  title: 'M/M/3 at load 0.7 (Erlang C)',
  network: oneStation(2.1, 3),
  experiment: {
    seed: 'm/m/3',
    replications: 50,
    warmup: 200,
    horizon: 100_200,
    customers: 400,
    step: 0.002,
    steps: 6000,
  },
  quantities: {
    'share that waits': quantity(three.delayed, (r) => r.delayedShare()),
    'mean wait': quantity(three.mean, (r) => r.meanWait()),
    'variance of the wait': quantity(three.variance, (r) => r.varianceWait()),
    '80 % quantile of the wait': quantity(three.quantile(0.8), (r) => r.waitQuantile(0.8)),
    '90 % quantile of the wait': quantity(three.quantile(0.9), (r) => r.waitQuantile(0.9)),
    '95 % quantile of the wait': quantity(three.quantile(0.95), (r) => r.waitQuantile(0.95)),
    'share that waits 3 or longer': tail(three.longer(3), (r) => r.waitLonger(3)),
    'mean number in line': quantity(2.1 * three.mean, (r) => r.meanInLine()),
    'mean number present': quantity(2.1 + 2.1 * three.mean, (r) => r.meanPresent()),
    'share of time with 2 present': quantity(threePresent[2] as number, (r) => r.shareWithPresent(2)),
    'share of time with 6 present': quantity(threePresent[6] as number, (r) => r.shareWithPresent(6)),
    'share of time with 10 present': tail(threePresent[10] as number, (r) => r.shareWithPresent(10)),
    utilisation: quantity(0.7, (r) => r.utilisation()),
  },
};

const lossNumbers = birthDeath(
  () => 6,
  (n) => n,
  8,
);

export const lossSystem: TheoryCase = {
  title: 'M/M/8/8 at offered load 6 (Erlang B)',
  network: {
    classes: [{ name: 'all', arrival: poisson(6) }],
    stations: [{ name: 'desk', service: [exponential(1)], servers: 8, room: 8, line: firstCome }],
  },
  experiment: { seed: 'm/m/8/8', replications: 50, warmup: 20, horizon: 5020, customers: 10, step: 1, steps: 1 },
  quantities: {
    'share lost': quantity(erlangB(8, 6), (r) => r.lostShare()),
    'mean number present': quantity(6 * (1 - erlangB(8, 6)), (r) => r.meanPresent()),
    utilisation: quantity((6 * (1 - erlangB(8, 6))) / 8, (r) => r.utilisation()),
    'share of time full': quantity(erlangB(8, 6), (r) => r.shareWithPresent(8)),
    'share of time with 5 present': quantity(lossNumbers[5] as number, (r) => r.shareWithPresent(5)),
    'share of time with 2 present': quantity(lossNumbers[2] as number, (r) => r.shareWithPresent(2)),
  },
};

/** Overloaded on purpose: 11 customers per unit of time for 10 servers, who are willing to wait 2 on average. */
const impatient = erlangA(10, 11, 1, 0.5);

export const abandonment: TheoryCase = {
  title: 'M/M/10+M at offered load 11, mean patience 2 (Erlang A)',
  network: {
    classes: [{ name: 'all', arrival: poisson(11) }],
    stations: [{ name: 'desk', service: [exponential(1)], patience: [exponential(2)], servers: 10, line: firstCome }],
  },
  experiment: {
    seed: 'm/m/10+m',
    replications: 50,
    warmup: 50,
    horizon: 8050,
    customers: 400,
    step: 0.001,
    steps: 6000,
  },
  quantities: {
    'share that gives up': quantity(impatient.abandoned, (r) => r.abandonedShare()),
    'mean wait of the served': quantity(impatient.meanWaitOfServed, (r) => r.meanWait()),
    'share of the served that waits': quantity(impatient.delayedOfServed, (r) => r.delayedShare()),
    'mean number in line': quantity(impatient.inLine, (r) => r.meanInLine()),
    'share of time with 10 present': quantity(impatient.numbers[10] as number, (r) => r.shareWithPresent(10)),
    'share of time with 16 present': quantity(impatient.numbers[16] as number, (r) => r.shareWithPresent(16)),
    'share of time with 22 present': tail(impatient.numbers[22] as number, (r) => r.shareWithPresent(22)),
    // Product-limit estimate: the wait of those who gave up is only known to be longer than they stayed.
    'share with an offered wait of 0.3 or longer': quantity(impatient.offeredWaitLonger(0.3), (r) => r.waitLonger(0.3)),
    'share with an offered wait of 1 or longer': tail(impatient.offeredWaitLonger(1), (r) => r.waitLonger(1)),
  },
};
