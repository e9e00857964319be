import { describe, expect, it } from 'vitest';
import { seedKey } from '../../sim/engine/random/seed.ts';
import { inThread } from '../../sim/experiment/executors/in-thread.ts';
import { streamer } from '../../sim/experiment/executors/streamer.ts';
import { gather, lastPlaces } from '../../sim/experiment/gather.ts';
import { knockout, planKnockout } from '../../sim/experiment/knockout.ts';
import { planSensitivity, sensitivity } from '../../sim/experiment/sensitivity.ts';
import { isTeamIdle, planSplit, splitTeam } from '../../sim/experiment/team-split.ts';
import { register } from '../../sim/model/register.ts';
import { scenarioHash } from '../../sim/scenario/hash.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { mean } from '../../sim/statistics/moments.ts';
import { paired } from '../../sim/statistics/paired.ts';
import { assemble } from '../model/kit/native.ts';
import { Sample } from '../model/kit/sample.ts';
import { scenarioWith } from '../model/kit/scenarios.ts';

// Seed 'studies'; what is compared comes from runs of the same seed on their own, so no tolerance is needed.
const SEED = 'studies';
const REPLICATIONS = 4;
const OUTPUTS = ['raadWaiting', 'withoutWorker.mean', 'helpLate'];
const circumstances = { version: 'test', seed: SEED, seconds: 1 };
const executor = streamer(inThread((scenario) => ({ model: assemble(scenario), hash: scenarioHash(scenario) })));
const quiet = () => undefined;
const never = () => new AbortController().signal;

async function computed(scenario: Scenario, scenarios: readonly Scenario[]) {
  const model = assemble(scenario);
  const outputs = model.outputs.filter(({ key }) => OUTPUTS.includes(key));
  const variants = scenarios.map((one) => ({ scenario: one, places: lastPlaces(assemble(one), outputs) }));
  const gathered = await gather(executor, variants, seedKey(SEED), REPLICATIONS, quiet, never());
  return { subject: { scenario, model, outputs, register }, gathered };
}

/** The last number of an output in every replication, computed apart from the studies. */
function apart(scenario: Scenario, key: string): Float64Array {
  const sample = new Sample(scenario, SEED, REPLICATIONS);
  return sample.at(key, sample.output(key).length - 1);
}

/** The paired difference of an output between two scenarios, computed apart from the studies. */
function difference(base: Scenario, variant: Scenario, key: string) {
  const { mean: amount, interval95 } = paired(apart(base, key), apart(variant, key), 'none');
  return { mean: amount, interval95 };
}

const oneYear = (lines: string, base?: string) => scenarioWith(`years: 1\n${lines}`, base);

describe('a knock-out study', () => {
  // 2.9 of 3 in use, so that a line stands.
  const busy = 'parameters: { raad.investigation: 0.138 weeks }\n';
  const raad = (lines: string) => oneYear(busy + lines, 'tests/one-raad.yaml');
  const other = '  - { lever: recruitment, value: 1, start: 2024-01-01 }\n';
  const without = raad(`off: [M01]\nlevers:\n${other}`);
  const scenario = raad(`off: [M01]\nlevers:\n  - { lever: raadCapacity, value: 1, start: 2024-10-01 }\n${other}`);
  const plan = planKnockout(scenario, scenario.levers.slice(0, 1), register);

  it('leaves out mechanisms that are off and mechanisms whose numbers are neutral in the scenario', () => {
    const [on, leftOut] = [plan.mechanisms, plan.leftOut].map((rows) => rows.map(({ id }) => id)) as [
      string[],
      string[],
    ];
    expect([...on, ...leftOut].sort()).toEqual(register.mechanisms.map(({ id }) => id).sort());
    // M01 is off; P26: nobody returns; M15: there are no help types whose exit could be blocked.
    expect(['M01', 'P26', 'M15'].filter((id) => !leftOut.includes(id))).toEqual([]);
    expect(on).toContain('M29');
  });

  it('has two variants more per mechanism, without the lever and with it, and the other lever in all of them', () => {
    expect(plan.scenarios.slice(0, 2)).toEqual([without, scenario]);
    expect(plan.scenarios).toHaveLength(2 + 2 * plan.mechanisms.length);
    plan.mechanisms.forEach(({ id }, i) => {
      expect(plan.scenarios.slice(2 * i + 2, 2 * i + 4)).toEqual([
        { ...without, off: ['M01', id] },
        { ...scenario, off: ['M01', id] },
      ]);
    });
  });

  it('gives what the four scenarios give on their own, for M29: a new investigator must learn', async () => {
    const { subject, gathered } = await computed(scenario, plan.scenarios);
    const output = knockout(subject, plan, gathered, circumstances).indicators.raadWaiting;
    const m29 = output?.passages.find(({ id }) => id === 'M29');
    const effect = difference(without, scenario, 'raadWaiting');
    expect(output?.effect).toMatchObject(effect);
    expect(m29?.without).toEqual(
      difference({ ...without, off: ['M01', 'M29'] }, { ...scenario, off: ['M01', 'M29'] }, 'raadWaiting'),
    );
    expect(m29?.through.mean).toBeCloseTo((effect.mean as number) - (m29?.without.mean as number), 9);
    // Three months after the start the investigator is still learning.
    expect(Math.abs(m29?.through.mean as number)).toBeGreaterThan(0);
    const sizes = output?.passages.map(({ through }) => Math.abs(through.mean as number)) ?? [];
    expect(sizes).toEqual([...sizes].sort((one, next) => next - one));
  });
});

