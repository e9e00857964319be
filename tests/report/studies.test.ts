import { describe, expect, it } from 'vitest';
import { knockoutText } from '../../sim/report/knockout-text.ts';
import { sensitivityText } from '../../sim/report/sensitivity-text.ts';
import { splitText } from '../../sim/report/split-text.ts';
import { knockoutTable, sensitivityTable, splitTable } from '../../sim/report/study-tables.ts';
import { wordsOf } from '../../sim/report/words/index.ts';
import type { MeanEstimate } from '../../sim/statistics/estimate.ts';
import type { KnockoutResult, SensitivityResult, SplitResult, Study } from '../../sim/statistics/study.ts';

const both = (text: string) => ({ nl: `${text} (nl)`, en: text });
const sure = (mean: number, half: number): MeanEstimate => ({ mean, interval95: [mean - half, mean + half] });
const study: Study = {
  ketenlab: 'test',
  scenario: {
    name: 'small',
    hash: '0',
    title: both('Small'),
    question: both('What?'),
    start: '2024-09-20',
    years: 1,
    regions: ['Here'],
    levers: [],
    shocks: [],
    rules: {},
    off: [],
    observed: {},
  },
  until: '2025-09-20',
  seed: 'ketenlab',
  replications: 200,
  variants: 4,
  digest: '0',
  events: 1,
  seconds: 1,
};
const levers = [{ id: 'L21', label: both('Team'), value: 0.5, unit: 'share', start: '2025-01-01' }];
const waiting = { id: 'I01', label: both('Waiting'), definition: both(''), unit: 'children', better: 'lower' } as const;
const inTime = { ...waiting, id: 'I03', label: both('In time'), unit: 'share' } as const;

describe('a knock-out study in words', () => {
  const passage = (id: string, through: MeanEstimate, share: number | null) => ({
    id,
    label: both(`Loop ${id}`),
    without: sure(-3, 1),
    through,
    share,
    baseShift: sure(0, 1),
    undefined: 0,
  });
  const effect = (mean: number, half: number) => ({ ...sure(mean, half), better: 1, pairs: null, pairingGain: 2 });
  const result: KnockoutResult = {
    ...study,
    levers,
    leftOut: [{ id: 'M15', label: both('Blocked') }],
    indicators: {
      waiting: {
        ...waiting,
        effect: effect(-5, 1),
        passages: [passage('M01', sure(-2, 1), 0.4), passage('M02', sure(0, 0), 0)],
      },
      inTime: { ...inTime, effect: effect(0.001, 0.02), passages: [passage('M01', sure(0.001, 0.02), null)] },
      still: { ...waiting, effect: effect(0, 0), passages: [passage('M01', sure(0, 0), null)] },
    },
  };

  it('gives the share of a clear effect, and says where there is none and where nothing passes', () => {
    const text = knockoutText(result, wordsOf('en')).replaceAll(/\s+/g, ' ');
    expect(text).toContain('The effect of: Team (50%, from 1 January 2025).');
    expect(text).toContain('These do nothing in this scenario and were not switched off: M15.');
    expect(text).toContain('Waiting (children) Effect: −5 (sure: −6 to −4).');
    expect(text).toContain('M01 Loop M01 −3 −2 −3 to −1 40%');
    expect(text).toContain('Nothing passes through: M02.');
    expect(text).toContain('In time (percentage points) Effect: 0 (sure: −2 to +2).');
    expect(text).toContain('effect not clear No part of this effect clearly passes through any of the mechanisms.');
    expect(text).toContain('Waiting (children) Levers and shocks change nothing here');
  });

  it('has a row per indicator and mechanism in its table, not rounded', () => {
    const { columns, rows } = knockoutTable(result, 'nl');
    expect(rows).toHaveLength(4);
    const first = Object.fromEntries(columns.map(({ key }, i) => [key, rows[0]?.[i]]));
    expect(first).toMatchObject({ indicator: 'waiting', mechanism: 'M01', mechanism_label: 'Loop M01 (nl)' });
    expect(first).toMatchObject({ effect: -5, without: -3, through: -2, through_low95: -3, share: 0.4 });
  });
});

it('a split in words has its parts, their sum, and the runs that were left out', () => {
  const parts = [
    { key: 'a', label: both('One part'), ...sure(-2, 0.1) },
    { key: 'b', label: both('Other part'), ...sure(0.5, 0.1) },
  ];
  const output = { ...waiting, relay: sure(40, 1), team: sure(38.5, 1), whole: sure(-1.5, 0.1), parts, undefined: 3 };
  const result: SplitResult = { ...study, levers, indicators: { waiting: output } };
  const text = splitText(result, wordsOf('nl')).replaceAll(/\s+/g, ' ');
  expect(text).toContain('Estafette: 40 kinderen. Team: 39 kinderen.');
  expect(text).toContain('One part (nl) −2,0 −2,1 tot −1,9 Other part (nl) +0,5 +0,4 tot +0,6');
  expect(text).toContain('Samen: team min estafette −1,5 −1,6 tot −1,4');
  expect(text).toContain('In 3 van de 200 doorrekeningen komt dit niet voor');
  expect(splitTable(result, 'nl').rows.map((row) => row[4])).toEqual(['a', 'b', 'whole']);
});

it('a sensitivity study in words has the numbers that move most, with their range, and counts the others', () => {
  const number = (unit: string, status: 'assumption' | 'measured') =>
    ({ label: both(`Number in ${unit}`), unit, status, range: [0.03, 0.5] }) as const;
  const result: SensitivityResult = {
    ...study,
    parameters: {
      'a.share': number('share', 'measured'),
      'b.weeks': number('weeks', 'assumption'),
      'c.weeks': number('weeks', 'assumption'),
      'd.weeks': number('weeks', 'assumption'),
    },
    leftOut: { dials: ['z.dial'], reported: ['w.price'], off: ['x.off'], own: ['y.own'] },
    indicators: {
      inTime: {
        ...inTime,
        asIs: sure(0.4, 0.01),
        swings: [
          { parameter: 'a.share', low: 0.3, high: 0.5, swing: sure(0.2, 0.01) },
          { parameter: 'b.weeks', low: 0.41, high: 0.31, swing: sure(-0.1, 0.01) },
          { parameter: 'c.weeks', low: 0.4, high: 0.41, swing: sure(0.01, 0.01) },
          { parameter: 'd.weeks', low: 0.4, high: 0.4, swing: sure(0, 0) },
        ],
      },
    },
  };
  const text = sensitivityText(result, 2, wordsOf('en'), 200).replaceAll(/\s+/g, ' ');
  expect(text).toContain('with one of 4 numbers at a time');
  expect(text).toContain('Not moved, as they are choices and no lack of knowledge: z.dial.');
  expect(text).toContain('Not moved, as only outcomes are held against them: w.price.');
  expect(text).toContain('Number in share (a.share, measured) 3 to 50% 30% 50% +20 +19 to +21');
  expect(text).toContain('Number in weeks (b.weeks) 0.03 to 0.5 weeks 41% 31% −10 −11 to −9');
  expect(text).toContain('Numbers that do less and are not shown: 1. Numbers that do nothing here: 1.');
  expect(text).toContain('their mechanism is off: x.off.');
  expect(text).toContain('per region, GI, help type or provider: y.own.');
  expect(sensitivityTable(result, 'en').rows).toHaveLength(4);
});
