/** Statements of every distribution with the distribution function each must have, in closed form. */

import type { Spec } from '../../../sim/engine/random/distributions/index.ts';
import { gammaShareBelow } from '../../../sim/engine/random/special.ts';
import { normalShare } from './goodness.ts';

export interface Case {
  readonly name: string;
  readonly spec: Spec;
  readonly mean: number;
  readonly variance: number;
  /** P(X <= x) for x >= 0. */
  readonly share: (x: number) => number;
}

const exponentialShare = (mean: number) => (x: number) => 1 - Math.exp(-x / mean);
const gammaShare = (shape: number, scale: number) => (x: number) => gammaShareBelow(shape, x / scale);
const uniformShare = (low: number, high: number) => (x: number) => Math.min(1, Math.max(0, (x - low) / (high - low)));

/** With balanced means: branch probability q from (1 + sqrt((cv^2 - 1) / (cv^2 + 1))) / 2, here cv 2. */
const q = (1 + Math.sqrt(3 / 5)) / 2;
/** Gamma(1 + 2/k) / Gamma(1 + 1/k)^2 for Weibull shape k = 2 is 4 / pi; its mean is scale sqrt(pi) / 2. */
const weibullCv = Math.sqrt(4 / Math.PI - 1);

/** Each continuous on x > 0. */
export const durations: readonly Case[] = [
  {
    name: 'exponential',
    spec: { distribution: 'exponential', mean: 3 },
    mean: 3,
    variance: 9,
    share: exponentialShare(3),
  },
  {
    name: 'gamma by mean and cv, shape 4 / 9',
    spec: { distribution: 'gamma', mean: 5, cv: 1.5 },
    mean: 5,
    variance: 56.25,
    share: gammaShare(4 / 9, 11.25),
  },
  {
    name: 'gamma of shape 1.3',
    spec: { distribution: 'gamma', shape: 1.3, scale: 7 },
    mean: 9.1,
    variance: 63.7,
    share: gammaShare(1.3, 7),
  },
  {
    name: 'gamma of shape 2, a sum of exponentials',
    spec: { distribution: 'gamma', shape: 2, scale: 270 },
    mean: 540,
    variance: 145800,
    share: gammaShare(2, 270),
  },
  {
    name: 'gamma of shape 2.5',
    spec: { distribution: 'gamma', shape: 2.5, scale: 4 },
    mean: 10,
    variance: 40,
    share: gammaShare(2.5, 4),
  },
  {
    name: 'gamma of shape 100',
    spec: { distribution: 'gamma', mean: 50, cv: 0.1 },
    mean: 50,
    variance: 25,
    share: gammaShare(100, 0.5),
  },
  {
    name: 'lognormal',
    spec: { distribution: 'lognormal', mu: 4, sigma: 0.5 },
    mean: Math.exp(4.125),
    variance: Math.exp(8.25) * (Math.exp(0.25) - 1),
    share: (x) => (x > 0 ? normalShare((Math.log(x) - 4) / 0.5) : 0),
  },
  {
    name: 'weibull of shape 2 by mean and cv',
    spec: { distribution: 'weibull', mean: 10, cv: weibullCv },
    mean: 10,
    variance: (10 * weibullCv) ** 2,
    share: (x) => 1 - Math.exp(-((x / (20 / Math.sqrt(Math.PI))) ** 2)),
  },
  {
    name: 'weibull of shape 1/2',
    spec: { distribution: 'weibull', shape: 0.5, scale: 3 },
    mean: 6,
    variance: 180,
    share: (x) => 1 - Math.exp(-Math.sqrt(x / 3)),
  },
  {
    name: 'uniform',
    spec: { distribution: 'uniform', low: 2, high: 5 },
    mean: 3.5,
    variance: 0.75,
    share: uniformShare(2, 5),
  },
  {
    name: 'uniform by mean and cv',
    spec: { distribution: 'uniform', mean: 6, cv: 1 / Math.sqrt(12) },
    mean: 6,
    variance: 3,
    share: uniformShare(3, 9),
  },
  {
    name: 'hyperexponential',
    spec: { distribution: 'hyperexponential', mean: 10, cv: 2 },
    mean: 10,
    variance: 400,
    share: (x) => q * (1 - Math.exp((-x * 2 * q) / 10)) + (1 - q) * (1 - Math.exp((-x * 2 * (1 - q)) / 10)),
  },
  {
    name: 'mixture of exponential and uniform, 1 to 3',
    spec: {
      distribution: 'mixture',
      branches: [
        { weight: 1, spec: { distribution: 'exponential', mean: 4 } },
        { weight: 3, spec: { distribution: 'uniform', low: 0, high: 12 } },
      ],
    },
    mean: 5.5,
    // E[X^2] = (2 x 16 + 3 x 48) / 4 = 44.
    variance: 44 - 5.5 ** 2,
    share: (x) => exponentialShare(4)(x) / 4 + (3 * uniformShare(0, 12)(x)) / 4,
  },
];

/** Durations with steps in their distribution function. */
export const steps: readonly Case[] = [
  {
    name: 'deterministic',
    spec: { distribution: 'deterministic', value: 4 },
    mean: 4,
    variance: 0,
    share: (x) => (x >= 4 ? 1 : 0),
  },
  {
    name: 'empirical, values 1, 2, 7 with weights 1, 2, 3',
    spec: { distribution: 'empirical', values: [1, 2, 7], weights: [1, 2, 3] },
    // (1 + 4 + 21) / 6 and (1 + 8 + 147) / 6 - mean^2.
    mean: 26 / 6,
    variance: 26 - (26 / 6) ** 2,
    share: (x) => (x < 1 ? 0 : x < 2 ? 1 / 6 : x < 7 ? 1 / 2 : 1),
  },
];
