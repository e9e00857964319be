/** Systems without waiting, rates and capacities that change in time, and staff that comes and goes. */

import type { Spec } from '../../../sim/engine/random/distributions/index.ts';
import { binomialShare, poissonShare, sinusoidalMeanNumber } from '../closed-forms/many-servers.ts';
import { scheduledServers } from '../closed-forms/schedules.ts';
import { type Arrival, poisson, poissonAtRate } from '../kit/arrivals.ts';
import { constant, exponential, type Network } from '../kit/declare.ts';
import { firstCome } from '../kit/line-rules.ts';
import { type Quantity, quantity, type TheoryCase, tail } from '../kit/theory-case.ts';

/** A station where nobody waits, with `population` present from time 0. */
function withoutWaiting(arrival: Arrival, service: Spec, population = 0): Network {
  return {
    classes: [{ name: 'all', arrival, population }],
    stations: [{ name: 'stay', service: [service], servers: Number.POSITIVE_INFINITY, line: firstCome }],
  };
}

export const manyAtOnce: TheoryCase = {
  title: 'M/G/infinity with mean 10 present, lognormal stay with cv 1.5',
  network: withoutWaiting(poisson(10), { distribution: 'lognormal', mean: 1, cv: 1.5 }),
  experiment: { seed: 'm/g/inf', replications: 50, warmup: 100, horizon: 7100, customers: 200, step: 0.01, steps: 100 },
  quantities: {
    'mean number present': quantity(10, (r) => r.meanPresent()),
    'variance of the number present': quantity(10, (r) => r.variancePresent()),
    'share of time with 6 present': quantity(poissonShare(10, 6), (r) => r.shareWithPresent(6)),
    'share of time with 10 present': quantity(poissonShare(10, 10), (r) => r.shareWithPresent(10)),
    'share of time with 16 present': tail(poissonShare(10, 16), (r) => r.shareWithPresent(16)),
  },
};

const process = { rate: 20, amplitude: 0.6, frequency: 1 };

/** Mean at every date, and the variance, equal to it, at the first: the number present is Poisson. */
function wave(
  name: string,
  service: Spec,
  residual: { cosine: number; sine: number },
  fromEmpty: (time: number) => number,
): TheoryCase {
  const stay = { mean: 1, residualCosine: residual.cosine, residualSine: residual.sine };
  const meanAt = (date: number) => sinusoidalMeanNumber(process, stay, date) + fromEmpty(date);
  const dates = [2.5, 4, 5.5] as const;
  const first = meanAt(dates[0]);
  const numbers: [string, Quantity][] = dates.map((date, i) => [
    `mean number present at ${date}`,
    quantity(meanAt(date), (r) => r.presentAt(i)),
  ]);
  return {
    title: `M(t)/G/infinity at a rate that goes up and down, ${name} stay (Eick, Massey and Whitt)`,
    network: withoutWaiting(
      poissonAtRate((time) => process.rate * (1 + process.amplitude * Math.sin(time)), 32),
      service,
    ),
    experiment: {
      seed: `${name} wave`,
      replications: 50_000,
      horizon: dates[2],
      dates,
      customers: 100,
      step: 1,
      steps: 1,
    },
    quantities: {
      ...Object.fromEntries(numbers),
      [`variance of the number present at ${dates[0]}`]: quantity(first, (r) => (r.presentAt(0) - first) ** 2),
    },
  };
}

export const waves: readonly TheoryCase[] = [
  // The residual time of an exponential stay with mean 1 is the same law: E[cos Se] = E[sin Se] = 1/2. The mean obeys
  // m' = rate - m, so the empty start takes away what would have been there at time 0, times e^-t.
  wave('exponential', exponential(1), { cosine: 0.5, sine: 0.5 }, (time) => -20 * (1 - 0.6 * 0.5) * Math.exp(-time)),
  // That of a constant stay of 1 is uniform on (0, 1); the empty start is forgotten from 1 on.
  wave('constant', constant(1), { cosine: Math.sin(1), sine: 1 - Math.cos(1) }, () => 0),
];

/** Staff of 30, each leaving at rate 0.25 a year; 5 hired a year. */
const staffAt = (time: number) => 30 * Math.exp(-0.25 * time) + (5 / 0.25) * (1 - Math.exp(-0.25 * time));
/** Of the first 30 a binomial number is left, and of the hired a Poisson number. */
const staffVarianceAt = (time: number) => staffAt(time) - 30 * Math.exp(-0.5 * time);

