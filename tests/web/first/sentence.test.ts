import { expect, it } from 'vitest';
import type { Answer } from '../../../sim/experiment/answer.ts';
import type { Indicator } from '../../../sim/statistics/result.ts';
import { basePathSentence } from '../../../web/first/sentence.ts';
import { pageWords } from '../../../web/words/page.ts';
import { figuresExample } from '../../report/figures-example.ts';

const words = {
  ...pageWords('nl'),
  sentence: (...parts: string[]) => parts.join('|'),
  sentenceGroups: (...parts: string[]) => `groups|${parts.join('|')}`,
};
const example = figuresExample();
const [some] = Object.values(example.indicators) as [Indicator];

function said(withoutWorker: Partial<Indicator>): string {
  const indicators = { withoutWorker: { ...some, series: null, ...withoutWorker } };
  const scenario = { ...example.scenario, start: '2024-09-20', years: 3, regions: ['A', 'B'] };
  return basePathSentence({ result: { ...example, scenario, indicators } } as unknown as Answer, words);
}

it('the base path comes to a range at its last date, in whole children', () => {
  // Three years from the start, by hand.
  expect(said({ p05: 80.4, p95: 1234.6 })).toBe('Basispad|20 september 2027|80|1.235|A en B');
});

it('futures in two groups have no range', () => {
  const group = { share: 0.5, mean: 10, p05: 5, p95: 15 };
  expect(said({ humps: [group, group] as unknown as NonNullable<Indicator['humps']> })).toBe(
    'groups|Basispad|20 september 2027|A en B',
  );
});
