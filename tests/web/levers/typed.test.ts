import { expect, it } from 'vitest';
import { fieldText, typedNumber } from '../../../web/levers/typed.ts';

it.each([
  ['13,5', 13.5],
  ['13.5', 13.5],
  [' 14 ', 14],
  ['−3', -3],
  [',25', 0.25],
  ['5,', 5],
])('reads %s as %d, with a comma or a point', (typed, number) => {
  expect(typedNumber(typed)).toBe(number);
});

it.each(['', 'veel', '1.000', '1,2,3', '1e3', '-'])('does not guess at “%s”', (typed) => {
  expect(typedNumber(typed)).toBeNaN();
});

it('writes a field with the decimal mark of the language, and reads it back', () => {
  expect([fieldText(12.138, 'nl'), fieldText(12.138, 'en'), fieldText(3, 'nl')]).toEqual(['12,14', '12.14', '3']);
  expect(typedNumber(fieldText(-0.05, 'nl'))).toBe(-0.05);
});
