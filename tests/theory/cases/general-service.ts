/** M/G/1, M/G/c/c and the orders of service that only theory can tell apart by second moments. */

import type { Spec } from '../../../sim/engine/random/distributions/index.ts';
import {
  constantMoments,
  exponentialMoments,
  hyperexponentialMoments,
  type LawMoments,
  lognormalMoments,
} from '../closed-forms/law-moments.ts';
import { erlangB, poissonShare } from '../closed-forms/many-servers.ts';
import {
  constantServiceWaitWithin,
  hyperexponentialWaitLonger,
  lastComeFactor,
  lastComeWaitLonger,
  meanSquareWaitPoissonArrivals,
  meanWaitPoissonArrivals,
  randomOrderFactor,
  shortestFirstMeanWait,
} from '../closed-forms/single-server.ts';
import { poisson } from '../kit/arrivals.ts';
import { constant, exponential, type Network } from '../kit/declare.ts';
import { firstCome, inRandomOrder, type LineRule, lastCome, shortestFirst } from '../kit/line-rules.ts';
import { type Quantity, quantity, type TheoryCase, tail } from '../kit/theory-case.ts';

function oneServer(rate: number, service: Spec, line: LineRule): Network {
  return {
    classes: [{ name: 'all', arrival: poisson(rate) }],
    stations: [{ name: 'desk', service: [service], servers: 1, line }],
  };
}

/** First and second moment of the wait, and what follows from the mean. */
function waitMoments(rate: number, service: LawMoments): Record<string, Quantity> {
  const wait = meanWaitPoissonArrivals(rate, service);
  return {
    'mean wait': quantity(wait, (r) => r.meanWait()),
    'mean square of the wait': quantity(meanSquareWaitPoissonArrivals(rate, service), (r) => r.meanSquareWait()),
    'share that waits': quantity(rate * service.first, (r) => r.delayedShare()),
    'mean sojourn': quantity(wait + service.first, (r) => r.meanSojourn()),
    'mean number present': quantity(rate * (wait + service.first), (r) => r.meanPresent()),
  };
}

export const constantService: TheoryCase = {
  title: 'M/D/1 at load 0.7',
  network: oneServer(0.7, constant(1), firstCome),
  experiment: {
    seed: 'm/d/1',
    replications: 50,
    warmup: 200,
    horizon: 160_200,
    customers: 400,
    step: 0.005,
    steps: 4000,
  },
  quantities: {
    ...waitMoments(0.7, constantMoments(1)),
    'share that waits 1 or longer': quantity(1 - constantServiceWaitWithin(0.7, 1), (r) => r.waitLonger(1)),
    'share that waits 2.5 or longer': quantity(1 - constantServiceWaitWithin(0.7, 2.5), (r) => r.waitLonger(2.5)),
    'share that waits 5 or longer': tail(1 - constantServiceWaitWithin(0.7, 5), (r) => r.waitLonger(5)),
  },
};

export const lognormalService: TheoryCase = {
  title: 'M/G/1 at load 0.6, lognormal service with cv 0.8',
  network: oneServer(0.6, { distribution: 'lognormal', mean: 1, cv: 0.8 }, firstCome),
  experiment: {
    seed: 'm/ln/1',
    replications: 50,
    warmup: 200,
    horizon: 220_200,
    customers: 400,
    step: 0.01,
    steps: 4000,
  },
  quantities: waitMoments(0.6, lognormalMoments(1, 0.8)),
};

export const variableService: TheoryCase = {
  title: 'M/H2/1 at load 0.5, service with cv 1.5',
  network: oneServer(0.5, { distribution: 'hyperexponential', mean: 1, cv: 1.5 }, firstCome),
  experiment: {
    seed: 'm/h2/1',
    replications: 50,
    warmup: 500,
    horizon: 400_500,
    customers: 400,
    step: 0.01,
    steps: 8000,
  },
  quantities: {
    ...waitMoments(0.5, hyperexponentialMoments(1, 1.5)),
    'share that waits 2 or longer': quantity(hyperexponentialWaitLonger(0.5, 1, 1.5, 2), (r) => r.waitLonger(2)),
    'share that waits 8 or longer': tail(hyperexponentialWaitLonger(0.5, 1, 1.5, 8), (r) => r.waitLonger(8)),
  },
};

