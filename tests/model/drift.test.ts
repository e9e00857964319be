import { beforeAll, describe, expect, it } from 'vitest';
import { mean } from '../../sim/statistics/moments.ts';
import { WatchedChain } from './kit/chain-run.ts';
import { standardError } from './kit/sample.ts';
import { scenarioWith } from './kit/scenarios.ts';
import { stocks } from './kit/stocks.ts';

// With policy frozen the first months show no artificial jump: what moves at the start was put there wrong. Holidays move
// the lines of the Raad and the table for a reason, so this test runs without a calendar and without season.
//
// Criterion, stated once: over the first three months (to 1 January 2025, 103 days) a stock moves by at most 10 % of what
// it was, plus 3 standard errors of that movement, plus half a child: a start has whole children, and a list that should
// hold 1.3 of them starts with one. Seed 'drift', 200 replications.
const SHARE = 0.1;
const ERRORS = 3;
const WHOLE_CHILDREN = 0.5;
const REPLICATIONS = 200;

const dates = { start: 0, elevenDays: 1, threeMonths: 4 };
const samples = new Map<string, Float64Array[]>();

beforeAll(() => {
  const run = new WatchedChain(scenarioWith('calendar: none\nyears: 0.4\noff: [M30]\n'), {});
  let replication = 0;
  run.chain.sample = (date) => {
    for (const [name, number] of Object.entries(stocks(run.chain))) {
      const series = samples.get(name) ?? Array.from(run.chain.dates, () => new Float64Array(REPLICATIONS));
      samples.set(name, series);
      (series[date] as Float64Array)[replication] = number;
    }
  };
  for (; replication < REPLICATIONS; replication++) run.run('drift', replication);
});

function at(name: string, date: number): Float64Array {
  return samples.get(name)?.[date] as Float64Array;
}

/** Movement of a stock from the start to a date, per replication. */
function movement(name: string, date: number): Float64Array {
  return at(name, dates.start).map((start, i) => (at(name, date)[i] as number) - start);
}

describe('with policy frozen a stock moves in three months by at most 10 %, 3 standard errors and half a child', () => {
  it.each([
    'local care',
    'screening',
    'raad line',
    'investigation',
    'before court',
    'closed, to return',
    'OTS',
    'voogdij',
    'VOTS',
    'start phase',
    'carrying fte',
    'waits for help',
    'help running, measure',
    ...Array.from({ length: 9 }, (_, type) => `list of type ${type}`),
  ])('%s', (name) => {
    const moved = movement(name, dates.threeMonths);
    const allowed = SHARE * mean(at(name, dates.start)) + ERRORS * standardError(moved) + WHOLE_CHILDREN;
    expect(Math.abs(mean(moved)), `${mean(at(name, dates.start))} at the start`).toBeLessThanOrEqual(allowed);
  });
});

// Children without a worker do change: vacancies are being filled from the first day and existing families are served
// first, and both are policy. A start that is wrong would show at once.
describe('children without a fixed worker move in the first 11 days by at most 10 %', () => {
  it.each(['new', 'existing'])('%s', (name) => {
    const moved = movement(name, dates.elevenDays);
    expect(Math.abs(mean(moved))).toBeLessThanOrEqual(SHARE * mean(at(name, dates.start)));
  });
});
