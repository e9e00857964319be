import { describe, expect, it } from 'vitest';
import type { Chain } from '../../sim/model/state.ts';
import { mean } from '../../sim/statistics/moments.ts';
import { waitManyServers } from '../theory/closed-forms/many-servers.ts';
import { waitByClassManyServers, waitsByAccumulation } from '../theory/closed-forms/priority.ts';
import { type Seen, watchLines } from './kit/line-watch.ts';
import { standardError } from './kit/sample.ts';
import { scenarioIn, scenarioWith } from './kit/scenarios.ts';

// The whole chain, reduced by its scenario file alone to a queue with a closed form. Tolerance: 3 %, and the standard
// error of each simulated number is asserted to be at most 1 %, so that 3 % is no less than three of them.
const TOLERANCE = 0.03;
const PRECISION = 0.01;

function agrees(seen: readonly Seen[], quantity: 'wait' | 'delayed' | 'number', theory: number): void {
  const sample = Float64Array.from(seen, (one) => one[quantity]);
  expect(standardError(sample) / theory, 'relative standard error').toBeLessThanOrEqual(PRECISION);
  expect(Math.abs(mean(sample) / theory - 1), `${mean(sample)} against ${theory}`).toBeLessThanOrEqual(TOLERANCE);
}

/** Little's law: mean number = rate x mean wait, within 3 standard errors of the difference per replication. */
function keepsLittlesLaw(seen: readonly Seen[]): void {
  const difference = Float64Array.from(seen, ({ number, rate, wait }) => number - rate * wait);
  expect(Math.abs(mean(difference))).toBeLessThanOrEqual(3 * standardError(difference));
  expect(mean(Float64Array.from(seen, ({ number }) => number))).toBeGreaterThan(0.1);
}

const atRaad = { set: (c: Chain) => c.raadLine, warmUp: 365, count: 24 };
const atProvider = { set: (c: Chain) => c.providerLine, warmUp: 365, count: 70 };

describe('the Raad with exponential investigations is M/M/3: 3 families a day, 0.7 days each, load 0.7', () => {
  const [seen = []] = watchLines(scenarioIn('tests/one-raad.yaml'), { ...atRaad, groups: [[0, 1, 2]], seed: 'erlang' });
  const theory = waitManyServers(3, 3, 1 / 0.7);

  it('the mean wait is that of Erlang C (1917)', () => {
    agrees(seen, 'wait', theory.mean);
  });
  it('the share that waits at all is that of Erlang C', () => {
    agrees(seen, 'delayed', theory.delayed);
  });
  it('the mean number in line is 3 a day times that wait', () => {
    agrees(seen, 'number', 3 * theory.mean);
  });
  it("the number that the engine keeps and the waits of those who leave obey Little's law", () => {
    keepsLittlesLaw(seen);
  });
});

describe('the Raad with urgency is M/M/3 with three classes, the acute served first', () => {
  // 20 % acute, and 25 % of the others urgent: 0.6, 0.6 and 1.8 families a day. A line per class.
  const scenario = scenarioWith('parameters: { family.acute: 0.2, family.urgent: 0.25 }\n', 'tests/one-raad.yaml');
  const seen = watchLines(scenario, { ...atRaad, groups: [[0], [1], [2]], seed: 'cobham' });

  it.each([
    ['acute', 0],
    ['urgent', 1],
    ['other', 2],
  ])('the mean wait of %s families is that of Cobham (1954)', (_, line) => {
    agrees(seen[line] ?? [], 'wait', waitByClassManyServers(3, [0.6, 0.6, 1.8], 1 / 0.7, line).mean);
  });
});

describe('the Raad with accumulating priority is M/M/3 in which a day counts for 1, 2 or 4 by urgency', () => {
  const lines = 'parameters: { family.acute: 0.2, family.urgent: 0.25 }\nrules: { raad: accumulating }\n';
  const scenario = scenarioWith(lines, 'tests/one-raad.yaml');
  const seen = watchLines(scenario, { ...atRaad, groups: [[0], [1], [2]], seed: 'kleinrock' });
  const theory = waitsByAccumulation(3, [1.8, 0.6, 0.6], [1, 2, 4], 1 / 0.7);

  it.each([
    ['acute', 0, 2],
    ['urgent', 1, 1],
    ['other', 2, 0],
  ])('the mean wait of %s families is that of Kleinrock (1964)', (_, line, place) => {
    agrees(seen[line] ?? [], 'wait', theory[place] as number);
  });
});

describe('a provider with exponential trajectories is M/M/4: 5.6 children a day, half a day each, load 0.7', () => {
  const scenario = scenarioIn('tests/one-provider.yaml');
  const [seen = []] = watchLines(scenario, { ...atProvider, groups: [[0, 1, 2]], seed: 'erlang' });
  const theory = waitManyServers(4, 5.6, 2);

  it('the mean wait is that of Erlang C (1917)', () => {
    agrees(seen, 'wait', theory.mean);
  });
  it('the share that waits at all is that of Erlang C', () => {
    agrees(seen, 'delayed', theory.delayed);
  });
  it("the number that the engine keeps and the waits of those who leave obey Little's law", () => {
    keepsLittlesLaw(seen);
  });
});

describe('a provider with voorrang is M/M/4 with two classes, the heavier need served first', () => {
  // Half of the voluntary children has a heavier need here; lines 1 and 2 of the provider.
  const lines = 'parameters: { provider.voorrang: 1, voluntary.urgent: 0.5 }\n';
  const scenario = scenarioWith(lines, 'tests/one-provider.yaml');
  const seen = watchLines(scenario, { ...atProvider, groups: [[1], [2]], seed: 'cobham' });

  it.each([
    ['heavier', 0],
    ['other', 1],
  ])('the mean wait of children with a %s need is that of Cobham (1954)', (_, place) => {
    agrees(seen[place] ?? [], 'wait', waitByClassManyServers(4, [2.8, 2.8], 2, place).mean);
  });
});
