import { describe, expect, it } from 'vitest';
import { dateInWords, number, of20, shortDate, signed, supportedDecimals } from '../../sim/report/numbers.ts';

describe('numbers in a text', () => {
  it('writes 1200.5 as 1.200,5 in Dutch and 1,200.5 in English', () => {
    expect(number(1200.5, 1, 'nl')).toBe('1.200,5');
    expect(number(1200.5, 1, 'en')).toBe('1,200.5');
  });

  it('writes a true minus sign, a plus sign where asked, and no sign for a rounded zero', () => {
    expect(signed(-3.26, 1, 'nl')).toBe('−3,3');
    expect(signed(3.26, 1, 'nl')).toBe('+3,3');
    expect(signed(-0.04, 1, 'nl')).toBe('0,0');
    expect(signed(0.04, 1, 'nl')).toBe('0,0');
  });

  it('keeps no more decimals than the half width of the interval has: 12 none, 2.3 none, 0.23 one, 0.023 two', () => {
    const around = (half: number) => supportedDecimals([5 - half, 5 + half]);
    expect([12, 2.3, 1, 0.23, 0.1, 0.023, 0.000_02].map(around)).toEqual([0, 0, 0, 1, 1, 2, 3]);
    expect(supportedDecimals(null)).toBe(1);
    expect(supportedDecimals([2.5, 2.5])).toBe(1);
  });

  it('says 20 of 20 and 0 of 20 only when it is all or none', () => {
    expect([0, 0.001, 0.5, 0.93, 0.999, 1].map(of20)).toEqual([0, 1, 10, 19, 19, 20]);
  });

  it('writes dates out, and shortens them for an axis', () => {
    expect(dateInWords('2025-03-01', 'nl')).toBe('1 maart 2025');
    expect(dateInWords('2025-03-01', 'en')).toBe('1 March 2025');
    expect(shortDate('2025-03-01', 'nl')).toBe('1 mrt 2025');
  });
});
