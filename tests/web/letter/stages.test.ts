import { expect, it } from 'vitest';
import type { Fact } from '../../../sim/report/letter/letter.ts';
import type { SavedLetter } from '../../../sim/report/letter/renewal/saved-letter.ts';
import { changesBy, stagesOf } from '../../../web/letter/stages.ts';

const fact = (key: string, text: string): Fact => ({ key, value: Number(text), text });
const saved: SavedLetter = {
  version: 1,
  letter: {
    form: { question: 'state', audience: 'gi', sender: '', date: '2026-01-01', indicator: 'a', norm: '' },
    title: 'Brief',
    paragraphs: [{ heading: 'Nu', text: 'Er zijn 27.', bound: [{ at: 8, length: 2, fact: 'a' }] }],
    feasibility: {},
    actions: [],
  },
  language: 'nl',
  facts: [fact('a', '27'), fact('b', '5')],
  result: { ketenlab: '0.1.0', digest: '' },
  rule: 'mask',
  norm: null,
  runDate: '2026-01-01',
  link: '',
  inputs: null,
};
const [again, now] = [
  [fact('a', '25'), fact('b', '6')],
  [fact('a', '20'), fact('b', '6')],
];
const used = new Set(['a']);

it('with the same model what changed in the old comparison is by data, and the rest by policy', () => {
  expect(changesBy(stagesOf(saved, '0.1.0', again, now), used, 'nl')).toEqual({
    data: [{ key: 'a', was: '27', is: '25' }],
    model: [],
    policy: [{ key: 'a', was: '25', is: '20' }],
  });
});

it('with another model the change of the old comparison is counted as of the model', () => {
  const by = changesBy(stagesOf(saved, '0.2.0', again, again), used, 'nl');
  expect(by.model).toEqual([{ key: 'a', was: '27', is: '25' }]);
  expect(by.data).toEqual([]);
  expect(by.policy).toEqual([]);
});

it('a letter that kept no facts is compared on the numbers of its text alone', () => {
  const bare = { ...saved, facts: [] };
  const stages = stagesOf(bare, '0.1.0', again, now);
  expect(stages.newDataNow.map(({ key }) => key)).toEqual(['a']);
});
