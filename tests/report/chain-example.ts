import { seedKey } from '../../sim/engine/random/seed.ts';
import { compare } from '../../sim/experiment/compare.ts';
import { run } from '../../sim/experiment/run.ts';
import type { Computed } from '../../sim/experiment/summary.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import type { ComparisonResult, FutureSeries } from '../../sim/statistics/result.ts';
import { assemble } from '../model/kit/native.ts';
import { scenarioWith } from '../model/kit/scenarios.ts';

const SEED = 'chain picture';
const REPLICATIONS = 24;

function computed(scenario: Scenario, letter: string): Computed {
  const model = assemble(scenario);
  return { scenario, model, block: run({ model, hash: letter.repeat(64) }, seedKey(SEED), 0, REPLICATIONS) };
}

const base = computed(scenarioWith(''), 'a');
const retention = computed(
  scenarioWith('levers: [{ lever: retention, value: 10, start: 2025-01-01 }]\ntitle: { nl: Behoud, en: Retention }\n'),
  'b',
);

/** The base path and one with less leaving of staff, 24 replications each; seed 'chain picture'. */
export const chainResult: ComparisonResult = compare(base, [retention], { version: '0.1.0', seed: SEED, seconds: 1 });

/** One replication of the base path, as the worker of the page gives it. */
export function futureOf(replication: number): FutureSeries {
  const { model, block } = base;
  const row = block.rows.subarray(replication * block.width, (replication + 1) * block.width);
  return {
    dates: model.dates,
    values: Object.fromEntries(
      model.outputs
        .filter(({ kind }) => kind === 'series')
        .map(({ key, offset, length }) => [key, [...row.subarray(offset, offset + length)]]),
    ),
  };
}
