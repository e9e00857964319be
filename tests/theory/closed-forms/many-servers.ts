/** Several servers: M/M/c, M/G/c/c, M/M/c+M, M/G/infinity. Waits exclude service. */

import { average, birthDeath, MarkovChain } from './markov-chain.ts';

/** P(all servers busy) in M/G/c/c at offered load a: B = a B' / (c + a B'). Erlang (1917). */
export function erlangB(servers: number, offered: number): number {
  let blocked = 1;
  for (let c = 1; c <= servers; c++) blocked = (offered * blocked) / (c + offered * blocked);
  return blocked;
}

/** P(an arrival waits) in M/M/c at offered load a: c B / (c - a (1 - B)). Erlang (1917). */
export function erlangC(servers: number, offered: number): number {
  const blocked = erlangB(servers, offered);
  return (servers * blocked) / (servers - offered * (1 - blocked));
}

/** The wait in M/M/c, first come first served: 0 with probability 1 - C, else exponential with rate c mu - lambda. */
export function waitManyServers(servers: number, rate: number, serviceRate: number) {
  const delayed = erlangC(servers, rate / serviceRate);
  const spare = servers * serviceRate - rate;
  return {
    delayed,
    mean: delayed / spare,
    meanSquare: (2 * delayed) / spare ** 2,
    variance: (2 * delayed - delayed ** 2) / spare ** 2,
    longer: (time: number) => delayed * Math.exp(-spare * time),
    /** For p above 1 - delayed. */
    quantile: (p: number) => Math.log(delayed / (1 - p)) / spare,
  };
}

/** Stationary number in M/M/c, cut where the rest is below 1e-15. */
export function numbersManyServers(servers: number, rate: number, serviceRate: number): number[] {
  return birthDeath(
    () => rate,
    (n) => Math.min(n, servers) * serviceRate,
    servers + Math.ceil(35 / -Math.log(rate / (servers * serviceRate))),
  );
}

/** P(N = n) for a Poisson number with this mean. */
export function poissonShare(mean: number, n: number): number {
  let share = Math.exp(-mean);
  for (let k = 1; k <= n; k++) share *= mean / k;
  return share;
}

/** P(N = n) for a binomial number: `trials`, each with probability p. */
export function binomialShare(trials: number, p: number, n: number): number {
  let share = (1 - p) ** trials;
  for (let k = 1; k <= n; k++) share *= (((trials - k + 1) / k) * p) / (1 - p);
  return share;
}

/**
 * M/M/c+M, Palm (1957). An arrival that finds n >= c present would, if infinitely patient, wait V: the sum of exponentials
 * with rates c mu + j theta, j = 0..n - c. It is served when V is below its patience, so with s = theta
 * P(served | n) = E[e^-sV] = product r / (r + s), and E[V; served | n] = that product times the sum of 1 / (r + s).
 */
export function erlangA(servers: number, rate: number, serviceRate: number, impatience: number) {
  const full = servers * serviceRate;
  const top = servers + 300;
  const numbers = birthDeath(
    () => rate,
    (n) => Math.min(n, servers) * serviceRate + Math.max(n - servers, 0) * impatience,
    top,
  );
  const inLine = average(numbers, (n) => Math.max(n - servers, 0));
  const abandoned = (impatience * inLine) / rate;
  let waitOfServed = 0;
  let servedAfterWait = 0;
  let product = 1;
  let sum = 0;
  for (let n = servers; n <= top; n++) {
    const pace = full + (n - servers) * impatience;
    product *= pace / (pace + impatience);
    sum += 1 / (pace + impatience);
    servedAfterWait += (numbers[n] as number) * product;
    waitOfServed += (numbers[n] as number) * product * sum;
  }
  const chain = new MarkovChain([[top - servers + 1]], ([ahead]) => {
    const left = ahead as number;
    return left === 0 ? [] : [[full + (left - 1) * impatience, [left - 1]]];
  });
  const found = new Float64Array(chain.states.length);
  for (let n = 0; n <= top; n++) {
    const at = chain.indexOf([Math.max(n - servers + 1, 0)]);
    found[at] = (found[at] as number) + (numbers[n] as number);
  }
  return {
    numbers,
    inLine,
    abandoned,
    meanWaitOfServed: waitOfServed / (1 - abandoned),
    delayedOfServed: servedAfterWait / (1 - abandoned),
    /** P(V >= time), the wait that an infinitely patient customer would have. */
    offeredWaitLonger: (time: number) => 1 - (chain.after(time, found)[chain.indexOf([0])] as number),
  };
}

/**
 * Mean number in M(t)/G/infinity with arrival rate mean (1 + amplitude sin(frequency t)), long after the start:
 * rate E[S] (1 + amplitude (sin(ft) E[cos f Se] - cos(ft) E[sin f Se])), Se the residual service time.
 * Source: Eick, Massey and Whitt, Operations Research 41 (1993), theorem 4.1.
 */
export function sinusoidalMeanNumber(
  process: { rate: number; amplitude: number; frequency: number },
  service: { mean: number; residualCosine: number; residualSine: number },
  time: number,
): number {
  const phase = process.frequency * time;
  const wave = Math.sin(phase) * service.residualCosine - Math.cos(phase) * service.residualSine;
  return process.rate * service.mean * (1 + process.amplitude * wave);
}

/**
 * Stationary number in M[X]/M/c, cut where a term is below 1e-17 of the sum. What crosses the level between n - 1 and n
 * upwards equals what crosses it downwards: min(n, c) mu p(n) = rate x sum over k of P(X > k) p(n - 1 - k). `sizes[k]` is
 * P(X = k).
 */
export function batchNumbersManyServers(
  servers: number,
  rate: number,
  serviceRate: number,
  sizes: readonly number[],
): number[] {
  const larger = sizes.map((_, k) => sizes.slice(k + 1).reduce((sum, share) => sum + share, 0));
  const weights = [1];
  let total = 1;
  for (let n = 1, weight = 1; n <= servers || weight > 1e-17 * total; n++) {
    const up = larger.reduce((sum, share, k) => sum + share * (weights[n - 1 - k] ?? 0), 0);
    weight = (rate * up) / (Math.min(n, servers) * serviceRate);
    weights.push(weight);
    total += weight;
  }
  return weights.map((weight) => weight / total);
}
