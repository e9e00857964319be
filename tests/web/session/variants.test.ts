import { describe, expect, it } from 'vitest';
import { MOST_VARIANTS } from '../../../sim/scenario/comparison.ts';
import { shownVariant } from '../../../web/session/session.ts';
import { setSetting } from '../../../web/session/settings.ts';
import {
  addVariant,
  copyVariant,
  hasRoom,
  removeVariant,
  renameVariant,
  resetVariant,
  showVariant,
} from '../../../web/session/variants.ts';
import { setting } from '../kit/facts.ts';
import { sessionWith, titles } from '../kit/session.ts';

describe('the variants of a session', () => {
  it('are at least one: a comparison without gets an empty one', () => {
    expect(titles(sessionWith())).toBe('[Scenario 1]');
  });

  it('grow by an empty one, which is shown', () => {
    expect(titles(addVariant(sessionWith('a'), 'b'))).toBe('a [b]');
  });

  it('grow by a copy of the shown one with what is set in it', () => {
    const set = setSetting(sessionWith('a'), 'levers', null, setting('L07', 6), 0);
    const copied = copyVariant(set, 'b');
    expect(titles(copied)).toBe('a [b]');
    expect(shownVariant(copied).levers).toEqual([setting('L07', 6)]);
  });

  it('stop growing where nobody can tell them apart', () => {
    const full = sessionWith(...Array.from({ length: MOST_VARIANTS }, (_, i) => `v${i}`));
    expect(hasRoom(full)).toBe(false);
    expect(addVariant(full, 'more')).toBe(full);
    expect(copyVariant(full, 'more')).toBe(full);
  });

  it.each([
    [0, 0, '[b] c'],
    [1, 0, '[b] c'],
    [2, 0, 'b [c]'],
    [1, 1, 'a [c]'],
    [0, 2, '[a] b'],
    [2, 2, 'a [b]'],
  ])('shown %i, removed %i: %s', (shown, removed, left) => {
    expect(titles(removeVariant(showVariant(sessionWith('a', 'b', 'c'), shown), removed))).toBe(left);
  });

  it('never become none: the last is emptied', () => {
    const set = setSetting(sessionWith('a'), 'shocks', null, setting('X04', 0.2), 0);
    expect(removeVariant(set, 0).comparison.variants).toEqual([{ title: 'a', levers: [], shocks: [] }]);
  });

  it('take another title, but not an empty one', () => {
    expect(titles(renameVariant(sessionWith('a', 'b'), 1, '  Overleg 3 dec '))).toBe('[a] Overleg 3 dec');
    expect(titles(renameVariant(sessionWith('a', 'b'), 1, ' '))).toBe('[a] b');
  });

  it('are emptied one by one: the others keep what is set', () => {
    const both = [0, 1].reduce(
      (session, place) => setSetting(showVariant(session, place), 'levers', null, setting('L07', 6), 0),
      sessionWith('a', 'b'),
    );
    const [a, b] = resetVariant(both).comparison.variants;
    expect(a?.levers).toHaveLength(1);
    expect(b?.levers).toEqual([]);
  });
});
