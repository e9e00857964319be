import { describe, expect, test } from 'vitest';
import { gammaShareBelow, lnGamma, normalQuantile } from '../../../sim/engine/random/special.ts';
import { normalShare } from './goodness.ts';

describe('ln Gamma', () => {
  test('equals ln (n - 1)! for n = 1..18, factorials by multiplication', () => {
    for (let n = 1, factorial = 1; n <= 18; n++) {
      expect(lnGamma(n)).toBeCloseTo(Math.log(factorial), 13);
      factorial *= n;
    }
  });

  test('equals ln sqrt(pi) at 1/2 and obeys Gamma(x + 1) = x Gamma(x)', () => {
    expect(lnGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14);
    for (const x of [0.01, 0.3, 1.5, 7.7, 14.2, 80.5, 1e4])
      expect(Math.abs(lnGamma(x + 1) - lnGamma(x) - Math.log(x))).toBeLessThan(1e-14 * Math.max(1, lnGamma(x + 1)));
  });
});

describe('normal quantile', () => {
  test('has the values of standard tables, 16 digits from mpmath', () => {
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
    expect(normalQuantile(0.9)).toBeCloseTo(1.2815515655446004, 14);
    expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 13);
  });

  test('undoes the normal distribution function', () => {
    for (const z of [-4, -2.5, -1, -0.1, 0.3, 1.7, 3.1]) expect(normalQuantile(normalShare(z))).toBeCloseTo(z, 9);
  });

  test('is infinite at 0 and 1 and not a number outside', () => {
    expect([0, 1, -0.1, 1.1, Number.NaN].map(normalQuantile)).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
  });
});

describe('the share of a gamma distribution below x', () => {
  test('is 1 - e^-x for shape 1 and 1 - e^-x (1 + x) for shape 2, closed forms', () => {
    for (const x of [0.01, 0.5, 1, 2.5, 10, 40]) {
      expect(gammaShareBelow(1, x)).toBeCloseTo(1 - Math.exp(-x), 13);
      expect(gammaShareBelow(2, x)).toBeCloseTo(1 - Math.exp(-x) * (1 + x), 13);
    }
  });

  test('has the values of mpmath.gammainc(regularized) at shapes 0.3, 2.5 and 500', () => {
    expect(gammaShareBelow(0.3, 0.05)).toBeCloseTo(0.4484368621065927, 13);
    expect(gammaShareBelow(2.5, 3)).toBeCloseTo(0.6937810815867216, 13);
    expect(gammaShareBelow(500, 520)).toBeCloseTo(0.8153088509012564, 12);
  });
});
