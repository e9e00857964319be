import { expect, it } from 'vitest';
import { linkOf } from '../../../sim/scenario/link.ts';
import { oneLine } from '../../../web/session/one-line.ts';
import { sessionWith } from '../kit/session.ts';

it.each([
  ['a tab from a sheet', 'Raad\t2025', 'Raad 2025'],
  ['a line that ends', 'Raad\n2025\u2028', 'Raad 2025 '],
  ['a sign that turns the direction', 'a\u202eb', 'a b'],
  ['half a sign', 'a\ud83d', 'a'],
  ['a sign that is cut in two at the eightieth place', `${'x'.repeat(79)}😀`, 'x'.repeat(79)],
  ['what is fine', 'Behoud & Raad (3 dec) 😀', 'Behoud & Raad (3 dec) 😀'],
])('%s is made fit for a link', (_, typed, kept) => {
  expect(oneLine(typed)).toBe(kept);
  const { comparison } = sessionWith(kept);
  expect(() => linkOf({ comparison, name: kept, digest: null, made: '' })).not.toThrow();
});
