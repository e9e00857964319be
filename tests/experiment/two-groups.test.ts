import { describe, expect, it } from 'vitest';
import { newBlock, place } from '../../sim/experiment/block.ts';
import { compare } from '../../sim/experiment/compare.ts';
import { digest } from '../../sim/experiment/digest.ts';
import { run } from '../../sim/experiment/run.ts';
import { summary } from '../../sim/experiment/summary.ts';
import { bistable } from './bistable-toy.ts';
import { TOY_SEED } from './toy.ts';

const circumstances = { version: '1.2.3', seed: 'ketenlab', seconds: 4 };
const base = bistable('base', 31);
const result = summary(base, circumstances);

describe('a line that keeps itself alive', () => {
  const line = result.indicators.new;

  it('has two groups at the end, below and far above the tipping point of 30, that hold all runs', () => {
    const [lower, upper] = line?.humps ?? [];
    expect((lower?.n ?? 0) + (upper?.n ?? 0)).toBe(100);
    expect(lower?.share).toBeGreaterThan(0.15);
    expect(upper?.share).toBeGreaterThan(0.15);
    expect(lower?.high).toBeLessThan(30);
    expect(upper?.low).toBeGreaterThan(30);
    // 36 months at 2 a month from 31 is 103; below, the line rests near zero.
    expect(upper?.mean).toBeGreaterThan(80);
    expect(lower?.mean).toBeLessThan(15);
  });

  it('means of the groups, weighted by their runs, make the mean of all', () => {
    const sum = line?.humps?.reduce((total, { n, mean }) => total + n * mean, 0) ?? 0;
    expect(sum / 100).toBeCloseTo(line?.mean as number, 10);
  });

  it('has them per date: none at the start, where all runs are equal, and those of the last date at the end', () => {
    const dates = line?.series?.humps;
    expect(dates).toHaveLength(37);
    expect(dates?.[0]).toBeNull();
    expect(dates?.at(-1)).toEqual(line?.humps);
  });

  it('leaves an output with one hump as it was, without a key for groups', () => {
    expect(Object.keys(result.indicators.existing ?? {})).not.toContain('humps');
    expect(Object.keys(result.indicators.existing?.series ?? {})).not.toContain('humps');
  });

  it('gives the same groups and digest for any division and order of the work', () => {
    const whole = newBlock(base.assembled.hash, TOY_SEED, 75, 0, 100);
    for (const [from, count] of [
      [60, 40],
      [0, 7],
      [7, 53],
    ] as const) {
      place(whole, run(base.assembled, TOY_SEED, from, count));
    }
    expect(summary({ ...base, block: whole }, circumstances)).toEqual(result);
    expect(digest(whole)).toBe(result.digest);
    const turned = newBlock(base.assembled.hash, TOY_SEED, 75, 0, 100);
    for (let i = 0; i < 100; i++) turned.rows.set(base.block.rows.subarray(75 * i, 75 * (i + 1)), 75 * (99 - i));
    expect(summary({ ...base, block: turned }, circumstances).indicators.new?.humps).toEqual(line?.humps);
  });

  it('survives JSON without loss', () => {
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});

describe('a comparison of lines that keep themselves alive', () => {
  const variant = compare(base, [bistable('variant', 30)], circumstances).variants[0];

  it('has the groups of the variant, with fewer runs above the tipping point as it starts lower', () => {
    expect(variant?.indicators.new?.humps?.[1].n).toBeLessThan(result.indicators.new?.humps?.[1].n ?? 0);
  });

  it('has two groups of differences: runs that no longer tip, and runs that end as they did', () => {
    const [saved, same] = variant?.difference.new?.humps ?? [];
    expect(saved?.mean).toBeLessThan(-60);
    expect(Math.abs(same?.mean ?? 99)).toBeLessThan(10);
    expect(variant?.difference.new?.series?.humps?.at(-1)).toEqual(variant?.difference.new?.humps);
    expect(Object.keys(variant?.difference.existing ?? {})).not.toContain('humps');
  });
});
