import { describe, expect, test } from 'vitest';
import { studySize } from '../../../sim/scenario/study/study.ts';
import { cases, s } from './cases.ts';
import { base, changed, faultsOf, read, study } from './kit.ts';

describe('a study without fault', () => {
  const { plan, warnings } = read(study);

  test('has its uncertainties over the range of the register or its own', () => {
    const moves = plan.uncertainties.map(({ parameter, range, scale }) => [parameter.key, range, scale]);
    expect(moves).toEqual([
      ['raad.investigation', [4, 40], 'linear'],
      ['staff.turnover', [0.1, 0.3], 'log'],
    ]);
    expect(warnings).toEqual([]);
  });

  test('has its moved levers with their dates, a ramp of six months being 182.625 days', () => {
    const setting = { lever: 'L01', start: '2025-01-01', ramp: 182.625, end: null, target: null, evaluation: null };
    expect(plan.levers).toMatchObject([{ row: { id: 'L01' }, range: [0, 8], setting }]);
  });

  test('has its policies on the base, with the horizon of the study and without the moved levers', () => {
    expect(plan.policies.map(({ name, title }) => [name, title.en])).toEqual([
      ['today', 'Toy'],
      ['more', 'More'],
      ['file', 'Policy'],
    ]);
    expect(plan.policies.map(({ scenario }) => scenario.years)).toEqual([2, 2, 2]);
    const levers = plan.policies.map(({ scenario }) => scenario.levers.map(({ lever, value }) => `${lever} ${value}`));
    expect(levers).toEqual([['L07 6'], ['L07 6', 'L09 2'], ['L07 6', 'L09 4']]);
    expect(plan.policies[1]?.scenario).toMatchObject({ name: 'more', question: { en: 'What helps?' } });
  });

  test('has its outcomes with a date where it gives one', () => {
    expect(plan.outcomes).toEqual([
      { name: 'waiting.mean', output: 'waiting.mean', at: null },
      { name: 'waiting@2024-10-01', output: 'waiting', at: '2024-10-01' },
    ]);
  });

  test('knows how much it computes: 8 points of 3 policies, 30 to 400 replications each', () => {
    expect(plan.replications).toEqual({ least: 30, most: 400, halfWidth: 0.05 });
    expect(studySize(plan)).toEqual({ points: 8, policies: 3, rows: [720, 9600] });
    expect(plan.points[0]).toEqual(Float64Array.of(4, 0.1, 0));
  });
});

test('a study that says as little as it can is the base at one point, its headline outputs and 30 replications', () => {
  const { plan } = read(study.split('\n').slice(0, 4).join('\n'));
  expect(plan.policies.map(({ name, scenario }) => [name, scenario.years])).toEqual([['today', 3]]);
  expect(plan.outcomes.map(({ name }) => name)).toEqual(['waiting', 'waiting.mean']);
  expect(plan.design).toEqual({ kind: 'grid', steps: [] });
  expect(plan.replications).toEqual({ least: 30, most: 30, halfWidth: null });
  expect(plan.seed).toBe('ketenlab');
});

test('a half-width can be a share, and a number of replications stands alone', () => {
  expect(read(changed('5 %', '0.1')).plan.replications.halfWidth).toBe(0.1);
  const fixed = read(changed('{ least: 30, most: 400, halfWidth: 5 % }', '20')).plan.replications;
  expect(fixed).toEqual({ least: 20, most: 20, halfWidth: null });
});

test.each(cases)('%s is refused, with its place and a hint', (_, from, to, ...faults) => {
  const found = faultsOf(changed(from, to));
  for (const expected of faults) expect(found).toContain(expected);
  expect(found.length).toBe(faults.length);
});

test('all faults of a study come at once, in the order of its lines', () => {
  const text = changed('- raad.investigation', '- raad.wrong').replace('2 years', '2 fte').replace('5 %', '500 %');
  expect(faultsOf(text).map((line) => line.split(' ')[0])).toEqual([`${s}:5`, `${s}:8`, `${s}:20`]);
});

test('a precision asks for a second policy', () => {
  const text = study.replace(/policies:\n(.*\n){3}/, '');
  expect(faultsOf(text)).toEqual([
    `${s}:16 replications.halfWidth = 5 %: a difference needs a second policy: give one, or a number of replications`,
  ]);
});

test('a number of a mechanism that is off is refused: nothing would read it', () => {
  expect(faultsOf(study, { 'base.yaml': `${base}off: [M05]\n` })).toEqual([
    `${s}:9 uncertainties[1].number = staff.turnover: M05 is switched off in 'today' and takes this number with it: it would do nothing`,
  ]);
});

test('a policy that is not about the base is refused', () => {
  const other = { 'policy.yaml': 'extends: other.yaml', 'other.yaml': 'name: other' };
  expect(faultsOf(study, other)).toEqual([
    `${s}:15 policies[2].file = ../policy.yaml: does not extend the base of the study, base.yaml`,
  ]);
});

test('a range beyond what is thought possible is used, with a warning', () => {
  const { plan, warnings } = read(changed('[0.1, 0.3]', '[0.01, 0.3]'));
  expect(plan.uncertainties[1]?.range).toEqual([0.01, 0.3]);
  expect(warnings.map(({ path, message }) => `${path}: ${message}`)).toEqual([
    'uncertainties[1].range: 0.01 to 0.3 goes outside the range 0.05 to 0.4 that is thought possible [share]',
  ]);
});

test('a number in which the items of the base differ is given to all of them, with a warning', () => {
  const { warnings } = read(changed('- raad.investigation', '- gi.fte'));
  expect(warnings.map(({ message }) => message)).toEqual([
    'the gis of the base differ in this number: a point gives all of them one',
  ]);
});

test('a Sobol design of another size than a power of two is used, with a warning', () => {
  const { warnings } = read(changed('latin-hypercube: { points: 8 }', 'sobol: { points: 9 }'));
  expect(warnings.map(({ message }) => message)).toEqual([
    'is no power of two: the points are less even than they could be',
  ]);
});
