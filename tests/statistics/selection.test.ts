import { describe, expect, it } from 'vitest';
import { ocba } from '../../sim/statistics/ocba.ts';
import { root } from '../../sim/statistics/root.ts';
import { type SelectionGoal, selection } from '../../sim/statistics/selection.ts';
import { subsetOfBest } from '../../sim/statistics/subset.ts';
import { Laws } from './laws.ts';

const sample = (...values: number[]) => Float64Array.from(values);
const goal: SelectionGoal = { better: 'higher', zone: 1, alpha: 0.05, first: 10 };

/** Normal samples of variance 4 around `means`, of which the share `common` is the same for all systems. */
function toy(laws: Laws, means: readonly number[], n: number, common: number): Float64Array[] {
  const shared = Array.from({ length: n }, () => laws.normal(0, 2 * Math.sqrt(common)));
  return means.map((level) => Float64Array.from(shared, (s) => level + s + laws.normal(0, 2 * Math.sqrt(1 - common))));
}

/** Right choices and mean replications of 500 selections among 4 systems of which the first is exactly the zone better. */
function trials(seed: string, common: number): { right: number; replications: number } {
  const laws = new Laws(seed, 1);
  let [right, replications] = [0, 0];
  for (let i = 0; i < 500; i++) {
    const found = selection(toy(laws, [1, 0, 0, 0], 1000, common), goal);
    expect(found.chosen).not.toBeNull();
    if (found.chosen === 0) right++;
    replications += found.systems.reduce((sum, { outAt }) => sum + (outAt ?? found.replications), 0) / 500;
  }
  return { right: right / 500, replications };
}

describe('selection of the best', () => {
  it('is right in at least 95 % of 500, apart or with shared chance, which takes fewer replications', () => {
    // Binomial: 0.95 with standard deviation sqrt(0.95 * 0.05 / 500) = 0.0097; three of them below.
    const [apart, shared] = [trials('apart', 0), trials('shared', 0.75)];
    expect(apart.right).toBeGreaterThanOrEqual(0.921);
    expect(shared.right).toBeGreaterThanOrEqual(0.921);
    // The variance of a difference is a quarter.
    expect(shared.replications).toBeLessThan(apart.replications / 2);
  });

  it('of equal systems leaves several when the budget ends (seed equal)', () => {
    const samples = toy(new Laws('equal', 1), [0, 0, 0, 0], 20, 0);
    const found = selection(samples, goal);
    expect(found.in.length).toBeGreaterThan(1);
    expect(found.chosen).toBeNull();
    expect(found.replications).toBe(20);
    expect(found.decidedBy).toBeGreaterThan(20);
  });

  it('drops a system when its sum falls behind by more than the line, by hand', () => {
    // Differences 3 and 5 are 4 on average, variance 2. k = 2, alpha 0.25, n = 2: ((2 * 0.25)^-2 - 1) / 2 = 1.5 = eta,
    // h2 = 3, so the line is 3 * 2 / (2 * 1) - 2 / 2 = 2 at r = 2, and the sum of 8 is over it.
    const found = selection([sample(3, 5, 1), sample(0, 0)], { ...goal, alpha: 0.25, first: 2 });
    expect(found.systems).toEqual([
      { outAt: null, against: null, mean: 4 },
      { outAt: 2, against: 0, mean: 0 },
    ]);
    expect(found).toMatchObject({ in: [0], chosen: 0, replications: 2, decidedBy: null, confidence: 0.75, zone: 1 });
  });

  it('keeps a system whose sum lies on the line, and says when one is sure to be left, by hand', () => {
    // Differences 0 and 2: mean 1, variance 2, the line 2 at r = 2, and the sum 2. It is 0 from 2 * 3 / 1 on: 7.
    const found = selection([sample(0, 2), sample(0, 0)], { ...goal, alpha: 0.25, first: 2 });
    expect(found.in).toEqual([0, 1]);
    expect(found.decidedBy).toBe(7);
  });

  it('turns round when lower is better', () => {
    const samples = toy(new Laws('round', 1), [0, 5], 100, 0);
    expect(selection(samples, { ...goal, better: 'lower' }).chosen).toBe(0);
    expect(selection(samples, goal).chosen).toBe(1);
  });

  it('gives the same answer with what fell out cut short, and with all of the samples', () => {
    const samples = toy(new Laws('blocks', 1), [0, 0.5, 2, 1], 400, 0.5);
    const full = selection(samples, goal);
    const short = samples.map((one, i) => one.slice(0, full.systems[i]?.outAt ?? 400));
    expect(selection(short, goal)).toEqual(full);
  });

  it('waits for the first look, and takes the only system as it is', () => {
    const early = selection([sample(1, 2), sample(3, 4)], goal);
    expect(early).toMatchObject({ replications: 0, in: [0, 1], chosen: null, decidedBy: null });
    expect(early.systems[0]?.mean).toBeNull();
    expect(selection([sample(1, 2, 3)], { ...goal, first: 2 }).chosen).toBe(0);
  });

  it('refuses gaps and goals that mean nothing', () => {
    expect(() => selection([sample(Number.NaN)], goal)).toThrow('without gaps');
    expect(() => selection([], goal)).toThrow('at least one');
    expect(() => selection([sample(1)], { ...goal, zone: 0 })).toThrow('above 0');
    expect(() => selection([sample(1)], { ...goal, alpha: 0.5 })).toThrow('(0, 0.5)');
    expect(() => selection([sample(1)], { ...goal, first: 1 })).toThrow('2 or more');
  });
});