describe('a split of relay and team', () => {
  const scenario = oneYear('levers: [{ lever: team, value: 1, start: 2024-09-20 }]\n');
  const variants = planSplit(scenario, register);

  it('goes from relay to team, in four parts that add up to the whole difference', async () => {
    const { subject, gathered } = await computed(scenario, variants);
    const { indicators } = splitTeam(subject, scenario.levers, gathered, circumstances);
    expect(variants).toHaveLength(16);
    for (const [i, key] of subject.outputs.map((output) => output.key).entries()) {
      expect(gathered.values[0]?.[i]).toEqual(apart(oneYear(''), key));
      expect(indicators[key]?.whole).toEqual(difference(oneYear(''), scenario, key));
      const parts = indicators[key]?.parts ?? [];
      expect(parts).toHaveLength(4);
      expect(parts.reduce((sum, part) => sum + (part.mean as number), 0)).toBeCloseTo(
        indicators[key]?.whole.mean as number,
        9,
      );
    }
  });

  it('has nothing to split where the mechanism is off or all parts are zero', () => {
    expect(isTeamIdle(scenario)).toBe(false);
    expect(isTeamIdle({ ...scenario, off: ['M27'] })).toBe(true);
    expect(isTeamIdle(variants[0] as Scenario)).toBe(true);
  });
});

describe('a sensitivity study', () => {
  const scenario = oneYear('off: [M01]\n');
  const rows = (...keys: string[]) => register.parameters.filter(({ key }) => keys.includes(key));

  it('gives the paired difference between both ends of a range, the largest first', async () => {
    const plan = planSensitivity(scenario, rows('raad.wait', 'region.raadFte', 'team.pooling'));
    const { subject, gathered } = await computed(scenario, plan.scenarios);
    const { swings, asIs } = sensitivity(subject, plan, gathered, circumstances).indicators.raadWaiting ?? {};
    const withFte = (fte: number): Scenario => ({
      ...scenario,
      regions: scenario.regions.map((one) => ({ ...one, values: { ...one.values, 'region.raadFte': fte } })),
    });
    // The ends of the range in the register.
    const [low, high] = [withFte(9.4), withFte(16.4)];
    expect(swings?.find(({ parameter }) => parameter === 'region.raadFte')).toEqual({
      parameter: 'region.raadFte',
      low: mean(apart(low, 'raadWaiting')),
      high: mean(apart(high, 'raadWaiting')),
      swing: difference(low, high, 'raadWaiting'),
    });
    // There is no team in this scenario, so its numbers do nothing.
    expect(swings?.at(-1)).toMatchObject({ parameter: 'team.pooling', swing: { mean: 0, interval95: [0, 0] } });
    expect(asIs?.mean).toBe(mean(apart(scenario, 'raadWaiting')));
  });

  it('leaves out numbers of a mechanism that is off, numbers that the scenario gives per GI, and terms of the law', () => {
    const plan = planSensitivity(scenario, rows('staff.loadSensitivity', 'gi.fte', 'gi.norm', 'norm.worker'));
    expect(plan.leftOut).toEqual({ dials: [], reported: [], off: ['staff.loadSensitivity'], own: ['gi.fte'] });
    expect(plan.parameters.map(({ key }) => key)).toEqual(['gi.norm']);
    expect(plan.scenarios.map(({ gis }) => gis.map(({ values }) => values['gi.norm']))).toEqual([
      [12, 12, 12],
      [12, 12, 12],
      [16.7, 16.7, 16.7],
    ]);
  });
});

it('a sensitivity study moves no choice of policy, no price and no mark, and names them', () => {
  const scenario = oneYear('');
  const { leftOut, parameters } = planSensitivity(scenario, register.parameters);
  // By hand: dials of X02, M03 and L01, and a price and a mark with a range.
  for (const key of ['image.publicity', 'gi.normBinds', 'provider.voorrang', 'lever.floor'])
    expect(leftOut.dials, key).toContain(key);
  for (const key of ['cost.giFte', 'helpType.price', 'fluctuation.relapse'])
    expect(leftOut.reported, key).toContain(key);
  const named = [...leftOut.dials, ...leftOut.reported];
  expect(parameters.filter(({ key }) => named.includes(key))).toEqual([]);
});

it('gathering keeps the numbers that stand in the blocks, and NaN for an output that a variant does not have', async () => {
  const scenario = oneYear('');
  const [block] = await executor.run([scenario], seedKey(SEED), 2, quiet, never());
  const { values } = await gather(executor, [{ scenario, places: [3, -1] }], seedKey(SEED), 2, quiet, never());
  const [rows, width] = [block?.rows as Float64Array, block?.width as number];
  expect(values).toEqual([[Float64Array.of(rows[3] as number, rows[width + 3] as number), Float64Array.of(NaN, NaN)]]);
});
