import { expect, it } from 'vitest';
import type { Answer } from '../../../sim/experiment/answer.ts';
import type { ComparisonResult, Indicator } from '../../../sim/statistics/result.ts';
import { overloads } from '../../../web/first/overload.ts';
import { type PageWords, pageWords } from '../../../web/words/page.ts';
import { figuresExample } from '../../report/figures-example.ts';

const page = pageWords('nl');
const words: PageWords = {
  ...page,
  overload: {
    ...page.overload,
    grows: (scenarios, lines) => `grows: ${lines} in ${scenarios}`,
    full: (scenarios, what) => `full: ${what} in ${scenarios}`,
    notSimulated: (scenarios) => `lost in ${scenarios}`,
  },
};
const example = figuresExample();
const [some] = Object.values(example.indicators) as [Indicator];

function indicatorOf(label: string, mean: number | null): Indicator {
  const sure = mean === null ? null : ([mean, mean] as const);
  return { ...some, label: { nl: label, en: label }, mean, interval95: sure };
}

/** What is said of a base path and its first variant with these means. */
function said(base: Record<string, number | null>, variant: Record<string, number | null> = {}): string[] {
  const of = (means: Record<string, number | null>) =>
    Object.fromEntries(Object.entries(means).map(([key, mean]) => [key, indicatorOf(key, mean)]));
  const [first] = example.variants;
  const variants = first === undefined ? [] : [{ ...first, indicators: of(variant) }];
  const result: ComparisonResult = { ...example, indicators: of(base), variants };
  return overloads({ result } as Answer, words);
}
const title = example.variants[0]?.scenario.title.nl ?? '';

it('nothing is said where everything fits, or where nothing is known', () => {
  expect(said({ 'growing.raad': 0.5, 'load.table': 0.994, 'workload.wss': 1, notSimulated: 0 })).toEqual([]);
  expect(said({ 'growing.raad': null, 'load.table': null, 'workload.wss': null, notSimulated: null })).toEqual([]);
});

it('a line that grows in most futures is named with its scenario', () => {
  expect(said({}, { 'growing.raad': 0.51 })).toEqual([`grows: growing.raad in ${title}`]);
});

it('capacity that is always in use is named, once for all scenarios in which it is so', () => {
  expect(said({ 'load.table': 0.996 }, { 'load.table': 1 })).toEqual([`full: load.table in Basispad en ${title}`]);
});

it('a line that became too long for the model is said', () => {
  expect(said({ notSimulated: 0.1 })).toEqual(['lost in Basispad']);
});
