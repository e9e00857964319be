import { beforeAll, describe, expect, it } from 'vitest';
import { HELP } from '../../sim/model/child.ts';
import { COUPLING, STAGE } from '../../sim/model/family.ts';
import type { Chain } from '../../sim/model/state.ts';
import { mean } from '../../sim/statistics/moments.ts';
import { WatchedChain } from './kit/chain-run.ts';
import { standardError } from './kit/sample.ts';
import { scenarioWith } from './kit/scenarios.ts';

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

/** Stocks of a chain at a date, by name: those that an indicator shows, and those behind it. */
function stocks(c: Chain): Record<string, number> {
  const found: Record<string, number> = {};
  const add = (name: string, number: number): void => {
    found[name] = (found[name] ?? 0) + number;
  };
  const { families, children } = c;
  const stages = ['screening', 'raad line', 'investigation', 'closed, to return'];
  const ofStage = [STAGE.screening, STAGE.raadLine, STAGE.investigation, STAGE.closed];
  for (const name of [...stages, 'before court', 'OTS', 'voogdij', 'VOTS', 'start phase', 'new', 'existing'])
    add(name, 0);
  for (let family = 0; family < families.used; family++) {
    const stage = families.stage[family] as number;
    if (stage === STAGE.free) continue;
    const measure = families.measure[family] as number;
    const size = families.size[family] as number;
    ofStage.forEach((which, i) => {
      if (stage === which) add(stages[i] as string, 1);
    });
    if (stage === STAGE.court && measure === 0) add('before court', 1);
    if (measure > 0) add(['', 'VOTS', 'OTS', 'voogdij'][measure] as string, size);
    if (measure > 0 && families.starting[family] === 1) add('start phase', 1);
    if (measure > 0 && families.coupling[family] !== COUPLING.coupled)
      add(families.hadWorker[family] === 1 ? 'existing' : 'new', size);
  }
  for (let child = 0; child < children.used; child++) {
    if (children.inUse[child] === 0) continue;
    const help = children.help[child] as number;
    const measure = children.measure[child] === 1;
    if (help === HELP.line) add(`list of type ${children.helpType[child]}`, 1);
    if (help === HELP.running && measure) add('help running, measure', 1);
    if (measure && ((help >= HELP.needed && help <= HELP.line) || help === HELP.stuck)) add('waits for help', 1);
  }
  for (let region = 0; region < c.tables.regions; region++) add('local care', c.localCare[region] as number);
  for (let gi = 0; gi < c.tables.gis; gi++) add('carrying fte', c.giFte[gi] as number);
  return found;
}

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
