import { expect, it } from 'vitest';
import { FIRST, firstLevers, matching, otherGroups } from '../../../web/levers/groups.ts';
import { facts } from '../kit/facts.ts';

it('a first look shows eight levers, in their order', () => {
  expect(firstLevers(facts).map(({ id }) => id)).toEqual([...FIRST]);
});

it('every other lever stands under one step, in the order of the chain', () => {
  const groups = otherGroups(facts);
  const ids = groups.flatMap(({ rows }) => rows.map(({ id }) => id));
  expect([...FIRST, ...ids].sort()).toEqual(facts.levers.map(({ id }) => id).sort());
  const steps = groups.map(({ step }) => step?.id ?? '');
  expect(steps).toEqual([...steps].sort());
  // Local teams touch P02 before P03, the brandplan P18.
  expect(groups[0]?.rows.map(({ id }) => id)).toEqual(['L23']);
  expect(groups.find(({ step }) => step?.id === 'P18')?.rows.map(({ id }) => id)).toContain('L35');
});

it.each([
  ['coordinator', ['L04', 'L05']],
  ['RAAD capaciteit', ['L20']],
  ['L13', ['L13']],
  ['', facts.levers.map(({ id }) => id)],
  ['no such thing', []],
])('a search for %j finds %j', (query, ids) => {
  expect(matching(facts.levers, query, 'nl').map(({ id }) => id)).toEqual(ids);
});

it('a search finds the mechanisms that a lever touches, in the language of the reader', () => {
  expect(matching(facts.levers, 'snowball', 'en')).toEqual([]);
  expect(matching(facts.levers, 'caseload norm', 'en').map(({ id }) => id)).toContain('L02');
});
