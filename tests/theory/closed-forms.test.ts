import { describe, expect, test } from 'vitest';
import { exponentialMoments, hyperexponentialMoments } from './closed-forms/law-moments.ts';
import { erlangA, erlangB, erlangC, numbersManyServers, waitManyServers } from './closed-forms/many-servers.ts';
import { average, birthDeath, MarkovChain } from './closed-forms/markov-chain.ts';
import { blockingTandem, closedNetwork, trafficRates } from './closed-forms/networks.ts';
import {
  preemptiveMeanSojourn,
  waitByClass,
  waitByClassManyServers,
  waitsByAccumulation,
} from './closed-forms/priority.ts';
import { scheduledServers } from './closed-forms/schedules.ts';
import {
  batchMeanNumber,
  batchNumbers,
  breakdownNumbers,
  breakdowns,
  constantServiceWaitWithin,
  delayedShareExponentialService,
  hyperexponentialWaitLonger,
  integral,
  lastComeWaitLonger,
  meanSquareWaitPoissonArrivals,
  meanWaitPoissonArrivals,
} from './closed-forms/single-server.ts';

describe('formulas agree with published tables and with values by hand', () => {
  test('Erlang B at 10 servers and 5 erlang is 0.018385 (Erlang loss tables)', () => {
    expect(erlangB(10, 5)).toBeCloseTo(0.018385, 6);
  });
  test('Erlang C at 2 servers and 1 erlang is 1/3 (by hand)', () => {
    expect(erlangC(2, 1)).toBeCloseTo(1 / 3, 14);
  });
  test('Erlang C with one server is the load (by hand)', () => {
    expect(erlangC(1, 0.7)).toBeCloseTo(0.7, 14);
  });
  test('D/M/1 at load 0.5 has root 0.2032 (the solution of x = e^(-2 (1 - x)))', () => {
    const x = delayedShareExponentialService((s) => Math.exp(-2 * s), 1);
    expect(x).toBeCloseTo(0.20319, 5);
    expect(Math.exp(-2 * (1 - x))).toBeCloseTo(x, 14);
  });
  test('two customers cycling over two equal single servers leave each idle a third of the time (by hand)', () => {
    expect(closedNetwork(2, [1, 1], [1, 1]).throughput).toBeCloseTo(2 / 3, 14);
  });
  test('a station that half of the served come back to sees twice the arrivals (by hand)', () => {
    expect(trafficRates([1], [[0.5]])[0]).toBeCloseTo(2, 14);
  });
});

