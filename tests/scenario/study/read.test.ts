import { describe, expect, test } from 'vitest';
import { studySize } from '../../../sim/scenario/study/study.ts';
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

const s = 'studies/s.yaml';
const cases: readonly (readonly [what: string, from: string, to: string, ...faults: string[]])[] = [
  ['an unknown key', 'seed: toy', 'seeds: toy', `${s}:6 seeds = toy: unknown key; did you mean 'seed'?`],
  [
    'a title that is left out',
    'title: { nl: Speelstudie, en: Toy study }\n',
    '',
    `${s}:1 title: is missing: a group of keys, each on a line \`key: value\``,
  ],
  [
    'a base that is not there',
    '../base.yaml',
    '../bass.yaml',
    `${s}:4 base = ../bass.yaml: cannot read bass.yaml (no such file): a path is relative to the folder of ${s}`,
  ],
  [
    'an unknown number',
    '- raad.investigation',
    '- raad.investigaton',
    `${s}:8 uncertainties[0].number = raad.investigaton: unknown number; did you mean 'raad.investigation'?`,
  ],
  [
    'a number given twice',
    '- raad.investigation',
    '- staff.turnover',
    `${s}:9 uncertainties[1].number = staff.turnover: this number is given twice: keep one`,
  ],
  [
    'a range outside the bounds',
    '[0.1, 0.3]',
    '[0.1, 1.5]',
    `${s}:9 uncertainties[1].range[1] = 1.5: a share lies between 0 and 1: expected a share between 0 and 1; write 0.015 for 1.5 %`,
  ],
  [
    'a range from high to low',
    '[0.1, 0.3]',
    '[0.3, 0.1]',
    `${s}:9 uncertainties[1].range: the lowest value, 0.3, must lie below the highest, 0.1`,
  ],
  [
    'a range of one number',
    '[0.1, 0.3]',
    '[0.1]',
    `${s}:9 uncertainties[1].range: expected two numbers: [lowest, highest]`,
  ],
  [
    'a logarithm of zero',
    '[0.1, 0.3]',
    '[0, 0.3]',
    `${s}:9 uncertainties[1].scale = log: a logarithmic scale needs a range above 0, not from 0`,
  ],
  ['an unknown scale', 'scale: log', 'scale: logs', `${s}:9 uncertainties[1].scale = logs: expected 'linear' or 'log'`],
  [
    'an unknown moved lever',
    '{ lever: L01, range',
    '{ lever: L77, range',
    `${s}:11 levers[0].lever = L77: unknown lever; did you mean 'L07'?`,
  ],
  [
    'a moved lever with one value',
    'range: [0, 8], start',
    'value: 3, start',
    `${s}:11 levers[0].value = 3: unknown key; known here: lever, range, start, ramp, end, target, evaluation`,
  ],
  [
    'a moved lever outside the run',
    '8], start: 2025-01-01',
    '8], start: 2035-01-01',
    `${s}:11 levers[0].start = 2035-01-01: outside the run: expected 2024-09-20 to 2026-09-19`,
  ],
  [
    'a moved lever outside the bounds',
    '[0, 8]',
    '[0, 80]',
    `${s}:11 levers[0].range[1] = 80: expected a number in fte between -20 and 20`,
  ],
  [
    'a moved lever that a policy sets too',
    'lever: L09, value: 2, start: 2025-02-01, target: pleegzorg',
    'lever: L01, value: 2, start: 2025-02-01',
    `${s}:14 policies[1].levers[0] = 2025-02-01: L01 is already set on this target by levers[0] (${s}:11, 2025-01-01 to the end): end that one first, or keep one`,
  ],
  [
    'a lever of a policy without value',
    'value: 2, ',
    '',
    `${s}:14 policies[1].levers[0].value: is missing: the value of the lever`,
  ],
  [
    'an unknown lever in a policy',
    '{ lever: L09, value',
    '{ lever: L19, value',
    `${s}:14 policies[1].levers[0].lever = L19: unknown lever; did you mean 'L09'?`,
  ],
  [
    'an unknown target in a policy',
    'target: pleegzorg',
    'target: pleegzorgg',
    `${s}:14 policies[1].levers[0].target = pleegzorgg: unknown help type; did you mean 'pleegzorg'?`,
  ],
  [
    'a policy by a name alone',
    '- today',
    '- more-staff',
    `${s}:13 policies[0].name = more-staff: only \`today\` is a policy by its name alone: give \`file\`, \`levers\`, \`shocks\` or \`rules\``,
  ],
  [
    'two policies of one name',
    'name: file,',
    'name: more,',
    `${s}:15 policies[2].name = more: this policy is given twice: give each its own name`,
  ],
  [
    'a name that is no name of a file',
    'name: more,',
    'name: ../more,',
    `${s}:14 policies[1].name = ../more: a name starts with a letter and has letters, digits, - and _ only, at most 41`,
  ],
  [
    'a policy file that is not there',
    '../policy.yaml',
    '../polici.yaml',
    `${s}:15 policies[2].file = ../polici.yaml: cannot read polici.yaml (no such file): a path is relative to the folder of ${s}`,
  ],
  [
    'a horizon that is none',
    '2 years',
    '2 fte',
    `${s}:5 horizon = 2 fte: unit 'fte' does not fit: expected days, weeks, months or years`,
  ],
  [
    'an unknown output',
    '- waiting.mean',
    '- waitin.mean',
    `${s}:17 outcomes[0].output = waitin.mean: unknown output; did you mean 'waiting.mean'?`,
  ],
  [
    'an outcome given twice',
    '- waiting.mean',
    '- { output: waiting, at: 2024-10-01 }',
    `${s}:18 outcomes[1]: waiting@2024-10-01 is given twice: keep one`,
  ],
  [
    'a date that is not sampled',
    'at: 2024-10-01',
    'at: 2024-10-02',
    `${s}:18 outcomes[1].at = 2024-10-02: is not sampled: expected the first day of a month, the start or the end, from 2024-09-20 to 2027-09-20`,
  ],
  [
    'a date of one number',
    'output: waiting, at',
    'output: waiting.mean, at',
    `${s}:18 outcomes[1].at = 2024-10-01: this output is one number of the whole run: leave out \`at\``,
  ],
  [
    'an unknown design',
    'latin-hypercube',
    'latin-hypercub',
    `${s}:19 design.latin-hypercub = a group of keys: unknown key; did you mean 'latin-hypercube'?`,
  ],
  [
    'two designs',
    '{ points: 8 } }',
    '{ points: 8 }, sobol: { points: 8 } }',
    `${s}:19 design: expected one design, such as { latin-hypercube: { points: 64 } }`,
  ],
  [
    'a design without its size',
    '{ points: 8 }',
    '{}',
    `${s}:19 design.latin-hypercube.points: is missing: a number of points`,
  ],
  [
    'a design that is too large',
    'latin-hypercube: { points: 8 }',
    'grid: { steps: 50 }',
    `${s}:19 design.grid: makes 125000 points: a study has at most 100000`,
  ],
  [
    'steps for other dimensions than there are',
    'latin-hypercube: { points: 8 }',
    'grid: { steps: [3, 3] }',
    `${s}:19 design.grid.steps: expected 3 numbers of steps: one for each uncertainty and then each lever, not 2`,
  ],
  [
    'an odd number of levels',
    'latin-hypercube: { points: 8 }',
    'morris: { trajectories: 4, levels: 5 }',
    `${s}:19 design.morris.levels = 5: expected an even number of levels`,
  ],
  [
    'no design',
    'design: { latin-hypercube: { points: 8 } }\n',
    '',
    `${s} design: is missing: how points are chosen, such as { latin-hypercube: { points: 64 } }`,
  ],
  [
    'too few replications for a precision',
    'least: 30',
    'least: 10',
    `${s}:20 replications.least = 10: expected a whole number from 30 to 100000`,
  ],
  [
    'fewer at most than at least',
    'least: 30, most: 400',
    'least: 50, most: 40',
    `${s}:20 replications.least = 50: is more than most, 40`,
  ],
  [
    'least without precision',
    ', halfWidth: 5 %',
    '',
    `${s}:20 replications.halfWidth = 30: is missing: how narrow the interval of a difference must be, such as 5 %`,
  ],
  [
    'a precision that is no share',
    '5 %',
    '5',
    `${s}:20 replications.halfWidth = 5: expected a share of the mean above 0 and at most 1, such as 0.05 or 5 %`,
  ],
  [
    'more rows than a study may have',
    '8 } }\nreplications: { least: 30, most: 400',
    '80000 } }\nreplications: { least: 30, most: 1000',
    `${s} 80000 points, 3 policies and 1000 replications make 240000000 rows; a study has at most 100000000: take fewer points, policies or replications`,
  ],
];

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