/** Loss does not depend on the law of service beyond its mean. */
function insensitive(name: string, service: Spec): TheoryCase {
  return {
    title: `M/G/8/8 at offered load 6, ${name} service`,
    network: {
      classes: [{ name: 'all', arrival: poisson(6) }],
      stations: [{ name: 'desk', service: [service], servers: 8, room: 8, line: firstCome }],
    },
    experiment: { seed: `${name} loss`, replications: 50, warmup: 40, horizon: 6040, customers: 10, step: 1, steps: 1 },
    quantities: {
      'share lost': quantity(erlangB(8, 6), (r) => r.lostShare()),
      'mean number present': quantity(6 * (1 - erlangB(8, 6)), (r) => r.meanPresent()),
      // Erlang's distribution is that of a Poisson number given that it is at most 8.
      'share of time with 4 present': quantity((poissonShare(6, 4) * erlangB(8, 6)) / poissonShare(6, 8), (r) =>
        r.shareWithPresent(4),
      ),
    },
  };
}

export const insensitivity: readonly TheoryCase[] = [
  insensitive('constant', constant(1)),
  insensitive('lognormal', { distribution: 'lognormal', mean: 1, cv: 1.5 }),
  insensitive('hyperexponential', { distribution: 'hyperexponential', mean: 1, cv: 2 }),
];

const half = exponentialMoments(1);
const meanWait = meanWaitPoissonArrivals(0.5, half);
const meanSquare = meanSquareWaitPoissonArrivals(0.5, half);

export const lastComeFirstServed: TheoryCase = {
  title: 'M/M/1 at load 0.5, last come first served',
  network: oneServer(0.5, exponential(1), lastCome),
  experiment: {
    seed: 'lcfs',
    replications: 50,
    warmup: 200,
    horizon: 240_200,
    customers: 400,
    step: 0.01,
    steps: 4000,
  },
  quantities: {
    'mean wait': quantity(meanWait, (r) => r.meanWait()),
    'mean square of the wait': quantity(lastComeFactor(0.5) * meanSquare, (r) => r.meanSquareWait()),
    'share that waits 1 or longer': quantity(lastComeWaitLonger(0.5, 1, 1), (r) => r.waitLonger(1)),
    'share that waits 8 or longer': tail(lastComeWaitLonger(0.5, 1, 8), (r) => r.waitLonger(8)),
  },
};

export const servedInRandomOrder: TheoryCase = {
  title: 'M/M/1 at load 0.5, served in random order',
  network: oneServer(0.5, exponential(1), inRandomOrder),
  experiment: {
    seed: 'siro',
    replications: 50,
    warmup: 200,
    horizon: 150_200,
    customers: 400,
    step: 0.01,
    steps: 4000,
  },
  quantities: {
    'mean wait': quantity(meanWait, (r) => r.meanWait()),
    'mean square of the wait': quantity(randomOrderFactor(0.5) * meanSquare, (r) => r.meanSquareWait()),
  },
};

export const shortestServiceFirst: TheoryCase = {
  title: 'M/M/1 at load 0.7, shortest service first',
  network: oneServer(0.7, exponential(1), shortestFirst),
  experiment: { seed: 'sjf', replications: 50, warmup: 500, horizon: 30_500, customers: 400, step: 0.01, steps: 4000 },
  quantities: {
    'mean wait': quantity(shortestFirstMeanWait(0.7), (r) => r.meanWait()),
    'mean number in line': quantity(0.7 * shortestFirstMeanWait(0.7), (r) => r.meanInLine()),
    'share that waits': quantity(0.7, (r) => r.delayedShare()),
  },
};
