import { describe, expect, test } from 'vitest';
import { Arena } from '../../../sim/engine/columns.ts';
import { exp, ln, pow } from '../../../sim/engine/random/elementary.ts';
import { Keyed } from '../../../sim/engine/random/keyed.ts';
import { seedKey } from '../../../sim/engine/random/seed.ts';

const keyed = new Keyed(new Arena());
keyed.select(seedKey('elementary'), 0);

function between(low: number, high: number, i: number): number {
  keyed.at(i, 0, 0);
  keyed.uniform();
  return low + (high - low) * (keyed.value[0] as number);
}

/** The largest relative difference between two functions on 100 000 arguments drawn with seed 'elementary'. */
function largestDifference(
  ours: (x: number) => number,
  theirs: (x: number) => number,
  argument: (i: number) => number,
) {
  let largest = 0;
  for (let i = 0; i < 100_000; i++) {
    const x = argument(i);
    const reference = theirs(x);
    if (reference !== 0) largest = Math.max(largest, Math.abs(ours(x) / reference - 1));
    else if (ours(x) !== 0) largest = Number.POSITIVE_INFINITY;
  }
  return largest;
}

const ULP = 2 ** -52;
const EDGES = [0, -0, 1, -1, 2, -2, 0.5, -0.5, 3, -3, 1e-320, -1e-320, 5e-324, 2.2250738585072014e-308, 1e-300, 1e300];
const EXTREMES = [Number.MAX_VALUE, -Number.MAX_VALUE, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN];
const RANGE_ENDS = [
  709, 709.5, 709.782712893384, 709.7827128933841, 710, -708, -708.5, -745.1332191019411, -745.1332191019412, -746,
];

describe('exp, ln and pow agree with Math, whose own error is at most one unit in the last place', () => {
  test('exp differs by at most 1 ulp where the result is normal', () => {
    expect(largestDifference(exp, Math.exp, (i) => between(-708, 709.78, i))).toBeLessThanOrEqual(ULP);
    expect(largestDifference(exp, Math.exp, (i) => between(-2, 2, i))).toBeLessThanOrEqual(ULP);
  });

  test('exp differs by at most the smallest subnormal number where the result is subnormal', () => {
    for (let i = 0; i < 10_000; i++) {
      const x = between(-746, -708.4, i);
      expect(Math.abs(exp(x) - Math.exp(x))).toBeLessThanOrEqual(Number.MIN_VALUE);
    }
  });

  test('ln differs by at most 1 ulp, near 1 as well', () => {
    expect(largestDifference(ln, Math.log, (i) => Math.exp(between(-744, 709, i)))).toBeLessThanOrEqual(ULP);
    expect(largestDifference(ln, Math.log, (i) => between(0.999, 1.001, i))).toBeLessThanOrEqual(ULP);
    expect(largestDifference(ln, Math.log, (i) => between(0, 1, i))).toBeLessThanOrEqual(ULP);
  });

  test('pow differs by at most 2 ulp for moderate exponents', () => {
    const x = (i: number) => Math.exp(between(-3, 3, i));
    for (const y of [0.1, 1 / 3, 0.5, 1.7, 2, -1, 5, -9.25])
      expect(
        largestDifference(
          (b) => pow(b, y),
          (b) => b ** y,
          x,
        ),
      ).toBeLessThanOrEqual(2 * ULP);
  });

  test('pow differs by at most 3e-15 over the whole range of results', () => {
    const y = (i: number) => between(-300, 300, i);
    expect(
      largestDifference(
        (e) => pow(9.87, e),
        (e) => 9.87 ** e,
        y,
      ),
    ).toBeLessThan(3e-15);
    expect(
      largestDifference(
        (e) => pow(1 + 1e-7, 1e7 * e),
        (e) => (1 + 1e-7) ** (1e7 * e),
        y,
      ),
    ).toBeLessThan(3e-15);
  });
});

describe('edge cases are those of Math', () => {
  test('exp and ln of zero, negative numbers, infinities, subnormal numbers and the ends of their range', () => {
    for (const x of [...EDGES, ...EXTREMES, ...RANGE_ENDS]) {
      const [e, l] = [Math.exp(x), Math.log(x)];
      if (Number.isFinite(e)) expect(Math.abs(exp(x) - e)).toBeLessThanOrEqual(Math.max(e * ULP, Number.MIN_VALUE));
      else expect(exp(x)).toBe(e);
      if (Number.isFinite(l)) expect(Math.abs(ln(x) - l)).toBeLessThanOrEqual(Math.abs(l) * ULP);
      else expect(ln(x)).toBe(l);
    }
  });

  test('pow of every pair of edge cases', () => {
    for (const x of [...EDGES, ...EXTREMES, 1 + ULP, 1 - ULP / 2])
      for (const y of [...EDGES, ...EXTREMES, 2 ** 53, -(2 ** 53), 2 ** 53 - 1, 1e20, 7, -7, 1e301, -1e301]) {
        const reference = x ** y;
        const size = Math.abs(reference);
        const context = `${x} ** ${y}`;
        if (size > 0 && size < Number.POSITIVE_INFINITY)
          expect(Math.abs(pow(x, y) - reference), context).toBeLessThanOrEqual(
            Math.max(size * 3e-15, Number.MIN_VALUE),
          );
        else expect(pow(x, y), context).toBe(reference);
      }
  });

  test('exact powers are exact: 10^2, 10^3, 2^-1074, 9^0.5 and 0.5^10, by hand', () => {
    expect([pow(10, 2), pow(10, 3), pow(2, -1074), pow(9, 0.5), pow(0.5, 10)]).toEqual([
      100,
      1000,
      5e-324,
      3,
      1 / 1024,
    ]);
  });
});
