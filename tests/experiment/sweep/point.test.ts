import { expect, test } from 'vitest';
import { pointScenarios, scenarioAt } from '../../../sim/experiment/sweep/point.ts';
import type { StudyPlan } from '../../../sim/scenario/study/study.ts';
import { read, study } from '../../scenario/study/kit.ts';

const { plan: written } = read(study.replace('- raad.investigation', '- gi.turnover'));
const plan: StudyPlan = { ...written, points: [Float64Array.of(0.4, 0.2, 6), Float64Array.of(0.1, 0.3, 0)] };

test('a point sets its numbers for every item of every policy, and its levers behind those of the policy', () => {
  const [today, more] = pointScenarios(plan, 0);
  expect(today?.values['staff.turnover']).toBe(0.2);
  expect(today?.gis.map(({ values }) => values['gi.turnover'])).toEqual([0.4, 0.4]);
  expect(today?.levers.map(({ lever, value }) => [lever, value])).toEqual([
    ['L07', 6],
    ['L01', 6],
  ]);
  expect(more?.levers.map(({ lever, value }) => [lever, value])).toEqual([
    ['L07', 6],
    ['L09', 2],
    ['L01', 6],
  ]);
  expect(more?.levers.at(-1)).toEqual({ ...plan.levers[0]?.setting, value: 6 });
});

test('a point leaves the policies of the plan as they are, and all else in a scenario too', () => {
  const before = JSON.stringify(plan.policies);
  const scenario = scenarioAt(plan, 1, 2);
  expect(JSON.stringify(plan.policies)).toBe(before);
  const { levers: _levers, values, gis: _gis, ...rest } = scenario;
  expect(plan.policies[2]?.scenario).toMatchObject(rest);
  expect(values).toEqual({ ...plan.policies[2]?.scenario.values, 'staff.turnover': 0.3 });
});

test('a point or policy that the plan does not have, and a number that the model cannot compute with, are refused', () => {
  expect(() => scenarioAt(plan, 2, 0)).toThrow('The study has no point 2.');
  expect(() => scenarioAt(plan, 0, 3)).toThrow('The study has no policy 3.');
  const wrong = { ...plan, points: [Float64Array.of(0.4, 1.2, 6)] };
  expect(() => scenarioAt(wrong, 0, 0)).toThrow('staff.turnover is 1.2 at a point of the study; expected 0 to 1.');
});
