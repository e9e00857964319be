import { expect, it } from 'vitest';
import { problemsOf } from '../../../web/session/problems.ts';
import { addable } from '../../../web/timeline/events.ts';
import { eventNames } from '../../../web/words/timeline.ts';
import { base, facts, row } from '../kit/facts.ts';

const names = [...eventNames, ...facts.levers.map(({ id }) => id), ...facts.shocks.map(({ id }) => id)];

it.each(names)('%s can be added: it changes something and can be calculated', (name) => {
  const added = addable(name, facts, base, base.years);
  if (added === null) throw new Error(`${name} cannot be added`);
  const { row: lever, setting, list } = added;
  expect(setting.value).not.toBe(lever.default);
  expect(setting.value).toBeGreaterThanOrEqual(lever.range[0]);
  expect(setting.value).toBeLessThanOrEqual(lever.range[1]);
  const variant = { title: 'a', levers: [], shocks: [], [list]: [setting] };
  expect(problemsOf(variant, facts, base, base.years)).toEqual([]);
});

it('the Raad recovers by two investigators from the first January on, as in the policy of that name', () => {
  expect(addable('raadRecovers', facts, base, 3)).toMatchObject({
    list: 'levers',
    row: { id: row('L20').id },
    setting: { value: 2, start: '2025-01-01', ramp: 0, end: null },
  });
});

it('there is nothing to add by any other name', () => {
  expect(addable('L99', facts, base, 3)).toBeNull();
});
