import { describe, expect, it } from 'vitest';
import { leverCost } from '../../../sim/model/indicators/lever-cost.ts';
import type { LeverSetting } from '../../../sim/scenario/scenario.ts';
import { endOf } from '../../../web/session/horizon.ts';
import { placedSettings } from '../../../web/session/problems.ts';
import { costByYear, costPerYear, heldDays, totalOf } from '../../../web/timeline/money.ts';
import { euros } from '../../../web/timeline/sentences.ts';
import { scenarioIn } from '../../model/kit/scenarios.ts';
import { base, facts, row, setting } from '../kit/facts.ts';

const placed = (levers: readonly LeverSetting[]) => placedSettings({ title: 'a', levers, shocks: [] }, facts);
const end = endOf(base.start, base.years);

it('six points of retention cost six times a point; the other way nothing comes back', () => {
  // L07: 20,000, 60,000 and 150,000 euros a point.
  expect(costPerYear(row('L07'), { value: 6 })).toEqual([120_000, 360_000, 900_000]);
  expect(costPerYear(row('L07'), { value: -6 })).toEqual([0, 0, 0]);
});

it('a day of a ramp counts for the height reached', () => {
  // Days since 1970 do not matter here: 100 days of ramp from day 20000 are 50 full days, then ten more.
  const ramped = setting('L07', 6, { start: '2024-10-04', ramp: 100 });
  expect(heldDays(ramped, 20_000, 20_110)).toBeCloseTo(60, 9);
});

describe('by calendar year', () => {
  const years = costByYear(placed([setting('L07', 6)]), base.start, end);

  it('a setting from 1 January 2025 costs nothing in 2024 and a year of 365 days in 2025', () => {
    expect(years.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027]);
    expect(years[0]?.euros).toEqual([0, 0, 0]);
    expect(years[1]?.euros[1]).toBeCloseTo((360_000 * 365) / 365.25, 6);
  });

  const settings = [
    setting('L07', 6, { ramp: 183 }),
    setting('L37', 4, { start: '2025-03-01', end: '2026-03-15', ramp: 60 }),
    setting('L13', 20, { start: '2026-01-01', end: '2026-02-01', ramp: 90 }),
  ];

  it('adds up to what the model reckons for the whole run', () => {
    // The model gives euros a year, averaged over 1095 days; years here are of 365.25 days.
    const days = 1095;
    const model = leverCost({ ...scenarioIn('zhz-2024.yaml'), levers: settings }, days);
    const total = totalOf(costByYear(placed(settings), base.start, end));
    for (const level of [0, 1, 2] as const)
      expect(total[level]).toBeCloseTo(((model[level] as number) * days) / 365.25, 4);
  });

  it('has no year after a run that ends with a year', () => {
    const [only, ...more] = costByYear([], '2025-01-01', '2026-01-01');
    expect([only?.year, more.length]).toEqual([2025, 0]);
  });
});

it('euros are written in three digits that count', () => {
  expect(euros(359_753.4, 'nl')).toBe('360.000');
  expect(euros(0, 'nl')).toBe('0');
});
