import { describe, expect, it } from 'vitest';
import { seedKey } from '../../sim/engine/random/seed.ts';
import { compare } from '../../sim/experiment/compare.ts';
import { measures } from '../../sim/experiment/measures.ts';
import { run } from '../../sim/experiment/run.ts';
import type { Computed } from '../../sim/experiment/summary.ts';
import { measuresOf } from '../../sim/report/measures-of.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import type { Difference } from '../../sim/statistics/result.ts';
import type { MeasuresResult } from '../../sim/statistics/study.ts';
import { assemble } from '../model/kit/native.ts';
import { scenarioWith } from '../model/kit/scenarios.ts';

const SEED = 'measures of a comparison';
const REPLICATIONS = 30;

function computed(scenario: Scenario, letter: string): Computed {
  const model = assemble(scenario);
  return { scenario, model, block: run({ model, hash: letter.repeat(64) }, seedKey(SEED), 0, REPLICATIONS) };
}

const base = computed(scenarioWith(''), 'a');
const strong = computed(scenarioWith('levers: [{ lever: caseloadNorm, value: 20, start: 2025-01-01 }]\n'), 'b');
const weak = computed(scenarioWith('levers: [{ lever: retention, value: 0.1, start: 2025-01-01 }]\n'), 'c');
const around = { version: '0.1.0', seed: SEED, seconds: 1 };
const result = compare(base, [weak, strong], around);

describe(`measures of a comparison (${REPLICATIONS} replications, seed '${SEED}')`, () => {
  it.each(['withoutWorker', 'coupledInTime'])('of %s are those of the table of measures itself', (outcome) => {
    const table = measures(base, [weak, strong], outcome, around);
    const found = measuresOf(result, outcome) as MeasuresResult;
    const facts = ({ measures: all }: MeasuresResult) =>
      all.map(({ scenario, effect, firstVisible }) => [scenario.hash, effect.mean, effect.better, firstVisible?.date]);
    expect(facts(found)).toEqual(facts(table));
    expect(found.card).toEqual(table.card);
    expect(found.asIs).toEqual(table.asIs);
    expect(found.until).toBe(table.until);
    for (const [i, { cost, firstVisible }] of table.measures.entries()) {
      expect(found.measures[i]?.cost?.middle).toBeCloseTo(cost?.middle ?? Number.NaN, 6);
      expect(found.measures[i]?.firstVisible?.months).toBe(firstVisible?.months);
    }
  });

  it('are told apart later than by pairs of replications, and surely when their intervals lie far from each other', () => {
    const share = (one = '', other = '') => one.split('').some((letter) => other.includes(letter));
    const [here, there] = [
      measuresOf(result, 'withoutWorker'),
      measures(base, [weak, strong], 'withoutWorker', around),
    ];
    const groups = (of: MeasuresResult | null) => of?.measures.map(({ group }) => group) ?? [];
    expect([share(...groups(here)), share(...groups(there))]).toEqual([true, false]);
    const far = result.variants.map((one, i) => {
      const difference = { ...(one.difference.withoutWorker as Difference), interval95: [10 * i, 10 * i + 1] as const };
      return { ...one, difference: { ...one.difference, withoutWorker: difference } };
    });
    expect(share(...groups(measuresOf({ ...result, variants: far }, 'withoutWorker')))).toBe(false);
  });

  it('are none without a variant or without the outcome', () => {
    expect(measuresOf({ ...result, variants: [] }, 'withoutWorker')).toBeNull();
    expect(measuresOf(result, 'gone')).toBeNull();
  });
});
