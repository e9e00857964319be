import { expect, it } from 'vitest';
import { type Comparison, sameQuestion } from '../../../sim/scenario/comparison.ts';
import { sameButOff } from '../../../web/why/use-answers.ts';
import { setting } from '../kit/facts.ts';

const question: Comparison = {
  base: 'zhz-2024',
  seed: 'a',
  replications: 30,
  years: 2,
  off: ['M03'],
  variants: [{ title: 'Behoud', levers: [setting('L07', 6)], shocks: [] }],
};

it('a question is the same whatever the order of its fields, and another with another value', () => {
  const turned = Object.fromEntries(Object.entries(question).toReversed()) as unknown as Comparison;
  expect(sameQuestion(question, turned)).toBe(true);
  expect(sameQuestion(question, { ...question, years: 3 })).toBe(false);
  expect(sameQuestion(question, { ...question, variants: [{ title: 'Behoud', levers: [], shocks: [] }] })).toBe(false);
});

it('an effect stands beside another only when it is of the same variant over the same time', () => {
  expect(sameButOff({ ...question, off: ['M01'] }, question)).toBe(true);
  expect(sameButOff({ ...question, years: 3 }, question)).toBe(false);
  const other = [{ title: 'Behoud', levers: [setting('L07', 8)], shocks: [] }];
  expect(sameButOff({ ...question, variants: other }, question)).toBe(false);
});
