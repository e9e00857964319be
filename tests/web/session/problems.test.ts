import { describe, expect, it } from 'vitest';
import { InputError } from '../../../sim/engine/errors.ts';
import type { LeverSetting } from '../../../sim/scenario/scenario.ts';
import { problemsOf } from '../../../web/session/problems.ts';
import { scenarioWith } from '../../model/kit/scenarios.ts';
import { base, facts, setting } from '../kit/facts.ts';

interface Case {
  readonly levers?: readonly LeverSetting[];
  readonly shocks?: readonly LeverSetting[];
}

const cases: readonly (readonly [string, readonly string[], Case])[] = [
  ['nothing', [], {}],
  ['one lever', [], { levers: [setting('L07', 6)] }],
  ['a value beyond what the model can compute with', ['value'], { levers: [setting('L02', 50)] }],
  ['a start before the run', ['start'], { levers: [setting('L07', 6, { start: '2024-09-19' })] }],
  ['a start on the first day', [], { levers: [setting('L07', 6, { start: '2024-09-20' })] }],
  ['a start on the last day', [], { levers: [setting('L07', 6, { start: '2027-09-19' })] }],
  ['a start after the run', ['start'], { levers: [setting('L07', 6, { start: '2027-09-20' })] }],
  ['an end on the day of the start', ['end'], { levers: [setting('L07', 6, { end: '2025-01-01' })] }],
  ['a closing without a help type', ['target'], { levers: [setting('L17', 6)] }],
  ['a closing with one', [], { levers: [setting('L17', 6, { target: 'jeugdhulpplus' })] }],
  ['an unknown GI', ['target'], { levers: [setting('L03', 6, { target: 'nobody' })] }],
  ['a target for the whole chain', ['target'], { levers: [setting('L07', 6, { target: 'wss' })] }],
  ['one lever twice', ['clash'], { levers: [setting('L07', 6), setting('L07', 2, { start: '2025-06-01' })] }],
  [
    'one lever after the other',
    [],
    { levers: [setting('L07', 6, { end: '2025-06-01' }), setting('L07', 2, { start: '2025-06-01' })] },
  ],
  [
    'one lever for two GIs',
    [],
    { levers: [setting('L03', 6, { target: 'wss' }), setting('L03', 2, { target: 'ldh' })] },
  ],
  ['one lever for a GI and for all', ['clash'], { levers: [setting('L03', 6, { target: 'wss' }), setting('L03', 2)] }],
  ['a norm by policy and by the tariff', ['clash'], { levers: [setting('L02', 10)], shocks: [setting('X05', 1)] }],
];

/** Whether the model takes these settings. */
function taken({ levers = [], shocks = [] }: Case): boolean {
  const list = (name: string, settings: readonly LeverSetting[]) =>
    `${name}s: ${JSON.stringify(settings.map(({ lever, evaluation: _evaluation, ...rest }) => ({ [name]: lever, ...rest })))}\n`;
  const lines = `${list('lever', levers)}${list('shock', shocks)}`.replaceAll(/,"(end|target)":null|,"ramp":0/g, '');
  try {
    scenarioWith(lines);
    return true;
  } catch (problem) {
    if (problem instanceof InputError) return false;
    throw problem;
  }
}

describe.each(cases)('%s', (_, kinds, { levers = [], shocks = [] }) => {
  it('is said before anything is calculated, or is fine', () => {
    const variant = { title: 'a', levers, shocks };
    expect(problemsOf(variant, facts, base, base.years).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('is judged as the model judges it', () => {
    expect(taken({ levers, shocks })).toBe(kinds.length === 0);
  });
});

it('a clash names both settings and the rule that they both set', () => {
  const variant = { title: 'a', levers: [setting('L02', 10)], shocks: [setting('X05', 1)] };
  const [problem] = problemsOf(variant, facts, base, 3);
  expect(problem).toMatchObject({
    rule: 'norm',
    at: { list: 'shocks', place: 0, row: { id: 'X05' } },
    other: { list: 'levers', place: 0, row: { id: 'L02' } },
  });
});

it('a shorter run leaves a late start outside it', () => {
  const variant = { title: 'a', levers: [setting('L07', 6, { start: '2026-01-01' })], shocks: [] };
  expect(problemsOf(variant, facts, base, 3)).toEqual([]);
  expect(problemsOf(variant, facts, base, 1).map(({ kind }) => kind)).toEqual(['start']);
});
