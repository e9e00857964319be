import { expect, it } from 'vitest';
import { shownVariant } from '../../../web/session/session.ts';
import { setSetting } from '../../../web/session/settings.ts';
import { renameSession, resetAll, setBase, setYears, switchMechanism, switchOff } from '../../../web/session/whole.ts';
import { base, facts, setting } from '../kit/facts.ts';
import { sessionWith, titles } from '../kit/session.ts';

it('a mechanism is off in the whole comparison, and on again at the second time', () => {
  const off = switchMechanism(switchMechanism(sessionWith('a'), 'M03'), 'M01');
  expect(off.comparison.off).toEqual(['M01', 'M03']);
  expect(switchMechanism(off, 'M01').comparison.off).toEqual(['M03']);
});

it('years and name are set', () => {
  expect(setYears(sessionWith('a'), 5).comparison.years).toBe(5);
  expect(renameSession(sessionWith('a'), 'Overleg 3 dec').name).toBe('Overleg 3 dec');
});

it('another base path keeps what fits on it, over its own years', () => {
  const settings = [setting('L07', 6), setting('L03', 4, { target: 'wss' }), setting('L03', 4, { target: 'ldh' })];
  const set = settings.reduce((session, one) => setSetting(session, 'levers', null, one, 0), sessionWith('a'));
  const other = { ...base, name: 'other', years: 5, gis: base.gis.filter(({ id }) => id === 'wss') };
  const moved = setBase(set, other, facts);
  expect(moved.comparison).toMatchObject({ base: 'other', years: 5 });
  expect(shownVariant(moved).levers).toEqual(settings.slice(0, 2));
});

it('back to the start: one empty variant, every mechanism on, the years of the base path; seed and name stay', () => {
  const set = setSetting(renameSession(sessionWith('a', 'b'), 'n'), 'levers', null, setting('L07', 6), 0);
  const reset = resetAll(setYears(switchMechanism(set, 'M01'), 5), base, 'Scenario 1');
  expect(titles(reset)).toBe('[Scenario 1]');
  expect(reset).toEqual({ ...sessionWith('Scenario 1'), name: 'n' });
});

it('back to the start keeps off what the base path itself switches off', () => {
  const without = { ...base, off: ['M05'] };
  expect(resetAll(sessionWith('a'), without, 'Scenario 1').comparison.off).toEqual(['M05']);
});

it('loops that are switched off change nothing else, and are named once', () => {
  const set = switchMechanism(sessionWith('a', 'b'), 'M03');
  const off = switchOff(set, ['M05', 'M03', 'M01']);
  expect(off).toEqual({ ...set, comparison: { ...set.comparison, off: ['M01', 'M03', 'M05'] } });
});
