/** Classes in order of priority, with and without pre-emption. */

import { exponentialMoments } from '../closed-forms/law-moments.ts';
import { erlangC } from '../closed-forms/many-servers.ts';
import { preemptiveMeanSojourn, waitByClass, waitByClassManyServers } from '../closed-forms/priority.ts';
import { poisson } from '../kit/arrivals.ts';
import { exponential } from '../kit/declare.ts';
import { byClass, preemptiveByClass } from '../kit/line-rules.ts';
import { quantity, type TheoryCase, tail } from '../kit/theory-case.ts';

const rates = [0.3, 0.5, 0.4];
const servers = 2;
const delayed = erlangC(servers, 1.2);
/** The first class overtakes everyone, so its wait is exponential with rate c mu - its own rate, given that it waits. */
const spareFirst = servers - 0.3;
const classes = [0, 1, 2].map((k) => waitByClassManyServers(servers, rates, 1, k));

export const threeClasses: TheoryCase = {
  title: 'M/M/2 at load 0.6 with three classes, not preemptive (Kella and Yechiali)',
  network: {
    classes: rates.map((rate, k) => ({ name: `class ${k}`, arrival: poisson(rate) })),
    stations: [{ name: 'desk', service: rates.map(() => exponential(1)), servers, line: byClass }],
  },
  experiment: {
    seed: 'priority m/m/2',
    replications: 50,
    warmup: 200,
    horizon: 160_200,
    customers: 400,
    step: 0.002,
    steps: 6000,
  },
  quantities: {
    ...Object.fromEntries(
      classes.flatMap(({ mean, meanSquare }, k) => [
        [`mean wait of class ${k}`, quantity(mean, (r) => r.meanWait(0, k))],
        [`mean square of the wait of class ${k}`, quantity(meanSquare, (r) => r.meanSquareWait(0, k))],
        [`share of class ${k} that waits`, quantity(delayed, (r) => r.delayedShare(0, k))],
      ]),
    ),
    '90 % quantile of the wait of class 0': quantity(Math.log(delayed / 0.1) / spareFirst, (r) =>
      r.waitQuantile(0.9, 0, 0),
    ),
    'share of class 0 that waits 1 or longer': tail(delayed * Math.exp(-spareFirst), (r) => r.waitLonger(1, 0, 0)),
  },
};

const streams = [
  { rate: 0.3, service: exponentialMoments(1) },
  { rate: 0.2, service: exponentialMoments(1.5) },
];
const single = streams.map((_, k) => waitByClass(streams, k));

export const twoClasses: TheoryCase = {
  title: 'M/G/1 at load 0.6 with two classes, not preemptive (Cobham)',
  network: {
    classes: streams.map(({ rate }, k) => ({ name: `class ${k}`, arrival: poisson(rate) })),
    stations: [{ name: 'desk', service: [exponential(1), exponential(1.5)], servers: 1, line: byClass }],
  },
  experiment: {
    seed: 'priority m/g/1',
    replications: 50,
    warmup: 500,
    horizon: 280_500,
    customers: 400,
    step: 0.01,
    steps: 4000,
  },
  quantities: Object.fromEntries(
    single.flatMap(({ mean, meanSquare }, k) => [
      [`mean wait of class ${k}`, quantity(mean, (r) => r.meanWait(0, k))],
      [`mean square of the wait of class ${k}`, quantity(meanSquare, (r) => r.meanSquareWait(0, k))],
      [`mean number of class ${k} in line`, quantity((streams[k]?.rate as number) * mean, (r) => r.meanInLine(0, k))],
    ]),
  ),
};

const sojourns = streams.map((_, k) => preemptiveMeanSojourn(streams, k));

export const preemptive: TheoryCase = {
  title: 'M/M/1 at load 0.6 with two classes, preemptive and resumed',
  network: {
    classes: streams.map(({ rate }, k) => ({ name: `class ${k}`, arrival: poisson(rate) })),
    stations: [{ name: 'desk', service: [exponential(1), exponential(1.5)], servers: 1, line: preemptiveByClass }],
  },
  experiment: {
    seed: 'preemptive',
    replications: 50,
    warmup: 500,
    horizon: 40_500,
    customers: 400,
    step: 0.005,
    steps: 4000,
  },
  quantities: {
    'mean sojourn of class 0': quantity(sojourns[0] as number, (r) => r.meanSojourn(0, 0)),
    'mean sojourn of class 1': quantity(sojourns[1] as number, (r) => r.meanSojourn(0, 1)),
    'mean number of class 1': quantity(0.2 * (sojourns[1] as number), (r) => r.meanOfClass(0, 1)),
    // Class 0 does not notice class 1: M/M/1 at load 0.3, whose sojourn is exponential with rate 0.7.
    'share of class 0 that waits': quantity(0.3, (r) => r.delayedShare(0, 0)),
    'median of the sojourn of class 0': quantity(Math.log(2) / 0.7, (r) => r.sojournQuantile(0.5, 0, 0)),
    '95 % quantile of the sojourn of class 0': quantity(Math.log(20) / 0.7, (r) => r.sojournQuantile(0.95, 0, 0)),
    'share of class 0 that waits 2 or longer': tail(0.3 * Math.exp(-1.4), (r) => r.waitLonger(2, 0, 0)),
    utilisation: quantity(0.6, (r) => r.utilisation()),
  },
};
