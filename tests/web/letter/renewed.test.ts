import { expect, it } from 'vitest';
import { changedNumbers } from '../../../web/letter/renewed-facts.ts';

const paragraphs = [
  {
    heading: 'Nu',
    text: 'Er wachten 27 kinderen, van 60.',
    bound: [
      { at: 11, length: 2, fact: 'now' },
      { at: 28, length: 2, fact: 'all' },
    ],
  },
  { heading: 'Later', text: '27 en 5', bound: [{ at: 0, length: 2, fact: 'now' }] },
];
const fact = (key: string, text: string, after = '') => ({ key, value: Number(text), text, after });

it('a number that changed is told once, with the paragraph in which it first stands', () => {
  const before = [fact('now', '27', 'kinderen'), fact('all', '60'), fact('other', '1')];
  const after = [fact('now', '25', 'kinderen'), fact('all', '60'), fact('other', '2')];
  expect(changedNumbers(paragraphs, before, after)).toEqual([
    { key: 'now', heading: 'Nu', was: '27 kinderen', is: '25 kinderen' },
  ]);
});

it('a number that is gone is empty now', () => {
  expect(changedNumbers(paragraphs, [fact('now', '27')], [])).toEqual([
    { key: 'now', heading: 'Nu', was: '27', is: '' },
  ]);
});
