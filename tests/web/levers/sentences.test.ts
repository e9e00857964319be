import { describe, expect, it } from 'vitest';
import { amountText, unitInWords } from '../../../web/levers/formats.ts';
import { scaleOf } from '../../../web/levers/scale.ts';
import { nowSentence, periodText, sliderText } from '../../../web/levers/sentences.ts';
import { eventNames, timelineWords } from '../../../web/words/timeline.ts';
import { base, facts, row, setting } from '../kit/facts.ts';

describe.each([
  ['L07', 0, null, 'Nu 20%.'],
  ['L07', 6, null, 'Nu 20%, wordt 14%.'],
  ['L02', 10, null, 'Nu 12 kinderen per fte, wordt 10 kinderen per fte.'],
  ['L20', 2, null, 'Nu 12,1 fte, wordt 14,1 fte.'],
  ['L16', 0, null, 'Nu verschillend per soort hulp. Kies er één om het aantal van vandaag te zien.'],
  ['L16', 10, null, '+10 plekken, voor elke soort hulp.'],
  ['L16', -11, 'jeugdhulpplus', 'Nu 12 plekken, wordt 1 plek.'],
  ['L18', 4, null, 'Nu 13 weken, wordt 9 weken.'],
  ['L21', 0, null, 'Nu: geen.'],
  ['L21', 0.3, null, 'Nu geen. Dit wordt 30%.'],
  ['X04', 0.2, null, 'Raadsonderzoekers: nu 12,1 fte, wordt 9,7 fte.'],
])('%s at %s for %s', (id, value, target, sentence) => {
  it(`says: ${sentence}`, () => {
    const lever = row(id);
    expect(nowSentence(lever, base, { value, target }, scaleOf(lever, base, target), 'nl')).toBe(sentence);
  });
});

it('a slider says its place with the unit, and today', () => {
  const scale = scaleOf(row('L07'), base, null);
  expect(sliderText(6, 0, scale, 'nl')).toBe('Nu 20%, wordt 14%.');
  expect(sliderText(6, 0, scale, 'en')).toBe('Now 20%, becomes 14%.');
  expect(sliderText(0.5, 0, scaleOf(row('L21'), base, null), 'nl')).toBe('50%');
});

it('a period is said with its target, its run-up and its end', () => {
  // 183 days are six months of 30.4375 days.
  const period = setting('L07', 6, { ramp: 183, end: '2026-06-01' });
  expect(periodText(period, 'Leger des Heils', 'nl')).toBe(
    'Leger des Heils, vanaf 1 januari 2025, in 6 maanden, tot 1 juni 2026',
  );
});

it('amounts have no more decimals than they need, and one is one', () => {
  expect(amountText(12.1, 'fte', 'nl')).toBe('12,1 fte');
  expect(amountText(12, 'fte', 'nl')).toBe('12 fte');
  expect(amountText(1, 'places', 'nl')).toBe('1 plek');
  expect(amountText(0.25, 'hours per month', 'en')).toBe('0.25 hours per month');
  expect(amountText(3100, 'euro per year', 'nl')).toBe('3.100 euro per jaar');
});

it('every unit that a lever shows has words', () => {
  const shown = [...facts.levers, ...facts.shocks].flatMap((lever) => [lever.unit, lever.today?.unit ?? lever.unit]);
  const units = [...new Set(shown)].filter((unit) => unit !== 'fte');
  expect(units.filter((unit) => unitInWords(unit, 'nl') === unit)).toEqual([]);
});

it.each(['nl', 'en'] as const)('every named event has a name in %s', (language) => {
  for (const name of eventNames) expect(timelineWords(language).events[name]).toMatch(/^\p{Lu}/u);
});
