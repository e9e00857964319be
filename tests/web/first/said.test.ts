import { expect, it } from 'vitest';
import type { Answer } from '../../../sim/experiment/answer.ts';
import { saidOf } from '../../../web/first/said.ts';
import { lookOf } from '../../../web/live/look.ts';
import { pageWords } from '../../../web/words/page.ts';
import { exampleComparison } from '../../report/example.ts';

const words = pageWords('nl');
const result = exampleComparison();
const answer: Answer = {
  comparison: { base: 'zhz-2024', seed: 'a', replications: 100, years: 3, off: [], variants: [] },
  stage: 'stable',
  digest: '0'.repeat(12),
  result,
};
const told = { answer, stale: false, faults: [], notice: null };

it('a result is read aloud when it is complete: each variant by its name, and that it is ready', () => {
  const said = saidOf(told, words);
  for (const { scenario } of result.variants) expect(said).toContain(`${scenario.title.nl}: `);
  expect(said).toMatch(/Klaar: [\d.]+ doorrekeningen/);
});

it.each([
  { ...told, stale: true },
  { ...told, answer: { ...answer, stage: 'first' as const } },
  { ...told, answer: { ...answer, stage: 'growing' as const } },
  { ...told, answer: null },
])('what is on its way is not read aloud', (state) => {
  expect(saidOf(state, words)).toBe('');
});

it('what cannot be calculated is read aloud with its reason, and a worker that failed too', () => {
  const fault = { file: '', line: 0, path: 'years', value: '90', message: 'too long' };
  expect(saidOf({ ...told, faults: [fault] }, words)).toContain('years = 90');
  expect(saidOf({ ...told, notice: { kind: 'restarted' } }, words)).toBe(words.status.restarted);
});

it('a result that was finished after a worker failed is read aloud as any other', () => {
  expect(saidOf({ ...told, notice: { kind: 'finished' } }, words)).toBe(saidOf(told, words));
});

it('a result is an estimate until all replications are in, and old when something newer is asked', () => {
  expect(['first', 'growing', 'stable', 'released'].map((stage) => lookOf(stage as Answer['stage'], false))).toEqual([
    'first',
    'first',
    'stable',
    'stable',
  ]);
  expect(lookOf('stable', true)).toBe('stale');
});
