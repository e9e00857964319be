import { describe, expect, it } from 'vitest';
import { Arena } from '../../sim/engine/columns.ts';
import { Durations } from '../../sim/engine/monitor.ts';

const durations = (steps = 40): Durations => new Durations(new Arena(), { groups: 2, steps });

function quantiles(of: Durations, group: number, ...p: number[]): number[] {
  const out = new Float64Array(p.length + 1).fill(-1);
  of.quantiles(group, Float64Array.from(p), out, 1);
  expect(out[0]).toBe(-1);
  return Array.from(out.subarray(1));
}

function longer(of: Durations, group: number, steps: number): number {
  const out = new Float64Array(1);
  of.shareLonger(group, steps, out, 0);
  return out[0] as number;
}

describe('durations', () => {
  it('give the remission times of the 6-MP group of Freireich et al. (1963) their published Kaplan-Meier estimate', () => {
    // Weeks; as worked out in Kleinbaum and Klein, Survival Analysis, section 2.II: 21 patients, of whom 9 relapsed.
    const weeks = durations();
    for (const week of [6, 6, 6, 7, 10, 13, 16, 22, 23]) weeks.ended(0, week);
    for (const week of [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]) weeks.open(0, week);
    expect(weeks.count[0]).toBe(21);
    const published: [week: number, surviving: number][] = [
      [5, 1],
      [6, 0.8571],
      [7, 0.8067],
      [10, 0.7529],
      [13, 0.6902],
      [16, 0.6275],
      [22, 0.5378],
      [23, 0.4482],
      [35, 0.4482],
    ];
    for (const [week, surviving] of published) expect(longer(weeks, 0, week)).toBeCloseTo(surviving, 4);
    // The median is 23 weeks; the quartile is the first week with at most 0.75 surviving; the 90th percentile is not reached.
    expect(quantiles(weeks, 0, 0.25, 0.5, 0.9)).toEqual([13, 23, Number.NaN]);
  });

  it('that all ended have the quantiles of the sample', () => {
    const days = durations();
    for (let day = 1; day <= 10; day++) days.ended(0, day);
    // The first day by which the share has ended: 1 of 10, 5 of 10, 9 of 10, 10 of 10.
    expect(quantiles(days, 0, 0.1, 0.5, 0.9, 1)).toEqual([1, 5, 9, 10]);
    expect(longer(days, 0, 3)).toBeCloseTo(0.7, 12);
  });

  it('that are still under way keep a growing list from looking fine', () => {
    const days = durations();
    for (let i = 0; i < 10; i++) days.ended(0, 2);
    expect(quantiles(days, 0, 0.9)).toEqual([2]);
    for (let i = 0; i < 90; i++) days.open(0, 30);
    // Ten of a hundred ended by day 2, nobody after it.
    expect(longer(days, 0, 29)).toBeCloseTo(0.9, 12);
    expect(quantiles(days, 0, 0.1, 0.5)).toEqual([2, Number.NaN]);
  });

  it('count as ended before open on the same day', () => {
    const days = durations();
    days.ended(0, 5);
    days.open(0, 5);
    // Both were at risk on day 5, one of them ended.
    expect(longer(days, 0, 5)).toBe(0.5);
  });

  it('longer than can be told apart share the last step', () => {
    const days = durations(10);
    for (const day of [3, 9, 50, 1000]) days.ended(0, day);
    expect(quantiles(days, 0, 0.25, 0.5, 1)).toEqual([3, 9, 9]);
    expect(longer(days, 0, 8)).toBe(0.75);
  });

  it('of one group say nothing of another, and without subjects nothing is known', () => {
    const days = durations();
    days.ended(0, 5);
    expect(quantiles(days, 1, 0.5)).toEqual([Number.NaN]);
    expect(longer(days, 1, 5)).toBeNaN();
    days.reset();
    expect(quantiles(days, 0, 0.5)).toEqual([Number.NaN]);
  });
});
