import { describe, expect, it } from 'vitest';
import type { PointColumn } from '../../sim/statistics/point-column.ts';
import { basisOf, leastSquares } from '../../sim/statistics/smoother.ts';
import { choiceValue, narrowing } from '../../sim/statistics/value-of-information.ts';
import { Laws } from './laws.ts';

const sample = (...values: number[]) => Float64Array.from(values);
const number = (...values: number[]): PointColumn => ({ kind: 'number', values: sample(...values) });

/** Three standard normal parameters, and 0.5 + 2 x1 + x2 + 0 x3 + normal noise of deviation 1. */
function toy(laws: Laws, n: number): { parameters: PointColumn[]; outcome: Float64Array } {
  const parameters = [0, 1, 2].map(() => number(...Array.from({ length: n }, () => laws.normal(0, 1))));
  const [x, y] = parameters.map(({ values }) => values) as [Float64Array, Float64Array];
  return { parameters, outcome: x.map((value, i) => 0.5 + 2 * value + (y[i] as number) + laws.normal(0, 1)) };
}

/** E max(0, m + a x) - max(0, m) for a standard normal x: a phi(m / a) + m Phi(m / a) - max(0, m). */
function closedForm(m: number, a: number): number {
  const z = m / a;
  // Phi by Simpson from 0, 200 steps: error below 1e-12.
  const phi = (t: number) => Math.exp((-t * t) / 2) / Math.sqrt(2 * Math.PI);
  const h = z / 200;
  const inner = Array.from({ length: 199 }, (_, i) => (i % 2 === 0 ? 4 : 2) * phi((i + 1) * h));
  const below = 0.5 + ((phi(0) + phi(z) + inner.reduce((sum, term) => sum + term, 0)) * h) / 3;
  return a * phi(z) + m * below - Math.max(0, m);
}

describe('which unknown narrows an outcome most', () => {
  it('is 4/6, 1/6 and 0 of the variance 4 + 1 + 1 (2,000 points, seed narrow)', () => {
    const laws = new Laws('narrow', 1);
    const { parameters, outcome } = toy(laws, 2000);
    const found = narrowing(parameters, outcome, () => laws.uniform(), 200);
    // Standard errors of R^2: 2 R (1 - R^2) / sqrt(n) = 0.012, 0.015, and 0.002 for four idle terms; three of them.
    [
      [4 / 6, 0.036],
      [1 / 6, 0.045],
      [0, 0.006],
    ].forEach(([share, tolerance], i) => {
      expect(Math.abs((found.parameters[i]?.value as number) - (share as number))).toBeLessThan(tolerance as number);
    });
    const [low, high] = found.parameters[0]!.interval95 as [number, number];
    expect([low < 4 / 6, high > 4 / 6]).toEqual([true, true]);
  });

  it('sees what is not monotone: x^2 alone is all of it, but for the bends of a spline', () => {
    const x = Float64Array.from({ length: 401 }, (_, i) => (i - 200) / 200);
    const found = narrowing(
      [number(...x)],
      x.map((value) => value * value),
      () => 0.5,
      0,
    );
    expect(found.parameters[0]?.value).toBeGreaterThan(0.99);
    expect(found.parameters[0]?.value).toBeLessThanOrEqual(1);
  });

  it('of a category is the adjusted share between its groups, by hand', () => {
    // Groups 1 3 and 7 9: residual 4 of 40; three degrees of freedom over two: 1 - 3/2 * 4/40 = 0.85.
    const codes: PointColumn = { kind: 'category', values: sample(4, 4, 9, 9, 4) };
    const found = narrowing([codes], sample(1, 3, 7, 9, Number.NaN), () => 0.5, 0);
    expect(found).toMatchObject({ points: 4, undefined: 1 });
    expect(found.variance).toBeCloseTo(40 / 3, 12);
    expect(found.parameters[0]?.value).toBeCloseTo(0.85, 12);
  });

  it('is not defined where nothing varies, and refuses gaps and other lengths', () => {
    expect(narrowing([number(1, 2, 3)], sample(5, 5, 5), () => 0.5).parameters).toEqual([
      { value: null, interval95: null },
    ]);
    expect(() => narrowing([number(1)], sample(1, 2), () => 0)).toThrow('equally many');
    expect(() => narrowing([number(Number.NaN)], sample(1), () => 0)).toThrow('gap');
  });
});

