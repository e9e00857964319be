import { describe, expect, it } from 'vitest';
import { Calendar } from '../../../sim/model/calendar.ts';
import { changesOf } from '../../../sim/model/measures.ts';
import { at } from '../../../sim/model/numbers.ts';
import { followVolume } from '../../../sim/model/staffing/financing.ts';
import type { Scenario } from '../../../sim/scenario/scenario.ts';
import { WatchedChain } from '../kit/chain-run.ts';
import { scenarioIn, scenarioWith } from '../kit/scenarios.ts';

// What money becomes, by hand. Rows: 117,000 euro per fte, 80 % of a tariff to formation, 2.7 % of national money to the region.

/** Sum of what a dial gets per day: 'formation 0' -> [day, total delta]. */
function steps(scenario: Scenario, dial: string, index: number): [day: number, delta: number][] {
  const days = Math.round(scenario.years * 365.25);
  const found = new Map<number, number>();
  for (const change of changesOf(scenario, new Calendar(scenario.start, days + 400, scenario.calendar), days))
    if (change.dial === dial && change.index === index)
      found.set(change.day, (found.get(change.day) ?? 0) + change.delta);
  return [...found];
}

function total(scenario: Scenario, dial: string, index: number): number {
  return steps(scenario, dial, index).reduce((sum, [, delta]) => sum + delta, 0);
}

/** Over the three GIs. */
function formation(scenario: Scenario): number {
  return [0, 1, 2].reduce((sum, gi) => sum + total(scenario, 'formation', gi), 0);
}

describe('L28 a tariff of 1,000 euro more per measure', () => {
  const scenario = scenarioWith('levers: [{ lever: tariff, value: 1000, start: 2025-01-01 }]\n');

  it('is 1,000 x 678 measures x 0.8 / 117,000 = 4.636 fte, by the share of each GI', () => {
    expect(formation(scenario)).toBeCloseTo(4.6359, 5);
    expect(total(scenario, 'formation', 0)).toBeCloseTo(0.7 * 4.6359, 5);
    expect(total(scenario, 'formation', 2)).toBeCloseTo(0.1 * 4.6359, 5);
  });
  it('saves 1,000 / 1,860 of the tenth of the administration', () => {
    expect(total(scenario, 'number', at('hours.adminSaved'))).toBeCloseTo(0.1 / 1.86, 10);
  });
  it('and above the 1,860 of the national tariff no more than that tenth', () => {
    const more = scenarioWith('levers: [{ lever: tariff, value: 3000, start: 2025-01-01 }]\n');
    expect(total(more, 'number', at('hours.adminSaved'))).toBeCloseTo(0.1, 10);
  });
});

describe('L36 the money path', () => {
  it('from 2024 on changes only in 2026: (50 - 60) million x 0.027 / 117,000 = -2.308 fte', () => {
    const scenario = scenarioWith('levers: [{ lever: moneyPath, value: 1, start: 2024-09-20 }]\n');
    // 468 days from 20 September 2024 to 1 January 2026: 103 to the new year and 365.
    expect(steps(scenario, 'formation', 0).map(([day]) => day)).toEqual([468]);
    expect(formation(scenario)).toBeCloseTo(-2.30769, 5);
  });
  it('from 2022 on: +53, -3, 0, -10 million, half of it spent on caseload', () => {
    const lines = 'start: 2022-01-01\nyears: 6\nlevers: [{ lever: moneyPath, value: 0.5, start: 2022-01-01 }]\n';
    const scenario = scenarioWith(lines);
    const perMillion = (0.5 * 0.027 * 1e6) / 117_000;
    const found = [0, 1, 2].map((gi) => steps(scenario, 'formation', gi).map(([, delta]) => delta));
    const sums = [0, 1, 2].map((i) => found.reduce((sum, gi) => sum + (gi[i] as number), 0));
    expect(found[0]).toHaveLength(3);
    for (const [i, million] of [53, -3, -10].entries()) expect(sums[i]).toBeCloseTo(million * perMillion, 9);
  });
  it('a scenario that starts before the money gets all of it: 10 million in 2022', () => {
    const lines = 'start: 2021-06-01\nyears: 1\nlevers: [{ lever: moneyPath, value: 1, start: 2021-07-01 }]\n';
    expect(formation(scenarioWith(lines))).toBeCloseTo((10 * 0.027 * 1e6) / 117_000, 9);
  });
});

describe('L27 payment by volume (M24)', () => {
  const { chain: c } = new WatchedChain(scenarioIn('zhz-2024.yaml'), {});

  /** A GI with a formation of 40 fte, so many employed, that goes from 100 measures to 90 without a lag. */
  function fall(volume: number, employed: number): { formation: number; gap: number } {
    c.number.set(c.tables.number);
    c.number[at('financing.volume')] = volume;
    c.number[at('financing.lag')] = 7;
    c.staff.reset();
    c.formation[0] = 40;
    c.employed[0] = employed;
    c.weeks[0] = 0;
    followVolume(c, 0, 100);
    c.weeks[0] = 1;
    followVolume(c, 0, 90);
    return { formation: c.formation[0], gap: c.staff.continuityGap[0] as number };
  }

  it('a tenth fewer measures with a quarter of fixed cost: 40 x 0.1 / 0.75 = 5.33 fte less', () => {
    expect(fall(1, 30).formation).toBeCloseTo(40 - 16 / 3, 10);
  });
  it('half paid by volume: half of that', () => {
    expect(fall(0.5, 30).formation).toBeCloseTo(40 - 8 / 3, 10);
  });
  it('paid for availability: nothing', () => {
    expect(fall(0, 40)).toEqual({ formation: 40, gap: 0 });
  });
  it('a GI that still employs all 40 costs 1,000,000 on an income of 900,000: a gap of 100,000 euro a year', () => {
    expect(fall(1, 40).gap).toBeCloseTo(100_000, 6);
  });
  it('with 30 employed the cost is 812,500, and there is no gap', () => {
    expect(fall(1, 30).gap).toBe(0);
  });
});

it('L33 twenty graduates a year are 20 x 0.79 x 0.6 / 12 = 0.79 fte of candidates a month, three years later', () => {
  const scenario = scenarioWith('years: 5\nlevers: [{ lever: education, value: 20, start: 2024-09-20 }]\n');
  expect(steps(scenario, 'number', at('hiring.candidates'))).toEqual([[1096, expect.closeTo(0.79, 10) as number]]);
});

it('L37 six fte come six weeks after the start of the setting and go at its end', () => {
  const scenario = scenarioWith(
    'levers: [{ lever: surge, value: 6, start: 2025-01-01, end: 2025-10-01, target: wss }]\n',
  );
  // 1 January is day 103 and 1 October day 376.
  expect(steps(scenario, 'surge', 1)).toEqual([
    [103 + 42, 6],
    [376, -6],
  ]);
});

it('X05 and X06: the norm falls from 16 to 12; a tenth of 37.9 fte of caseload and vacancies at one GI', () => {
  const shock = (line: string): Scenario => scenarioWith(`parameters: { gi.norm: 16 }\nshocks: [${line}]\n`);
  expect(total(shock('{ shock: tariff2024, value: 1, start: 2025-01-01, ramp: 12 months }'), 'norm', 0)).toBeCloseTo(
    -4,
  );
  expect(total(shock('{ shock: budget, value: -0.1, start: 2025-01-01 }'), 'formation', 0)).toBeCloseTo(-3.79, 10);
});
