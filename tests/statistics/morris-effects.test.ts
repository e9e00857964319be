import { describe, expect, it } from 'vitest';
import { elementaryEffects, morrisEffect, type Trajectory } from '../../sim/statistics/morris-effects.ts';
import { Laws } from './laws.ts';

const sample = (...values: number[]) => Float64Array.from(values);

/** Random walks in [0, 1]^k with steps of 1/2, up or down, in random order. */
function walks(laws: Laws, count: number, k: number, model: (point: readonly number[]) => number): Trajectory[] {
  return Array.from({ length: count }, () => {
    let point = Array.from({ length: k }, () => laws.uniform());
    const order = Array.from({ length: k }, (_, i) => ({ i, at: laws.uniform() })).sort((a, b) => a.at - b.at);
    const outcomes = [model(point)];
    const steps = order.map(({ i }) => {
      const step = (point[i] as number) < 0.5 ? 0.5 : -0.5;
      point = point.with(i, (point[i] as number) + step);
      outcomes.push(model(point));
      return step;
    });
    return { outcomes: sample(...outcomes), moved: Int32Array.from(order, ({ i }) => i), steps: sample(...steps) };
  });
}

describe('elementary effects', () => {
  it('are 3 and -2 everywhere for y = 3 x1 - 2 x2, so sigma is 0 and every interval a point', () => {
    const laws = new Laws('linear', 1);
    const found = elementaryEffects(
      walks(laws, 10, 2, ([x, y]) => 3 * (x as number) - 2 * (y as number)),
      2,
    ).map((effects) => morrisEffect(effects, () => laws.uniform()));
    [3, -2].forEach((slope, i) => {
      const effect = found[i]!;
      expect(effect.n).toBe(10);
      expect(effect.mu).toBeCloseTo(slope, 12);
      expect(effect.muStar).toBeCloseTo(Math.abs(slope), 12);
      expect(effect.sigma.value).toBeCloseTo(0, 12);
      expect(effect.muStar95?.[0]).toBeCloseTo(Math.abs(slope), 12);
    });
  });

  it('give mu -1, mu* 7/3 and sigma sqrt(7) for effects 2, -2, -3, by hand', () => {
    // Mean -1; deviations 3, -1, -2: 14 / 2 = 7. t(0.975, 2) = 4.302653 from a table; sizes 2, 2, 3 have variance 1/3.
    const effect = morrisEffect(sample(2, -2, -3), () => 0.5);
    expect(effect.mu).toBeCloseTo(-1, 12);
    expect(effect.mu95?.[0]).toBeCloseTo(-1 - 4.302653 * Math.sqrt(7 / 3), 5);
    expect(effect.muStar).toBeCloseTo(7 / 3, 12);
    expect(effect.muStar95?.[1]).toBeCloseTo(7 / 3 + 4.302653 / 3, 5);
    expect(effect.sigma.value).toBeCloseTo(Math.sqrt(7), 12);
  });

  it('of a product x1 x2 are the other factor: mu 1/2 and sigma sqrt(1/12) (400 walks, seed product)', () => {
    // Uniform points: mean 1/2, standard deviation 0.2887; standard errors 0.0144 and 0.0065, tolerance three of them.
    const laws = new Laws('product', 1);
    const [first] = elementaryEffects(
      walks(laws, 400, 2, ([x, y]) => (x as number) * (y as number)),
      2,
    );
    const { mu, muStar, sigma } = morrisEffect(first!, () => laws.uniform());
    expect(Math.abs((mu as number) - 0.5)).toBeLessThan(0.044);
    expect(muStar).toBe(mu);
    expect(Math.abs((sigma.value as number) - Math.sqrt(1 / 12))).toBeLessThan(0.02);
    expect(sigma.interval95?.[0]).toBeLessThan(Math.sqrt(1 / 12));
    expect(sigma.interval95?.[1]).toBeGreaterThan(Math.sqrt(1 / 12));
  });

  it('cancel in mu but not in mu* for |x - 1/2| with steps of 1/4 in both halves, by hand', () => {
    const walk = (from: number, step: number): Trajectory => ({
      outcomes: sample(Math.abs(from - 0.5), Math.abs(from + step - 0.5)),
      moved: Int32Array.of(0),
      steps: sample(step),
    });
    const [effects] = elementaryEffects([walk(0, 0.25), walk(1, -0.25)], 1);
    expect([...effects!]).toEqual([-1, 1]);
    expect(morrisEffect(effects!, () => 0.5)).toMatchObject({ mu: 0, muStar: 1 });
  });

  it('leave out a step to or from an outcome that is not defined', () => {
    const walk = { outcomes: sample(1, Number.NaN, 3), moved: Int32Array.of(0, 1), steps: sample(0.5, 0.5) };
    expect(elementaryEffects([walk], 2)).toEqual([sample(), sample()]);
    expect(morrisEffect(sample(), () => 0)).toEqual({
      n: 0,
      mu: null,
      mu95: null,
      muStar: null,
      muStar95: null,
      sigma: { value: null, interval95: null },
    });
  });

  it('refuse a walk whose parts do not fit, and a factor that is not there', () => {
    const walk = { outcomes: sample(1, 2), moved: Int32Array.of(3), steps: sample(0.5) };
    expect(() => elementaryEffects([{ ...walk, outcomes: sample(1) }], 4)).toThrow('1 steps has 1 outcomes');
    expect(() => elementaryEffects([walk], 2)).toThrow('no factor 3');
  });
});