describe('what knowing is worth to a choice', () => {
  it('is that of the normal in closed form, for a policy against none (2,000 points, seed choice)', () => {
    const laws = new Laws('choice', 1);
    const { parameters, outcome } = toy(laws, 2000);
    const none = outcome.map(() => 0);
    const found = choiceValue(parameters, [none, outcome], 'higher', () => laws.uniform(), 200);
    expect(found.chosen).toBe(1);
    // Standard error at most sd(outcome) / (2 sqrt(n)) = 0.028; three of them. An idle parameter is worth 0.
    [closedForm(0.5, 2), closedForm(0.5, 1), 0].forEach((worth, i) => {
      expect(Math.abs((found.parameters[i]?.value as number) - worth)).toBeLessThan(0.084);
    });
    expect(closedForm(0.5, 2)).toBeCloseTo(0.572689, 5);
    const [low, high] = found.parameters[0]!.interval95 as [number, number];
    expect([low < 0.5727, high > 0.5727]).toEqual([true, true]);
  });

  it('is by hand 1 for two states in which the better policy changes, and 0 where it does not', () => {
    // Means: policy A 2, policy B (0 + 5) / 2 = 2.5; knowing the state: (2 + 5) / 2 = 3.5, so 1 more than 2.5.
    const state: PointColumn = { kind: 'category', values: sample(0, 0, 1, 1) };
    const idle: PointColumn = { kind: 'category', values: sample(0, 1, 0, 1) };
    const [a, b] = [sample(2, 2, 2, 2), sample(0, 0, 5, 5)];
    const found = choiceValue([state, idle], [a, b], 'higher', () => 0.5, 0);
    expect(found.chosen).toBe(1);
    expect(found.parameters[0]?.value).toBeCloseTo(1, 12);
    expect(found.parameters[1]?.value).toBeCloseTo(0, 12);
    // Lower is better: A 2 against 2.5; known: (0 + 2) / 2 = 1, so 1 less than 2.
    expect(choiceValue([state], [a, b], 'lower', () => 0.5, 0)).toMatchObject({ chosen: 0 });
    expect(choiceValue([state], [a, b], 'lower', () => 0.5, 0).parameters[0]?.value).toBeCloseTo(1, 12);
  });

  it('leaves out points that a policy does not define', () => {
    const found = choiceValue([number(1, 2)], [sample(1, Number.NaN), sample(0, 3)], 'higher', () => 0.5, 0);
    expect(found).toMatchObject({ points: 1, undefined: 1, chosen: 0 });
    expect(() => choiceValue([], [], 'higher', () => 0)).toThrow('needs an outcome');
  });
});

describe('a smoother', () => {
  it('is exact on a line, and bends no further beyond its outer knots', () => {
    const x = Float64Array.from({ length: 50 }, (_, i) => i * i);
    const places = Int32Array.from(x.keys());
    const line = x.map((value) => 3 - 2 * value);
    const { fitted, terms } = leastSquares(basisOf(number(...x)), [line], places);
    expect(terms).toBe(5);
    line.forEach((value, i) => {
      expect(fitted[0]?.[i]).toBeCloseTo(value, 8);
    });
    // Every function of the basis is straight over the last points, all above the knot at 95 %.
    for (const one of basisOf(number(...Array.from({ length: 101 }, (_, i) => i)))) {
      const [a, b, c] = one.slice(-3) as unknown as [number, number, number];
      expect(a + c - 2 * b).toBeCloseTo(0, 12);
    }
  });
});
