import { describe, expect, it } from 'vitest';
import { seedKey } from '../../sim/engine/random/seed.ts';
import { compare } from '../../sim/experiment/compare.ts';
import { measures } from '../../sim/experiment/measures.ts';
import { run } from '../../sim/experiment/run.ts';
import type { Computed } from '../../sim/experiment/summary.ts';
import { firstVisible, measureRows, monthsInWords } from '../../sim/report/measure-rows.ts';
import { wordsOf } from '../../sim/report/words/index.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { assemble } from '../model/kit/native.ts';
import { scenarioWith } from '../model/kit/scenarios.ts';

const SEED = 'measure rows';
const nl = wordsOf('nl');

function computed(scenario: Scenario, letter: string): Computed {
  const model = assemble(scenario);
  return { scenario, model, block: run({ model, hash: letter.repeat(64) }, seedKey(SEED), 0, 30) };
}

const base = computed(scenarioWith(''), 'a');
const strong = computed(
  scenarioWith('levers: [{ lever: caseloadNorm, value: 20, start: 2025-01-01 }]\ntitle: { nl: Norm, en: Norm }\n'),
  'b',
);
const weak = computed(scenarioWith('levers: [{ lever: retention, value: 0.1, start: 2025-01-01 }]\n'), 'c');
const circumstances = { version: '0.1.0', seed: SEED, seconds: 1 };
const result = compare(base, [strong, weak], circumstances);

describe('measures of a comparison', () => {
  it('are first visible at the date that the table of measures says, from the same replications (30, seed "measure rows")', () => {
    const table = measures(base, [strong, weak], 'withoutWorker', circumstances);
    for (const variant of result.variants) {
      const said = table.measures.find(({ scenario }) => scenario.hash === variant.scenario.hash);
      expect(firstVisible(result, variant, 'withoutWorker')).toEqual(said?.firstVisible);
    }
    expect(firstVisible(result, result.variants[0] as never, 'withoutWorker')).not.toBeNull();
  });

  it('have at the last date the effect of the comparison, and at the first none', () => {
    const dates = result.indicators.withoutWorker?.series?.dates ?? [];
    const [row] = measureRows(result, 'withoutWorker', dates.at(-1) as string, nl);
    const mean = result.variants[0]?.difference.withoutWorker?.mean ?? Number.NaN;
    expect(Math.abs(Number(row?.effect[0].replace('−', '-').replace(',', '.')) - mean)).toBeLessThanOrEqual(0.5);
    const [first] = measureRows(result, 'withoutWorker', dates[0] as string, nl);
    expect(first?.effect).toEqual(['0,0', '0,0 tot 0,0']);
    expect(first?.title).toBe('Norm');
  });

  it('have a cost from low to high, in millions of euros', () => {
    const [row] = measureRows(result, 'withoutWorker', '2025-01-01', nl);
    const [, low = '', high = ''] = row?.cost ?? [];
    const value = (text: string) => Number(text.replace('−', '-').replace(',', '.'));
    expect(value(low)).toBeLessThanOrEqual(value(high));
    const middle = (result.variants[0]?.difference['cost.total.middle']?.mean ?? Number.NaN) / 1e6;
    expect(Math.abs(value(row?.cost?.[0] ?? '') - middle)).toBeLessThanOrEqual(0.005);
  });

  it('count months from the start, whole and none below zero', () => {
    expect(monthsInWords({ date: '', months: 2.6, direction: 'lower' }, nl)).toBe('3');
    expect(monthsInWords({ date: '', months: -0.2, direction: 'lower' }, nl)).toBe('0');
  });
});