export const hiredAndLeaving: TheoryCase = {
  title: 'Staff of 30 at first, 5 hired a year, each leaving at 0.25 a year',
  network: withoutWaiting(poisson(5), exponential(4), 30),
  experiment: {
    seed: 'staff',
    replications: 50_000,
    horizon: 12,
    dates: [1, 3, 6, 12],
    customers: 100,
    step: 1,
    steps: 1,
  },
  quantities: {
    'mean staff after 1 year': quantity(staffAt(1), (r) => r.presentAt(0)),
    'mean staff after 3 years': quantity(staffAt(3), (r) => r.presentAt(1)),
    'variance of staff after 3 years': quantity(staffVarianceAt(3), (r) => (r.presentAt(1) - staffAt(3)) ** 2),
    'mean staff after 6 years': quantity(staffAt(6), (r) => r.presentAt(2)),
    'mean staff after 12 years': quantity(staffAt(12), (r) => r.presentAt(3)),
    'variance of staff after 12 years': quantity(staffVarianceAt(12), (r) => (r.presentAt(3) - staffAt(12)) ** 2),
  },
};

/** 25 posts; a vacancy is filled at rate 1 a year, a worker leaves at rate 0.25: each post is filled 4/5 of the time. */
const posts = 25;
const filledAt = (time: number) => posts * (0.8 + 0.2 * Math.exp(-1.25 * time));

export const posted: TheoryCase = {
  title: '25 posts, filled at first, each left at 0.25 and refilled at 1 a year',
  network: {
    classes: [
      {
        name: 'posts',
        population: posts,
        route: [
          [0, 1],
          [1, 0],
        ],
      },
    ],
    stations: [
      { name: 'filled', service: [exponential(4)], servers: Number.POSITIVE_INFINITY, line: firstCome },
      { name: 'vacant', service: [exponential(1)], servers: Number.POSITIVE_INFINITY, line: firstCome },
    ],
  },
  experiment: {
    seed: 'posts',
    replications: 50,
    warmup: 20,
    horizon: 4020,
    customers: posts,
    step: 1,
    steps: 1,
  },
  quantities: {
    'mean number filled': quantity(20, (r) => r.meanPresent(0)),
    'variance of the number filled': quantity(4, (r) => r.variancePresent(0)),
    'share of time with 20 filled': quantity(binomialShare(posts, 0.8, 20), (r) => r.shareWithPresent(20, 0)),
    'share of time with 24 filled': tail(binomialShare(posts, 0.8, 24), (r) => r.shareWithPresent(24, 0)),
  },
};

export const postedEarly: TheoryCase = {
  title: '25 posts in their first years',
  network: posted.network,
  experiment: { seed: 'early', replications: 2000, horizon: 2, dates: [0.5, 2], customers: posts, step: 1, steps: 1 },
  quantities: {
    'mean number filled after half a year': quantity(filledAt(0.5), (r) => r.presentAt(0, 0)),
    'mean number filled after 2 years': quantity(filledAt(2), (r) => r.presentAt(1, 0)),
  },
};

/** Two servers, six from 6 on, three from 10 on; the load of 4 grows a line, shrinks it, and grows it again. */
const periods = [
  { until: 6, servers: 2 },
  { until: 10, servers: 6 },
  { until: 12, servers: 3 },
];
const beforeGrowth = scheduledServers(4, 1, periods.slice(0, 1), 80);
const beforeShrink = scheduledServers(4, 1, periods.slice(0, 2), 80);
const justAfterShrink = scheduledServers(4, 1, [...periods.slice(0, 2), { until: 10.5, servers: 3 }], 80);
const atEnd = scheduledServers(4, 1, periods, 80);

export const scheduled: TheoryCase = {
  title: 'M/M/c with 2, then 6, then 3 servers, finish then shrink (exact Markov chain)',
  network: {
    classes: [{ name: 'all', arrival: poisson(4) }],
    stations: [
      {
        name: 'desk',
        service: [exponential(1)],
        servers: 2,
        schedule: [
          { time: 6, servers: 6 },
          { time: 10, servers: 3 },
        ],
        line: firstCome,
      },
    ],
  },
  experiment: {
    seed: 'schedule',
    replications: 60_000,
    horizon: 12,
    dates: [6, 10, 10.5, 12],
    customers: 200,
    step: 1,
    steps: 1,
  },
  quantities: {
    'mean number present at 6': quantity(beforeGrowth.present, (r) => r.presentAt(0)),
    'variance of the number present at 6': quantity(
      beforeGrowth.variance,
      (r) => (r.presentAt(0) - beforeGrowth.present) ** 2,
    ),
    'mean number present at 10': quantity(beforeShrink.present, (r) => r.presentAt(1)),
    'mean number present at 10.5': quantity(justAfterShrink.present, (r) => r.presentAt(2)),
    'mean number present at 12': quantity(atEnd.present, (r) => r.presentAt(3)),
    'variance of the number present at 12': quantity(atEnd.variance, (r) => (r.presentAt(3) - atEnd.present) ** 2),
  },
};