describe('the subset that holds the best', () => {
  it('holds it in at least 95 % of 500 when all are equal, and then several (seed subset)', () => {
    const laws = new Laws('subset', 1);
    let [held, size] = [0, 0];
    for (let i = 0; i < 500; i++) {
      const { in: kept } = subsetOfBest(toy(laws, [0, 0, 0, 0], 20, 0.5), 'higher', 0.05);
      if (kept.includes(0)) held++;
      size += kept.length / 500;
    }
    expect(held / 500).toBeGreaterThanOrEqual(0.921);
    expect(size).toBeGreaterThan(3);
  });

  it('drops what is clearly behind, by hand', () => {
    // k = 2, n = 3: t(0.95, 2) = 2.919986 from a table. Behind by 2 3 4: 3 > 2.92 * sqrt(1 / 3) = 1.69; by 0 3 6:
    // 3 < 2.92 * sqrt(9 / 3) = 5.06.
    expect(subsetOfBest([sample(2, 3, 4), sample(0, 0, 0)], 'higher', 0.05).in).toEqual([0]);
    expect(subsetOfBest([sample(2, 3, 4), sample(0, 0, 0)], 'lower', 0.05).in).toEqual([1]);
    expect(subsetOfBest([sample(0, 3, 6), sample(0, 0, 0)], 'higher', 0.05)).toEqual({
      replications: 3,
      means: [3, 0],
      in: [0, 1],
      confidence: 0.95,
    });
  });

  it('is everything as long as nothing is known of the spread; gaps and lengths are refused', () => {
    expect(subsetOfBest([sample(1), sample(2)], 'lower', 0.05).in).toEqual([0, 1]);
    expect(subsetOfBest([sample(), sample()], 'lower', 0.05).means).toEqual([null, null]);
    expect(() => subsetOfBest([sample(1), sample(1, 2)], 'lower', 0.05)).toThrow('equally long');
    expect(() => subsetOfBest([sample(Number.NaN)], 'lower', 0.05)).toThrow('gap');
    expect(() => subsetOfBest([sample(1)], 'lower', 0.7)).toThrow('(0, 0.5)');
  });
});

describe('optimal computing budget allocation', () => {
  const system = (mean: number, variance: number, done: number) => ({ mean, variance, done });

  it('is in the proportion of Chen, by hand', () => {
    // d = 1 and 2, s = 1: weights 1 and 1/4, best sqrt(1 + 1/16) = 1.0308; of 228.08: 103.08, 100, 25.
    const systems = [system(0, 1, 10), system(1, 1, 10), system(2, 1, 10)];
    expect(ocba(systems, 198, 'lower', 0.1)).toEqual([93, 90, 15]);
  });

  it('gives nothing to a system over its target, and shares the rest', () => {
    const systems = [system(0, 1, 10), system(1, 1, 10), system(2, 1, 500)];
    const [best, second, third] = ocba(systems, 100, 'lower', 0.1) as [number, number, number];
    expect(third).toBe(0);
    expect(best + second).toBe(100);
    // Targets of the two in 1.0308 : 1 of 120: 60.91 and 59.09.
    expect([best, second]).toEqual([51, 49]);
  });

  it('counts ties as the zone apart, and shares alike when nothing varies', () => {
    expect(ocba([system(0, 1, 5), system(0, 1, 5)], 10, 'higher', 1)).toEqual([5, 5]);
    expect(ocba([system(0, 0, 5), system(1, 0, 5), system(2, 0, 5)], 10, 'higher', 1)).toEqual([4, 3, 3]);
    expect(ocba([], 10, 'higher', 1)).toEqual([]);
    expect(() => ocba([system(0, 1, 1)], 1.5, 'higher', 1)).toThrow('whole');
    expect(() => ocba([system(0, 1, 1)], 1, 'higher', 0)).toThrow('above 0');
  });
});

describe('a root', () => {
  it('is that of a table: 2^(1/12) = 1.0594630943592953, 1000^(1/3) = 10, 1', () => {
    expect(root(2, 12)).toBeCloseTo(1.0594630943592953, 14);
    expect(root(1000, 3)).toBeCloseTo(10, 12);
    expect(root(7, 1)).toBe(7);
    expect(root(1, 9)).toBe(1);
    expect(root(30, 2000)).toBeCloseTo(Math.exp(Math.log(30) / 2000), 14);
    expect(() => root(0.5, 2)).toThrow('from 1 up');
    expect(() => root(2, 1.5)).toThrow('whole');
  });
});
