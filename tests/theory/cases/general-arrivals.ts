/** G/M/1, batches, and a server that fails. */

import type { Spec } from '../../../sim/engine/random/distributions/index.ts';
import { balancedBranches } from '../closed-forms/law-moments.ts';
import {
  batchMeanNumber,
  batchNumbers,
  breakdownNumbers,
  breakdowns,
  delayedShareExponentialService,
} from '../closed-forms/single-server.ts';
import { poisson, renewal } from '../kit/arrivals.ts';
import { constant, exponential } from '../kit/declare.ts';
import { firstCome } from '../kit/line-rules.ts';
import { quantity, type TheoryCase, tail } from '../kit/theory-case.ts';

/** G/M/1 with service rate 1: a share x waits, exponentially with rate 1 - x. */
function renewalArrivals(name: string, gap: Spec, transform: (s: number) => number, horizon: number): TheoryCase {
  const delayed = delayedShareExponentialService(transform, 1);
  const spare = 1 - delayed;
  return {
    title: `${name}/M/1 at load 0.6`,
    network: {
      classes: [{ name: 'all', arrival: renewal(gap) }],
      stations: [{ name: 'desk', service: [exponential(1)], servers: 1, line: firstCome }],
    },
    experiment: {
      seed: `${name}/m/1`,
      replications: 50,
      warmup: 500,
      horizon,
      customers: 500,
      step: 0.005,
      steps: 8000,
    },
    quantities: {
      'share that waits': quantity(delayed, (r) => r.delayedShare()),
      'mean wait': quantity(delayed / spare, (r) => r.meanWait()),
      'variance of the wait': quantity((2 * delayed - delayed ** 2) / spare ** 2, (r) => r.varianceWait()),
      '90 % quantile of the wait': quantity(Math.log(delayed / 0.1) / spare, (r) => r.waitQuantile(0.9)),
      'share that waits 4 or longer': tail(delayed * Math.exp(-4 * spare), (r) => r.waitLonger(4)),
      '95 % quantile of the sojourn': quantity(Math.log(20) / spare, (r) => r.sojournQuantile(0.95)),
      utilisation: quantity(0.6, (r) => r.utilisation()),
    },
  };
}

const gap = 1 / 0.6;

export const otherArrivals: readonly TheoryCase[] = [
  renewalArrivals('D', constant(gap), (s) => Math.exp(-gap * s), 180_500),
  renewalArrivals('E2', { distribution: 'gamma', shape: 2, scale: gap / 2 }, (s) => (1 + (gap / 2) * s) ** -2, 160_500),
  renewalArrivals(
    'H2',
    { distribution: 'hyperexponential', mean: gap, cv: 1.5 },
    (s) => balancedBranches(gap, 1.5).reduce((sum, [share, mean]) => sum + share / (1 + mean * s), 0),
    300_500,
  ),
];

/** P(X = k) for the batch size X: 1, 2 or 4. */
const sizes = [0, 0.5, 0.3, 0, 0.2];
const batchRate = 0.3;
const meanSize = 1.9;
const present = batchNumbers(batchRate, 1, sizes, 20);
const batchNumber = batchMeanNumber(batchRate, 1, sizes);

export const batchArrivals: TheoryCase = {
  title: 'M[X]/M/1 with batches of 1, 2 or 4',
  network: {
    classes: [
      {
        name: 'all',
        arrival: poisson(batchRate),
        batch: { distribution: 'empirical', values: [1, 2, 4], weights: [0.5, 0.3, 0.2] },
      },
    ],
    stations: [{ name: 'desk', service: [exponential(1)], servers: 1, line: firstCome }],
  },
  experiment: {
    seed: 'm[x]/m/1',
    replications: 50,
    warmup: 500,
    horizon: 40_500,
    customers: 500,
    step: 0.01,
    steps: 6000,
  },
  quantities: {
    'mean number present': quantity(batchNumber, (r) => r.meanPresent()),
    'mean sojourn': quantity(batchNumber / (batchRate * meanSize), (r) => r.meanSojourn()),
    'mean wait': quantity(batchNumber / (batchRate * meanSize) - 1, (r) => r.meanWait()),
    // Alone in front of an empty station is only the first of a batch.
    'share that waits': quantity(1 - (present[0] as number) / meanSize, (r) => r.delayedShare()),
    'share of time empty': quantity(present[0] as number, (r) => r.shareWithPresent(0)),
    'share of time with 1 present': quantity(present[1] as number, (r) => r.shareWithPresent(1)),
    'share of time with 4 present': quantity(present[4] as number, (r) => r.shareWithPresent(4)),
    'share of time with 10 present': tail(present[10] as number, (r) => r.shareWithPresent(10)),
    utilisation: quantity(batchRate * meanSize, (r) => r.utilisation()),
  },
};

const failing = breakdowns(0.5, 1, 0.05, 0.25);
const failingNumbers = breakdownNumbers(0.5, 1, 0.05, 0.25);

export const failingServer: TheoryCase = {
  title: 'M/M/1 at rate 0.5 whose server fails after 20 and is repaired in 4 on average',
  network: {
    classes: [{ name: 'all', arrival: poisson(0.5) }],
    stations: [
      {
        name: 'desk',
        service: [exponential(1)],
        servers: 1,
        line: firstCome,
        breakdown: { up: exponential(20), down: exponential(4) },
      },
    ],
  },
  experiment: {
    seed: 'failing',
    replications: 50,
    warmup: 500,
    horizon: 60_500,
    customers: 500,
    step: 0.01,
    steps: 6000,
  },
  quantities: {
    'mean number present': quantity(failing.mean, (r) => r.meanPresent()),
    'mean sojourn': quantity(failing.mean / 0.5, (r) => r.meanSojourn()),
    'mean wait, broken-off service included': quantity(failing.mean / 0.5 - 1, (r) => r.meanWait()),
    'share of time empty': quantity(failing.empty, (r) => r.shareWithPresent(0)),
    'share of time with 3 present': quantity(failingNumbers[3] as number, (r) => r.shareWithPresent(3)),
    'share of time with 9 present': tail(failingNumbers[9] as number, (r) => r.shareWithPresent(9)),
    // Work that is asked for over time that the server is up: 0.5 / (20 / 24).
    utilisation: quantity(0.6, (r) => r.utilisation()),
  },
};
