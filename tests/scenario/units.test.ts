import { expect, test } from 'vitest';
import { amountPattern, readAmount } from '../../sim/scenario/units.ts';

const weeks = { unit: 'weeks', bounds: [0, 520] } as const;
const share = { unit: 'share', bounds: [0, 0.9] } as const;

test('times convert: a week is 7 days, a year 365.25 days or 12 months', () => {
  const days = { unit: 'days', bounds: [0, 100_000] } as const;
  const read = ['1 day', '2 weeks', '1 month', '1 year', '4years'].map((text) => readAmount(text, days));
  expect(read).toEqual([{ value: 1 }, { value: 14 }, { value: 30.4375 }, { value: 365.25 }, { value: 1461 }]);
  expect(readAmount('18 months', { unit: 'years', bounds: [0, 9] })).toEqual({ value: 1.5 });
});

test('a number in its own unit is not computed with', () => {
  expect(readAmount('12.7 weeks', weeks)).toEqual({ value: 12.7 });
  expect(readAmount(12.7, weeks)).toEqual({ value: 12.7 });
  expect(readAmount('1e1 weeks', weeks)).toEqual({ value: 10 });
  expect(Object.is((readAmount(-0, weeks) as { value: number }).value, 0)).toBe(true);
});

test('bounds belong to what is allowed', () => {
  expect(readAmount(520, weeks)).toEqual({ value: 520 });
  expect(readAmount(520.1, weeks)).toEqual({ problem: 'expected a number in weeks between 0 and 520' });
});

test('a share above its own bound but below 1 gets no lecture about percentages', () => {
  expect(readAmount(0.95, share)).toEqual({ problem: 'expected a share between 0 and 0.9' });
});

test('anything else than a number or a text is told what was expected', () => {
  for (const raw of [null, undefined, true, [], {}, Symbol.iterator]) {
    expect(readAmount(raw, weeks)).toEqual({ problem: 'expected a number in weeks between 0 and 520' });
  }
});

test('the pattern of the JSON Schema takes the texts that the reader takes', () => {
  const pattern = new RegExp(amountPattern(weeks));
  expect(['12.7 weeks', '1 day', '-2 months', '.5 years'].map((text) => pattern.test(text))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['12.7', 'weeks', '12,7 weeks', '3 fte'].some((text) => pattern.test(text))).toBe(false);
});
