import { describe, expect, it } from 'vitest';
import { measures } from '../../sim/experiment/measures.ts';
import { run } from '../../sim/experiment/run.ts';
import type { Computed } from '../../sim/experiment/summary.ts';
import { measuresTable } from '../../sim/report/measures-table.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { TOY_SEED, toyAssembled, toyScenario } from './toy.ts';

// The toy is a line whose wait grows with its load; 60 replications of seed 1, 2, 3, 4.
const lever = { lever: 'L20', value: 1, start: '2024-10-01', ramp: 0, end: null, target: null, evaluation: null };

function computed(name: string, load: number): Computed {
  const scenario: Scenario = { ...toyScenario(name, load), levers: name === 'base' ? [] : [lever] };
  const assembled = toyAssembled(scenario);
  return { scenario, model: assembled.model, block: run(assembled, TOY_SEED, 0, 60) };
}

const base = computed('base', 0.9);
const others = [computed('worse', 1), computed('same', 0.9), computed('best', 0.5), computed('good', 0.8)];
const circumstances = { version: 'test', seed: '1234', seconds: 0 };

describe('a table of measures', () => {
  const result = measures(base, others, 'wait', circumstances);
  const row = (name: string) => result.measures.find(({ scenario }) => scenario.name === name);

  it('puts the lowest wait first', () => {
    expect(result.measures.map(({ scenario }) => scenario.name)).toEqual(['best', 'good', 'same', 'worse']);
  });

  it('gives the paired difference, nothing for what changes nothing', () => {
    expect(row('same')?.effect).toMatchObject({ mean: 0, pairs: { lower: 0, equal: 60, higher: 0 } });
    expect(row('best')?.effect.mean).toBeLessThan(0);
    expect(row('worse')?.effect.mean).toBeGreaterThan(0);
  });

  it('tells apart what differs in every pair', () => {
    expect(result.measures.map(({ group }) => group)).toEqual(['a', 'b', 'c', 'd']);
    const twins = measures(base, [computed('one', 0.8), computed('two', 0.8)], 'wait', circumstances);
    expect(twins.measures.map(({ group }) => group)).toEqual(['a', 'a']);
  });

  it('knows no cost where the model has none, and no first date of one number', () => {
    expect(row('best')).toMatchObject({ cost: null, firstVisible: null });
  });

  it('refuses an outcome that is not there', () => {
    expect(() => measures(base, others, 'nothing', circumstances)).toThrow('"base" has no output nothing');
  });

  it('leaves feasibility to the reader', () => {
    const table = measuresTable(result, 'en');
    expect(table.columns.at(-1)?.key).toBe('feasibility');
    expect(table.rows.map((cells) => cells.at(-1))).toEqual([null, null, null, null]);
  });
});

describe('the first date at which a measure is visible', () => {
  /** The base with, in every replication, these amounts added to its line, by the parity of the replication. */
  function moved(even: readonly number[], odd: readonly number[]): Computed {
    const { scenario, model, block } = computed('moved', 0.9);
    const rows = block.rows.slice();
    for (let r = 0; r < block.count; r++)
      for (let date = 0; date < 4; date++)
        rows[r * block.width + date] =
          (rows[r * block.width + date] as number) + ((r % 2 === 0 ? even : odd)[date] as number);
    return { scenario, model, block: { ...block, rows } };
  }
  const seen = (other: Computed) => measures(base, [other], 'line', circumstances).measures[0]?.firstVisible;

  it('is the first whose difference is clear, with the months since the first lever', () => {
    // Zero at first, as often up as down on 1 October, then two fewer or four: 31 days after the lever.
    expect(seen(moved([0, 1, -2, -2], [0, -1, -4, -4]))).toEqual({
      date: '2024-11-01',
      months: 31 / 30.436875,
      direction: 'lower',
    });
  });

  it('says which way it goes then, also when it ends elsewhere', () => {
    expect(seen(moved([0, 1, -2, -2], [0, 2, -4, -4]))).toMatchObject({ date: '2024-10-01', direction: 'higher' });
  });

  it('is none where nothing differs', () => {
    expect(seen(moved([0, 0, 0, 0], [0, 0, 0, 0]))).toBeNull();
  });
});