describe('formulas agree with each other where they meet', () => {
  test('M/G/1 with exponential service is M/M/1', () => {
    const wait = waitManyServers(1, 0.7, 1);
    expect(meanWaitPoissonArrivals(0.7, exponentialMoments(1))).toBeCloseTo(wait.mean, 13);
    expect(meanSquareWaitPoissonArrivals(0.7, exponentialMoments(1))).toBeCloseTo(wait.meanSquare, 12);
  });
  test('the wait distribution of M/D/1 integrates to the mean of Pollaczek and Khinchine', () => {
    const mean = integral((t) => 1 - constantServiceWaitWithin(0.3, t), 0, 9, 18_000);
    expect(mean).toBeCloseTo(0.3 / (2 * 0.7), 4);
  });
  test('the wait distribution of M/H2/1 has the moments of Pollaczek and Khinchine', () => {
    const service = hyperexponentialMoments(1, 1.5);
    const tail = (t: number) => hyperexponentialWaitLonger(0.5, 1, 1.5, t);
    expect(tail(0)).toBeCloseTo(0.5, 12);
    expect(integral(tail, 0, 200, 20_000)).toBeCloseTo(meanWaitPoissonArrivals(0.5, service), 8);
    expect(integral((t) => 2 * t * tail(t), 0, 200, 20_000)).toBeCloseTo(
      meanSquareWaitPoissonArrivals(0.5, service),
      7,
    );
  });
  test('last come first served has the mean wait of first come first served', () => {
    expect(integral((t) => lastComeWaitLonger(0.3, 1, t), 0, 60, 120)).toBeCloseTo(0.3 / 0.7, 3);
  });
  test('one class has the wait of M/G/1, and preemption leaves it alone', () => {
    const streams = [{ rate: 0.5, service: exponentialMoments(1) }];
    expect(waitByClass(streams, 0).mean).toBeCloseTo(1, 13);
    expect(waitByClass(streams, 0).meanSquare).toBeCloseTo(
      meanSquareWaitPoissonArrivals(0.5, exponentialMoments(1)),
      12,
    );
    expect(preemptiveMeanSojourn(streams, 0)).toBeCloseTo(2, 13);
  });
  test('priority in M/M/c shifts waiting between classes and keeps the mean over all (conservation)', () => {
    const rates = [0.6, 1, 0.8];
    const total = rates.reduce((sum, rate, k) => sum + rate * waitByClassManyServers(4, rates, 1, k).mean, 0);
    expect(total / 2.4).toBeCloseTo(waitManyServers(4, 2.4, 1).mean, 13);
  });
  test('accumulating priority keeps that mean, and lies between first come first served and priority by class', () => {
    const rates = [0.6, 1, 0.8];
    const waits = waitsByAccumulation(4, rates, [1, 2, 4], 1);
    const total = rates.reduce((sum, rate, k) => sum + rate * (waits[k] as number), 0);
    expect(total / 2.4).toBeCloseTo(waitManyServers(4, 2.4, 1).mean, 13);
    for (const wait of waitsByAccumulation(4, rates, [1, 1, 1], 1))
      expect(wait).toBeCloseTo(waitManyServers(4, 2.4, 1).mean, 13);
    // Growth without bound is priority by class, the last one first.
    const byClass = rates.map((_, k) => waitByClassManyServers(4, rates.toReversed(), 1, 2 - k).mean);
    waitsByAccumulation(4, rates, [1, 1e9, 1e18], 1).forEach((wait, k) => {
      expect(wait).toBeCloseTo(byClass[k] as number, 8);
    });
  });
  test('batches of one give M/M/1', () => {
    expect(batchMeanNumber(0.7, 1, [0, 1])).toBeCloseTo(0.7 / 0.3, 12);
    expect(batchNumbers(0.7, 1, [0, 1], 5)[5]).toBeCloseTo(0.3 * 0.7 ** 5, 14);
  });
  test('the numbers in M[X]/M/1 have the mean of its formula', () => {
    const sizes = [0, 0.5, 0.3, 0, 0.2];
    expect(average(batchNumbers(0.3, 1, sizes, 600), (n) => n)).toBeCloseTo(batchMeanNumber(0.3, 1, sizes), 10);
  });
  test('patience without end gives Erlang C, and the offered wait begins with the share that waits', () => {
    const patient = erlangA(5, 3.5, 1, 1e-9);
    expect(patient.meanWaitOfServed).toBeCloseTo(waitManyServers(5, 3.5, 1).mean, 6);
    expect(patient.offeredWaitLonger(1)).toBeCloseTo(waitManyServers(5, 3.5, 1).longer(1), 6);
    const impatient = erlangA(10, 11, 1, 0.5);
    const busy = impatient.numbers.slice(10).reduce((sum, p) => sum + p, 0);
    expect(impatient.offeredWaitLonger(0)).toBeCloseTo(busy, 12);
  });
});

describe('Markov chains agree with formulas', () => {
  test('a server that fails: the generating function and the chain give the same mean and share of time empty', () => {
    const numbers = breakdownNumbers(0.5, 1, 0.05, 0.25);
    const formula = breakdowns(0.5, 1, 0.05, 0.25);
    expect(average(numbers, (n) => n)).toBeCloseTo(formula.mean, 6);
    expect(numbers[0]).toBeCloseTo(formula.empty, 8);
  });
  test('a tandem whose second station is roomy loses as M/M/1/4 does', () => {
    const loss = birthDeath(
      () => 0.8,
      () => 1,
      4,
    )[4] as number;
    expect(blockingTandem(0.8, [1, 2], [4, 60]).lost).toBeCloseTo(loss, 9);
  });
  test('a chain of two states approaches its equilibrium exponentially', () => {
    const chain = new MarkovChain([[0]], ([s]) => [s === 0 ? [1, [1]] : [3, [0]]]);
    const up = chain.after(0.7, chain.surely([0]))[0] as number;
    expect(up).toBeCloseTo(0.75 + 0.25 * Math.exp(-4 * 0.7), 13);
    expect(chain.stationary()[0]).toBeCloseTo(0.75, 14);
  });
  test('servers that never change reach the equilibrium of M/M/c', () => {
    const found = scheduledServers(2, 1, [{ until: 60, servers: 4 }], 40);
    expect(found.present).toBeCloseTo(
      average(numbersManyServers(4, 2, 1), (n) => n),
      8,
    );
    expect(found.running).toBeCloseTo(2, 8);
  });
});
