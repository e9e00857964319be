import { expect, it } from 'vitest';
import { shownVariant } from '../../../web/session/session.ts';
import { clearSetting, setSetting } from '../../../web/session/settings.ts';
import { setting } from '../kit/facts.ts';
import { sessionWith } from '../kit/session.ts';

const first = setSetting(sessionWith('a', 'b'), 'levers', null, setting('L07', 6), 0);

it('a setting is added to the variant that is shown, and to no other', () => {
  expect(shownVariant(first).levers).toEqual([setting('L07', 6)]);
  expect(first.comparison.variants[1]?.levers).toEqual([]);
});

it('a setting takes the place of the one before: value, dates and target', () => {
  const change = setting('L07', 4, { start: '2025-06-01', ramp: 91, end: '2026-06-01' });
  expect(shownVariant(setSetting(first, 'levers', 0, change, 0)).levers).toEqual([change]);
});

it('a setting at the neutral value is taken out, for it changes nothing', () => {
  expect(shownVariant(setSetting(first, 'levers', 0, setting('L07', 0), 0)).levers).toEqual([]);
  expect(setSetting(first, 'levers', null, setting('L08', 0), 0)).toBe(first);
  // The norm of the base path is 12 children per fte (register, gi.norm).
  const norm = setSetting(first, 'levers', null, setting('L02', 10), 12);
  expect(shownVariant(setSetting(norm, 'levers', 1, setting('L02', 12), 12)).levers).toEqual([setting('L07', 6)]);
});

it('levers and shocks are lists of their own', () => {
  const shocked = setSetting(first, 'shocks', null, setting('X04', 0.2), 0);
  expect(shownVariant(shocked)).toMatchObject({ levers: [setting('L07', 6)], shocks: [setting('X04', 0.2)] });
  expect(shownVariant(clearSetting(shocked, 'shocks', 0))).toMatchObject({ levers: [setting('L07', 6)], shocks: [] });
});

it('nothing that was is changed in place', () => {
  const before = JSON.stringify(first);
  setSetting(first, 'levers', 0, setting('L07', 1), 0);
  clearSetting(first, 'levers', 0);
  expect(JSON.stringify(first)).toBe(before);
});
