import { describe, expect, it } from 'vitest';
import {
  ruleInWords,
  shownCount,
  shownTotal,
  smallNumber,
  smallNumberRules,
} from '../../../sim/report/print/small-numbers.ts';

const COUNTS = Array.from({ length: 31 }, (_, n) => n);

describe('a count under the rule for small numbers', () => {
  it('is hidden below 10, 0 too, and exact from 10 on when small numbers are masked', () => {
    for (const count of COUNTS) {
      const { text, low, high, drawn } = shownCount(count, 'mask');
      if (count < 10) expect([text, low, high, drawn]).toEqual(['< 10', 0, 9, null]);
      else expect([text, low, high, drawn]).toEqual([String(count), count, count, count]);
    }
  });

  it('is the nearest five, however large, when counts are rounded, and lies in the range it stands for', () => {
    for (const count of COUNTS) {
      const { text, low, high, drawn } = shownCount(count, 'round');
      expect(Number(text) % 5).toBe(0);
      expect(Math.abs(Number(text) - count)).toBeLessThanOrEqual(2);
      expect(drawn).toBe(Number(text));
      expect(count >= low && count <= high).toBe(true);
      expect([low, high]).toEqual([Math.max(0, Number(text) - 2), Number(text) + 2]);
    }
  });

  it('says 0 for 0, 1 and 2, as its printed rule does', () => {
    expect([0, 1, 2, 3].map((n) => smallNumber(n, 'round', { language: 'nl' }))).toEqual(['0', '0', '0', '5']);
    expect(ruleInWords('round', { language: 'nl' })).toContain('Een 0 kan dus 0, 1 of 2 zijn');
    expect(ruleInWords('mask', { language: 'nl' })).toContain('ook als het er 0 zijn');
  });

  it('has thousands separators in its language', () => {
    expect([shownCount(1234, 'mask').text, shownCount(1234, 'mask', 'en').text]).toEqual(['1.234', '1,234']);
  });

  it('refuses what is no count', () => {
    for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => shownCount(wrong, 'mask')).toThrow(RangeError);
    }
  });
});

describe('two counts with their total', () => {
  /** Every pair of counts that a reader cannot tell from this one by the three texts. */
  const alike = (rule: (typeof smallNumberRules)[number]) => {
    const seen = new Map<string, [number, number][]>();
    for (const one of COUNTS) {
      for (const other of COUNTS) {
        const { parts, total } = shownTotal([one, other], rule);
        const key = [...parts.map(({ text }) => text), total.text].join('|');
        seen.set(key, [...(seen.get(key) ?? []), [one, other]]);
      }
    }
    return seen;
  };

  it('never give away a masked part: each count below 10 stays possible', () => {
    for (const pairs of alike('mask').values()) {
      for (const part of [0, 1] as const) {
        const values = new Set(pairs.map((pair) => pair[part]));
        if ([...values].some((value) => value < 10))
          expect([...values].sort((a, b) => a - b)).toEqual(COUNTS.slice(0, 10));
      }
    }
  });

  it('never give away a rounded part: at least two counts stay possible for each', () => {
    for (const pairs of alike('round').values()) {
      // 30 and 31 are at the edge of this search: their neighbours lie beyond it.
      if (pairs.some((pair) => Math.max(...pair) > 27)) continue;
      for (const part of [0, 1] as const) expect(new Set(pairs.map((pair) => pair[part])).size).toBeGreaterThan(1);
    }
  });

  it('write the total as the range that follows from the parts where one is hidden', () => {
    expect(shownTotal([26, 4], 'mask').total).toEqual({ text: '26 tot en met 35', low: 26, high: 35, drawn: null });
    expect(shownTotal([9, 9], 'mask').total.text).toBe('0 tot en met 18');
    expect(shownTotal([26, 11], 'mask').total.text).toBe('37');
    expect(shownTotal([26, 11], 'round').total.text).toBe('35');
  });

  it('lie in the ranges that are shown', () => {
    for (const rule of smallNumberRules) {
      for (const one of COUNTS) {
        for (const other of COUNTS) {
          const { total } = shownTotal([one, other], rule);
          expect(one + other >= total.low && one + other <= total.high).toBe(true);
        }
      }
    }
  });
});
