import { describe, expect, it } from 'vitest';
import { binomialUpperTail } from '../../sim/statistics/binomial.ts';
import type { PointColumn } from '../../sim/statistics/point-column.ts';
import { discover, richest } from '../../sim/statistics/prim.ts';
import { boxFit, type Limits } from '../../sim/statistics/prim-box.ts';
import { paste } from '../../sim/statistics/prim-paste.ts';
import { peel } from '../../sim/statistics/prim-peel.ts';
import { Laws } from './laws.ts';

const sample = (...values: number[]) => Float64Array.from(values);
const everything = (n: number) => Int32Array.from({ length: n }, (_, i) => i);

/** `n` uniform points in [0, 1]^3 with a category of four. */
function points(laws: Laws, n: number): PointColumn[] {
  const numbers = Array.from({ length: 3 }, (): PointColumn => {
    return { kind: 'number', values: Float64Array.from({ length: n }, () => laws.uniform()) };
  });
  const codes = Float64Array.from({ length: n }, () => Math.floor(4 * laws.uniform()));
  return [...numbers, { kind: 'category', values: codes }];
}

const value = (columns: readonly PointColumn[], column: number, p: number) => columns[column]?.values[p] as number;

describe('the patient rule induction method', () => {
  it('finds a hidden box of numbers back, with its limits, and no other column (2,000 points, seed hidden)', () => {
    const laws = new Laws('hidden', 1);
    const columns = points(laws, 2000);
    // Inside x < 0.4, y > 0.6 (mass 0.16) 90 % are cases, outside 5 %: coverage 0.144 / 0.186 = 0.774, density 0.9.
    const cases = Uint8Array.from({ length: 2000 }, (_, p) => {
      const inside = value(columns, 0, p) < 0.4 && value(columns, 1, p) > 0.6;
      return laws.uniform() < (inside ? 0.9 : 0.05) ? 1 : 0;
    });
    const { box, check, path } = discover(columns, cases, () => laws.uniform());
    expect(box?.map(({ column }) => column)).toEqual([0, 1]);
    const [x, y] = box as [Limits, Limits];
    // The last peel off or on holds a twentieth of the box: 0.02 of a side; the 90 % blur it by as much again.
    expect(Math.abs((x.high as number) - 0.4)).toBeLessThan(0.05);
    expect(Math.abs((y.low as number) - 0.6)).toBeLessThan(0.05);
    // Of the other half, 160 points inside and 186 cases: standard errors 0.024 and 0.031, three of them.
    expect(check?.density).toBeGreaterThan(0.9 - 0.08);
    expect(check?.coverage).toBeGreaterThan(0.774 - 0.1);
    expect(Math.max(...(check?.quasiP ?? [1]))).toBeLessThan(0.001);
    expect(path[0]).toMatchObject({ box: [], fit: { coverage: 1, mass: 1 } });
  });

  it('finds a hidden category back (600 points, seed category)', () => {
    const laws = new Laws('category', 1);
    const columns = points(laws, 600);
    const cases = Uint8Array.from({ length: 600 }, (_, p) => ([1, 2].includes(value(columns, 3, p)) ? 1 : 0));
    const { box, check } = discover(columns, cases, () => laws.uniform());
    expect(box).toEqual([{ kind: 'category', column: 3, codes: [1, 2] }]);
    expect(check).toMatchObject({ coverage: 1, density: 1 });
  });

  it('finds no box in noise, in at least 89 of 100 (5 % wrong, three standard deviations of 2.2; seed noise)', () => {
    const laws = new Laws('noise', 1);
    let wrong = 0;
    for (let i = 0; i < 100; i++) {
      const columns = points(laws, 300);
      const cases = Uint8Array.from({ length: 300 }, () => (laws.uniform() < 0.3 ? 1 : 0));
      if (discover(columns, cases, () => laws.uniform()).box !== null) wrong++;
    }
    expect(wrong).toBeLessThanOrEqual(11);
  });

  it('peels ten points one by one to those that are cases, by hand', () => {
    // Cases 7, 8, 9 of 0 ... 9: every low peel of one point raises the density, to 3 of 3 above half-way 6 and 7.
    const columns: PointColumn[] = [{ kind: 'number', values: sample(0, 1, 2, 3, 4, 5, 6, 7, 8, 9) }];
    const cases = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 1, 1, 1);
    const path = peel(columns, cases, everything(10));
    expect(path).toHaveLength(8);
    expect(path[7]).toEqual({
      box: [{ kind: 'number', column: 0, low: 6.5, high: null }],
      fit: {
        points: 3,
        cases: 3,
        coverage: 1,
        density: 1,
        mass: 0.3,
        // 3 of 3 at the density of all, 0.3: 0.027.
        quasiP: [expect.closeTo(0.027, 12)],
      },
    });
    expect(richest(path)).toBe(path[7]);
  });

  it('takes tied values off together', () => {
    const columns: PointColumn[] = [{ kind: 'number', values: sample(0, 0, 0, 1, 1, 2) }];
    const path = peel(columns, Uint8Array.of(0, 0, 0, 1, 1, 0), everything(6));
    expect(path.at(-1)?.box).toEqual([{ kind: 'number', column: 0, low: 0.5, high: 1.5 }]);
  });

  it('pastes back what was peeled off too much, up to the whole side', () => {
    const columns: PointColumn[] = [{ kind: 'number', values: sample(0, 1, 2, 3, 4, 5) }];
    const box: Limits[] = [{ kind: 'number', column: 0, low: 3.5, high: 4.5 }];
    // 4 is a case, and so are 2, 3 and 5: upwards nothing is left to ask; downwards it stops at 2.
    expect(paste(box, columns, Uint8Array.of(0, 0, 1, 1, 1, 1), everything(6))).toEqual([
      { kind: 'number', column: 0, low: 2, high: null },
    ]);
    expect(paste(box, columns, Uint8Array.of(1, 1, 1, 1, 1, 1), everything(6))).toEqual([]);
  });

  it('has a fit without numbers where there are no points or cases', () => {
    const columns: PointColumn[] = [{ kind: 'number', values: sample(1, 2) }];
    const box: Limits[] = [{ kind: 'number', column: 0, low: 5, high: null }];
    expect(boxFit(box, columns, Uint8Array.of(0, 0), everything(2))).toEqual({
      points: 0,
      cases: 0,
      coverage: null,
      density: null,
      mass: 0,
      quasiP: [1],
    });
    expect(discover([], new Uint8Array(0), () => 0)).toMatchObject({ box: null, check: null });
  });

  it('refuses columns of another length, and gaps', () => {
    const column = (...values: number[]): PointColumn[] => [{ kind: 'number', values: sample(...values) }];
    expect(() => discover(column(1), Uint8Array.of(0, 1), () => 0)).toThrow('1 of 2');
    expect(() => discover(column(Number.NaN), Uint8Array.of(0), () => 0)).toThrow('gap');
  });
});

describe('a binomial tail', () => {
  it('is that of a table: 8 or more of 10 at 1/2 is 56/1024, at 0.3 is 0.00159', () => {
    expect(binomialUpperTail(8, 10, 0.5)).toBeCloseTo(56 / 1024, 14);
    expect(binomialUpperTail(8, 10, 0.3)).toBeCloseTo(0.0015903864, 10);
    expect(binomialUpperTail(0, 10, 0.3)).toBe(1);
    expect(binomialUpperTail(11, 10, 0.3)).toBe(0);
    expect(binomialUpperTail(5, 10, 0)).toBe(0);
    expect(binomialUpperTail(5, 10, 1)).toBe(1);
    expect(() => binomialUpperTail(1.5, 10, 0.3)).toThrow('Not a binomial tail');
  });

  it('of half or more of 10,001 at 1/2 is a half, by symmetry', () => {
    expect(binomialUpperTail(5001, 10_001, 0.5)).toBeCloseTo(0.5, 12);
  });
});
