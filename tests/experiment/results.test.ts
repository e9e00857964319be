import { describe, expect, it } from 'vitest';
import { compare } from '../../sim/experiment/compare.ts';
import { run } from '../../sim/experiment/run.ts';
import { type Computed, summary } from '../../sim/experiment/summary.ts';
import { mean } from '../../sim/statistics/moments.ts';
import { TOY_DATES, TOY_SEED, toyAssembled, toyModel, toyScenario } from './toy.ts';

const circumstances = { version: '1.2.3', seed: 'ketenlab', seconds: 4 };

function computed(name: string, load: number, replications = 30): Computed {
  const scenario = toyScenario(name, load);
  return { scenario, model: toyModel(scenario), block: run(toyAssembled(scenario), TOY_SEED, 0, replications) };
}

describe('the summary of a run', () => {
  const base = computed('base', 0.8);
  const result = summary(base, circumstances);

  it('has exactly the documented keys', () => {
    expect(Object.keys(result)).toEqual([
      'ketenlab',
      'scenario',
      'seed',
      'replications',
      'digest',
      'events',
      'seconds',
      'indicators',
    ]);
    expect(Object.keys(result.indicators)).toEqual(['line', 'wait', 'late']);
    expect(Object.keys(result.indicators.line ?? {})).toEqual([
      'id',
      'label',
      'definition',
      'unit',
      'view',
      'better',
      'headline',
      'mean',
      'interval95',
      'p05',
      'p50',
      'p95',
      'undefined',
      'series',
    ]);
  });

  it('sums a series up by its last date, and gives every date beside it', () => {
    const line = result.indicators.line;
    const last = Float64Array.from({ length: 30 }, (_, r) => base.block.rows[r * 6 + 3] as number);
    expect(line?.mean).toBe(mean(last));
    expect(line?.series?.dates).toEqual(TOY_DATES);
    expect(line?.series?.mean).toHaveLength(4);
    expect(line?.series?.mean[3]).toBe(line?.mean);
    expect(line?.series?.interval95[3]).toEqual(line?.interval95);
    expect(result.indicators.wait?.series).toBeNull();
  });

  it('counts replications that do not define an indicator, one in three here, and leaves them out', () => {
    const late = result.indicators.late;
    expect(late?.undefined).toBe(10);
    const values = [...base.block.rows].filter((value, i) => i % 6 === 5 && !Number.isNaN(value));
    expect(late?.mean).toBeCloseTo(values.reduce((a, b) => a + b) / 20, 12);
  });

  it('says null, not a number, when no replication defines an indicator', () => {
    const one = summary(computed('one', 0.8, 1), circumstances);
    const nothing = { mean: null, interval95: null, p05: null, p50: null, p95: null, undefined: 1 };
    expect(one.indicators.late).toMatchObject(nothing);
    expect(one.indicators.wait?.interval95).toBeNull();
  });

  it('survives JSON without loss', () => {
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});

describe('a comparison', () => {
  const base = computed('base', 0.8);
  const variant = computed('variant', 0.7);
  const result = compare(base, [variant], circumstances);

  it('adds the variants to the run of the base, with all events', () => {
    const { variants, events, ...rest } = result;
    const { events: own, ...alone } = summary(base, circumstances);
    expect(rest).toEqual(alone);
    expect(events).toBe(2 * own);
    expect(variants.map((v) => Object.keys(v))).toEqual([['scenario', 'digest', 'indicators', 'difference']]);
    expect(Object.keys(variants[0]?.difference.line ?? {})).toEqual([
      'mean',
      'interval95',
      'better',
      'pairs',
      'pairingGain',
      'series',
    ]);
  });

  it('takes the difference of the means, with a narrower interval than two separate runs', () => {
    const difference = result.variants[0]?.difference.wait;
    const left = result.indicators.wait?.mean as number;
    const right = result.variants[0]?.indicators.wait?.mean as number;
    expect(difference?.mean).toBeCloseTo(right - left, 12);
    expect(difference?.pairingGain).toBeGreaterThan(1);
    expect(difference?.better).toBe(1);
    expect(difference?.series).toBeNull();
  });

  it('gives the difference per date, the last of which is the headline', () => {
    const difference = result.variants[0]?.difference.line;
    expect(difference?.series?.dates).toEqual(TOY_DATES);
    expect(difference?.series?.mean[3]).toBe(difference?.mean);
    expect(difference?.series?.interval95[3]).toEqual(difference?.interval95);
  });

  it('of a scenario with itself is nought everywhere, without a pairing gain', () => {
    const same = compare(base, [base], circumstances).variants[0]?.difference.wait;
    // Thirty pairs, all of them equal; the share that is better counts a tie half.
    const pairs = { lower: 0, equal: 30, higher: 0 };
    expect(same).toEqual({ mean: 0, interval95: [0, 0], better: 0.5, pairs, pairingGain: null, series: null });
  });

  it('refuses other dates and another number of replications', () => {
    const moved = { ...variant, model: { ...variant.model, dates: ['2025-01-01'] } };
    expect(() => compare(base, [moved], circumstances)).toThrow('"variant" does not have the dates of "base"');
    expect(() => compare(base, [computed('variant', 0.7, 5)], circumstances)).toThrow('has 5 replications, the base');
  });
});
