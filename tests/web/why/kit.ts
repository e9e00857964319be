import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedKey } from '../../../sim/engine/random/seed.ts';
import { compare } from '../../../sim/experiment/compare.ts';
import { run } from '../../../sim/experiment/run.ts';
import { register } from '../../../sim/model/register.ts';
import type { Comparison } from '../../../sim/scenario/comparison.ts';
import { scenarioHash } from '../../../sim/scenario/hash.ts';
import { readScenario } from '../../../sim/scenario/read.ts';
import type { LeverSetting, Scenario } from '../../../sim/scenario/scenario.ts';
import { yamlFiles } from '../../../sim/scenario/yaml.ts';
import type { ComparisonResult } from '../../../sim/statistics/result.ts';
import type { Effect, Point, Range } from '../../../web/why/effect.ts';
import { assemble } from '../../model/kit/native.ts';

const folder = join(import.meta.dirname, '../../../scenarios');
const variant = join(folder, 'variant.yaml');

/** A setting as a scenario file has it. */
function item(key: 'lever' | 'shock', { lever, value, start, ramp, end, target }: LeverSetting) {
  return {
    [key]: lever,
    value,
    start,
    ...(ramp === 0 ? {} : { ramp: `${ramp} days` }),
    ...(end === null ? {} : { end }),
    ...(target === null ? {} : { target }),
  };
}

/** The scenarios of a comparison, the base path first, each checked as a file. Throws InputError for one with a fault. */
export function scenariosOf({ base, years, off, variants }: Comparison) {
  return [{ title: 'Basispad', levers: [], shocks: [] }, ...variants].map(({ title, levers, shocks }, i) => {
    // JSON is YAML.
    const text = JSON.stringify({
      extends: `${base}.yaml`,
      name: `variant-${i}`,
      title: { nl: title, en: title },
      years,
      off,
      levers: levers.map((one) => item('lever', one)),
      shocks: shocks.map((one) => item('shock', one)),
    });
    const files = yamlFiles((name) => (name === variant ? text : readFileSync(name, 'utf8')));
    return readScenario(variant, files, register);
  });
}

const known = new Map<string, ReturnType<typeof compute>>();

function compute(scenario: Scenario, seed: string, count: number) {
  const model = assemble(scenario);
  return { scenario, model, block: run({ model, hash: scenarioHash(scenario) }, seedKey(seed), 0, count) };
}

/** The answer to a comparison, computed here; runs that occur in several comparisons are computed once. */
export function resultOf(comparison: Comparison, seed: string): ComparisonResult {
  const computed = scenariosOf(comparison).map(({ scenario }) => {
    const { name: _, title: __, ...rest } = scenario;
    const key = `${seed} ${JSON.stringify(rest)}`;
    const found = known.get(key) ?? compute(scenario, seed, comparison.replications);
    known.set(key, found);
    return found;
  });
  const [base, ...variants] = computed as [(typeof computed)[number], ...typeof computed];
  return compare(base, variants, { version: 'test', seed, seconds: 0 });
}

/** A range around a mean. */
export function range(mean: number, half: number): Range {
  return { mean, low: mean - half, high: mean + half };
}

/** An effect with a point a month from January 2025 on, by means with the same half width. */
export function effect(means: readonly number[], half: number, average = range(means.at(-1) ?? 0, half)): Effect {
  const points = means.map((mean, i): Point => ({ date: monthOf(i), ...range(mean, half) }));
  return { points, last: points.at(-1) as Point, average, twoGroups: false };
}

const monthOf = (i: number) => `${2025 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`;
