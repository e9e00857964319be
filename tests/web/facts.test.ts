import { expect, it } from 'vitest';
import { register } from '../../sim/model/register.ts';
import { builtInCards } from '../../sim/source-cards.ts';
import { cardIds, cardsOf } from '../../web/build/cards.ts';
import { neutralOf, targetsOf, todayOf } from '../../web/facts.ts';
import { base, facts, row } from './kit/facts.ts';

it('names every lever, shock and mechanism of the model once', () => {
  expect(facts.levers.map(({ id }) => id)).toEqual(register.levers.map(({ id }) => id));
  expect(facts.shocks.map(({ id }) => id)).toEqual(register.shocks.map(({ id }) => id));
  expect(facts.mechanisms.map(({ id }) => id)).toEqual(register.mechanisms.map(({ id }) => id));
});

it('survives a file: nothing of it is a function or gets lost', () => {
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
});

it('gives the base path its dates and its names', () => {
  expect(base).toMatchObject({ name: 'zhz-2024', start: '2024-09-20', years: 3 });
  expect(base.gis[0]).toEqual({
    id: 'jb-west',
    name: { nl: 'Jeugdbescherming west', en: 'Jeugdbescherming west' },
  });
  expect(base.helpTypes).toHaveLength(9);
});

it('gives the steps and mechanisms that a lever touches their names, and leaves an actor out', () => {
  expect(row('L07').touches.map(({ id, name }) => `${id} ${name.nl}`)).toEqual([
    'P27 Personeel: werven, inwerken, verzuim, vertrek',
    'M01 Werkdruk jaagt verloop aan',
  ]);
  expect(row('L24').touches.map(({ id }) => id)).toEqual(['P10', 'M11']);
});

it('knows the number of today per target, and a norm that is neutral as it is', () => {
  // zhz-2024.yaml: JeugdhulpPlus 12 places, verblijf 28 and 28; the places of all types together are no one number.
  expect(todayOf(row('L16'), base, 'jeugdhulpplus')).toBe(12);
  expect(todayOf(row('L16'), base, 'verblijf')).toBe(56);
  expect(todayOf(row('L16'), base, null)).toBeNull();
  expect(todayOf(row('L21'), base, null)).toBeNull();
  expect(neutralOf(row('L02'), { ...base, today: { L02: { '': 14 } } }, null)).toBe(14);
  expect(neutralOf(row('L07'), base, null)).toBe(0);
});

it('offers a lever the targets of its kind', () => {
  expect(targetsOf(row('L20'), base).map(({ id }) => id)).toEqual(['zhz']);
  expect(targetsOf(row('X08'), base)).toHaveLength(13);
  expect(targetsOf(row('L07'), base)).toEqual([]);
});

it('has a card for every source that a lever or shock names', () => {
  const ids = cardIds(register);
  const cards = cardsOf(ids, builtInCards());
  expect(cards.map(({ id }) => id)).toEqual(ids);
  expect(ids).toContain('COST-022');
  expect(() => cardsOf(['GI-000'], builtInCards())).toThrow("no source card 'GI-000'");
});
