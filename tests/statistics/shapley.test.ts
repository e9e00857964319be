import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { split } from '../../sim/statistics/shapley.ts';

const sample = (...values: number[]) => Float64Array.from(values);

/** Samples of one replication: the worth of every set of players, where bit i says whether player i is in it. */
function game(players: number, worth: (has: (player: number) => boolean) => number): Float64Array[] {
  return Array.from({ length: 1 << players }, (_, set) => sample(worth((player) => (set & (1 << player)) !== 0)));
}

const means = (subsets: readonly Float64Array[]) => split(subsets).parts.map(({ mean }) => mean);

describe('Shapley values', () => {
  it('give 4/6, 1/6 and 1/6 in the glove game: one left glove, two right ones, a pair is worth 1 (by hand)', () => {
    const shares = means(game(3, (has) => (has(0) && (has(1) || has(2)) ? 1 : 0)));
    expect(shares[0]).toBeCloseTo(4 / 6, 12);
    expect(shares[1]).toBeCloseTo(1 / 6, 12);
    expect(shares[2]).toBeCloseTo(1 / 6, 12);
  });

  it('split a runway of 1, 2 and 4 as 1/3, 5/6 and 17/6 (Littlechild and Owen 1973, by hand)', () => {
    const lengths = [1, 2, 4];
    const shares = means(game(3, (has) => Math.max(0, ...lengths.filter((_, player) => has(player)))));
    [1 / 3, 5 / 6, 17 / 6].forEach((share, i) => {
      expect(shares[i]).toBeCloseTo(share, 12);
    });
  });

  it('give each part its own amount when amounts only add up', () => {
    const amounts = [3, -2, 0, 8];
    const worth = (has: (player: number) => boolean) => amounts.reduce((sum, one, i) => sum + (has(i) ? one : 0), 10);
    expect(means(game(4, worth))).toEqual(amounts);
  });

  it('halve what two parts do only together, and give exactly nothing to a part that changes nothing', () => {
    const shares = means(game(3, (has) => (has(0) && has(2) ? 0.75 : 0.25)));
    expect(shares).toEqual([0.25, 0, 0.25]);
  });

  it('add up to the whole, for any worth of the 16 sets of four parts', () => {
    const worth = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(worth, (worths) => {
        const { whole, parts } = split(worths.map((one) => sample(one)));
        expect(parts.reduce((sum, { mean }) => sum + (mean as number), 0)).toBeCloseTo(whole.mean as number, 8);
      }),
      { seed: 1953 },
    );
  });

  it('have the interval of the mean over replications, by hand for one part', () => {
    // Differences 1 2 3: mean 2, variance 1; t(0.975, 2) = 4.302653 from a table, standard error sqrt(1/3) = 0.577350.
    const { whole, parts } = split([sample(5, 5, 5), sample(6, 7, 8)]);
    expect(parts).toEqual([whole]);
    expect(whole.mean).toBe(2);
    expect(whole.interval95?.[0]).toBeCloseTo(2 - 4.302653 * 0.57735, 5);
    expect(whole.interval95?.[1]).toBeCloseTo(2 + 4.302653 * 0.57735, 5);
  });

  it('leave out a replication that one of the sets does not define', () => {
    const subsets = [sample(0, 0, 0), sample(1, Number.NaN, 3), sample(2, 2, 4), sample(3, 9, 7)];
    const { whole, parts, undefined: missing } = split(subsets);
    expect([whole.mean, missing]).toEqual([5, 1]);
    expect(parts.map(({ mean }) => mean)).toEqual([2, 3]);
  });

  it('refuse a number of samples that is no power of two, and samples of different length', () => {
    expect(() => split([])).toThrow('not 0');
    expect(() => split([sample(1), sample(1), sample(1)])).toThrow('not 3');
    expect(() => split([sample(1), sample(1, 2)])).toThrow('equally long');
  });
});
