import { describe, expect, it } from 'vitest';
import { Calendar } from '../../sim/model/calendar.ts';
import type { Change } from '../../sim/model/levers/lever.ts';
import { changesOf } from '../../sim/model/measures.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { mean } from '../../sim/statistics/moments.ts';
import { Sample } from './kit/sample.ts';
import { scenarioWith } from './kit/scenarios.ts';

/** The changes of a scenario per dial and index, in order of day. */
function dials(scenario: Scenario): Map<string, Change[]> {
  const days = Math.round(scenario.years * 365.25);
  const found = new Map<string, Change[]>();
  for (const change of changesOf(scenario, new Calendar(scenario.start, days + 400, scenario.calendar), days)) {
    const name = `${change.dial} ${change.index}`;
    found.set(name, [...(found.get(name) ?? []), change]);
  }
  return found;
}

const settings: [lever: string, value: number, target?: string][] = [
  ['voorrang', 0.4],
  ['caseloadNorm', 14],
  ['caseloadNorm', 10],
  ['extraFte', 6],
  ['retention', 5],
  ['recruitment', 1],
  ['helpCapacity', 30],
  ['helpCapacity', -30],
  ['raadCapacity', 2],
  ['raadCapacity', -2],
  ['team', 0.5],
  ['preventive', 0.5],
  ['verbeterplan', 1],
  ['coordinators', 2],
  ['supporters', 0.3],
  ['onboarding', 3],
  ['rotation', 0.4],
  ['handelingsperspectief', 2],
  ['financing', 1],
  ['tariff', 1000],
  ['divorceTraining', 2],
  ['complaintProcedures', 1],
  ['oneForm', 30],
  ['toeleiding', 0.5],
  ['fewerBarriers', 10],
  ['experttafel', 10],
  ['reportStuck', 10],
  ['fewerRefusals', 10],
  ['closePlaces', 6, 'target: jeugdhulpplus, '],
  ['doorstroom', 4],
  ['maatwerk', 6],
  ['jointPlan', 0.5],
  ['brandplan', 3],
];
const periods = [
  'start: 2025-01-01',
  'start: 2025-01-01, ramp: 6 months',
  'start: 2025-01-01, end: 2025-07-01',
  'start: 2025-01-01, ramp: 6 months, end: 2026-01-01',
  // It ends before its ramp, or the onboarding of investigators, is over.
  'start: 2025-01-01, ramp: 6 months, end: 2025-04-01',
  'start: 2025-01-01, end: 2025-02-01',
];

describe.each(periods)('a lever set with %s', (period) => {
  it.each(settings)('%s at %d moves between nothing and all of it, and never beyond', (lever, value, target = '') => {
    const scenario = scenarioWith(`levers: [{ lever: ${lever}, value: ${value}, ${target}${period} }]\n`);
    const ends = period.includes('end');
    for (const [name, changes] of dials(scenario)) {
      const direction = Math.sign(changes[0]?.delta ?? 0);
      let reached = 0;
      for (const { delta, day } of changes) {
        reached += delta;
        expect(reached * direction, `${name} on day ${day}`).toBeGreaterThan(-1e-9);
      }
      if (ends) expect(Math.abs(reached), `${name} is back`).toBeLessThan(1e-9);
      else expect(Math.abs(reached), `${name} is there`).toBeGreaterThan(0.01);
    }
  });
});

it('the whole of a lever is spread over the items it acts on', () => {
  // By hand: 10 fte over 32.1, 9.2 and 4.6 of 45.9 fte; 30 places over two providers of 125. The money of an fte goes along.
  const sizes = (lines: string): number[] =>
    [...dials(scenarioWith(`levers: [${lines}]\n`))]
      .filter(([name]) => !name.startsWith('grant'))
      .map(([, changes]) => changes.reduce((sum, { delta }) => sum + delta, 0));
  const fte = sizes('{ lever: extraFte, value: 10, start: 2025-01-01 }');
  expect(fte.map((one) => one.toFixed(4))).toEqual(['6.9935', '2.0044', '1.0022']);
  expect(sizes('{ lever: helpCapacity, value: 30, start: 2025-01-01, target: ambulant }')).toEqual([15, 15]);
  expect(sizes('{ lever: extraFte, value: 10, start: 2025-01-01, target: wss }')).toEqual([10]);
});

it('candidates that a lever brings are hired also where there were none before', () => {
  // Seed 'nobody', 5 replications: 8.3 fte of vacancies, 2 fte of candidates a month from the start.
  const nobody = 'parameters: { hiring.candidates: 0 }\n';
  const lever = 'levers: [{ lever: recruitment, value: 2, start: 2025-01-01 }]\n';
  const hires = (lines: string): number => {
    const sample = new Sample(scenarioWith(lines), 'nobody', 5);
    return mean(sample.sum('staff.hires', 0, sample.date('2026-01-01')));
  };
  expect(hires(nobody)).toBe(0);
  expect(hires(nobody + lever)).toBeGreaterThan(8);
});
