import quantile from '@stdlib/stats-base-dists-t-quantile';
import { describe, expect, it } from 'vitest';
import { arctangent } from '../../sim/statistics/arctangent.ts';
import { tQuantile } from '../../sim/statistics/student.ts';

describe('the quantile of Student t', () => {
  it('agrees with @stdlib to 1e-10 for 1 to 1000 degrees of freedom', () => {
    let worst = 0;
    for (const p of [0.9, 0.95, 0.975, 0.995]) {
      for (let df = 1; df <= 1000; df++) {
        const expected = quantile(p, df);
        worst = Math.max(worst, Math.abs(tQuantile(p, df) - expected) / expected);
      }
    }
    expect(worst).toBeLessThan(1e-10);
  });

  it('has the closed form (2p - 1) / sqrt(2p(1 - p)) for two degrees of freedom', () => {
    expect(tQuantile(0.975, 2)).toBeCloseTo(0.95 / Math.sqrt(2 * 0.975 * 0.025), 12);
  });

  it('is 2.262157162798206 at 0.975 for nine degrees of freedom, from the closed form', () => {
    expect(Math.abs(tQuantile(0.975, 9) - 2.262157162798206)).toBeLessThan(4e-15);
  });

  it('is zero at one half', () => {
    expect(tQuantile(0.5, 7)).toBe(0);
  });

  it('nears the normal quantile 1.959963984540054 for many degrees of freedom', () => {
    // Cornish-Fisher: t = z + (z^3 + z) / (4 df) + O(df^-2).
    const z = 1.959963984540054;
    expect(tQuantile(0.975, 99_999)).toBeCloseTo(z + (z ** 3 + z) / (4 * 99_999), 9);
  });

  it('refuses a probability below one half, one, and broken degrees of freedom', () => {
    expect(() => tQuantile(0.4, 3)).toThrow('from 0.5 up to 1, not 0.4');
    expect(() => tQuantile(1, 3)).toThrow('from 0.5 up to 1, not 1');
    expect(() => tQuantile(0.9, 2.5)).toThrow('must be whole, not 2.5');
    expect(() => tQuantile(0.9, 0)).toThrow('must be whole, not 0');
  });
});

describe('the own arc tangent', () => {
  it('agrees with the library of this engine to 1e-15 relative from 1e-6 to 1e6', () => {
    let worst = 0;
    for (let exponent = -6; exponent <= 6; exponent += 0.01) {
      const x = 10 ** exponent;
      worst = Math.max(worst, Math.abs(arctangent(x) / Math.atan(x) - 1));
    }
    expect(worst).toBeLessThan(1e-15);
  });
});
