import { expect, it } from 'vitest';
import { letters } from '../../sim/statistics/letters.ts';

const among =
  (...pairs: readonly string[]) =>
  (i: number, j: number) =>
    pairs.includes(`${i}${j}`);

it('things that nothing tells apart share one letter', () => {
  expect(letters(3, () => false)).toEqual(['a', 'a', 'a']);
  expect(letters(0, () => true)).toEqual([]);
});

it('things that all differ have a letter each, in their order', () => {
  expect(letters(3, () => true)).toEqual(['a', 'b', 'c']);
});

it('two that differ, with one between them that differs from neither: the textbook ab', () => {
  expect(letters(3, among('02'))).toEqual(['a', 'ab', 'b']);
});

it('the example of Piepho (2004), four treatments of which 1 differs from 2 and 3, and 4 from 2', () => {
  // Groups without a differing pair that cannot be made larger: {1,4}, {2,3}, {3,4}.
  expect(letters(4, among('01', '02', '13'))).toEqual(['a', 'b', 'bc', 'ac']);
});

it('share a letter exactly when they do not differ, for every set of pairs of five', () => {
  const pairs = Array.from({ length: 5 }, (_, i) => Array.from({ length: 4 - i }, (_, k) => `${i}${i + k + 1}`)).flat();
  for (let set = 0; set < 2 ** pairs.length; set++) {
    const differing = pairs.filter((_, bit) => (set >> bit) % 2 === 1);
    const given = letters(5, among(...differing));
    const share = (one: string, other: string) => one.split('').some((letter) => other.includes(letter));
    const apart = pairs.filter(([i, j]) => !share(given[Number(i)] as string, given[Number(j)] as string));
    expect(apart).toEqual(differing);
  }
});
