import { expect, it } from 'vitest';
import { differsIn, hasOtherRuns } from '../../../web/share/beside.ts';
import { pageWords } from '../../../web/words/page.ts';
import { comparison } from '../../scenario/link-kit.ts';

it('variants stand beside those of the same base path, years and mechanisms off, in whatever order', () => {
  const own = { ...comparison, off: ['M01', 'M03'] };
  expect(differsIn(own, { ...own, off: ['M03', 'M01'], seed: 's', replications: 8, variants: [] })).toEqual([]);
  expect(differsIn(own, { ...own, base: 'zuidwest-2024', years: 5, off: [] })).toEqual(['base', 'years', 'off']);
  expect(pageWords('nl').share.notBeside(['base', 'years'])).toContain('Anders dan bij u: de regio, het aantal jaren.');
});

it('another seed or number of runs is said', () => {
  expect(hasOtherRuns(comparison, { ...comparison, years: 5, variants: [] })).toBe(false);
  expect(hasOtherRuns(comparison, { ...comparison, seed: 's' })).toBe(true);
  expect(hasOtherRuns(comparison, { ...comparison, replications: 8 })).toBe(true);
});
