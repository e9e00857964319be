import { expect, it } from 'vitest';
import { inThread } from '../../../sim/experiment/executors/in-thread.ts';
import { selectionResult } from '../../../sim/experiment/select/result.ts';
import { type Selecting, SelectionWork } from '../../../sim/experiment/select/selecting.ts';
import type { Output } from '../../../sim/model/output.ts';
import { TOY_DATES, TOY_SEED, toyAssembled, toyModel, toyScenario } from '../toy.ts';

const WAIT = 4;
const never = new AbortController().signal;
const output = toyModel(toyScenario('any', 0.5)).outputs[1] as Output;

/** Selects among toys with these loads, on the mean wait, where a lower load is better. */
async function select(loads: readonly number[], more: Partial<Selecting> = {}) {
  const stages: string[] = [];
  const selecting: Selecting = {
    scenarios: loads.map((load, i) => toyScenario(`toy-${i}`, load)),
    places: loads.map(() => WAIT),
    seed: TOY_SEED,
    goal: { better: 'lower', zone: 0.05, alpha: 0.05, first: 10 },
    most: 60,
    fresh: 20,
    allocate: false,
    workers: 1,
    onStage: (left, count) => stages.push(`${left} ${count}`),
    ...more,
  };
  const work = new SelectionWork(selecting);
  await inThread(toyAssembled).work(work, never);
  const result = selectionResult(
    work,
    selecting,
    output,
    { dates: TOY_DATES },
    { version: 'x', seed: 'x', seconds: 0 },
  );
  return { work, result, stages };
}

it('chooses the lowest load, and gives those that fell out no more replications', async () => {
  const { work, result } = await select([0.8, 0.5, 0.9]);
  expect(result).toMatchObject({ chosen: 'toy-1', left: ['toy-1'], method: 'kn', failed: 0 });
  const [base, best, worst] = work.samples.map(({ length }) => length) as [number, number, number];
  expect(Math.max(base, worst)).toBeLessThanOrEqual(best);
  expect(Math.min(base, worst)).toBeLessThan(best);
  expect(result.spent).toBe(base + best + worst);
  expect(result.spent).toBeLessThan(result.evenly);
  expect(result.policies.filter(({ outAt }) => outAt === null).map(({ scenario }) => scenario.name)).toEqual(['toy-1']);
});

it('estimates the winner with replications that had no part in the choice', async () => {
  const { work, result } = await select([0.8, 0.5]);
  const row = new Float64Array(6);
  const direct = Array.from({ length: 20 }, (_, i) => {
    toyModel(toyScenario('toy-1', 0.5)).run(TOY_SEED, 60 + i, row, 0);
    return row[WAIT] as number;
  });
  expect(work.freshSamples[1]).toEqual(direct);
  const [base, winner] = result.policies;
  expect(winner?.fresh?.estimate.mean).toBeCloseTo(direct.reduce((sum, value) => sum + value, 0) / 20, 12);
  expect(winner?.fresh?.difference?.mean).toBeLessThan(0);
  expect([base?.fresh?.amongBest, winner?.fresh?.amongBest]).toEqual([false, true]);
  expect(base?.fresh?.difference).toBeNull();
});

it('of equal policies says that they cannot be told apart when the budget ends', async () => {
  const { result, stages } = await select([0.4, 0.4, 0.9], {
    goal: { better: 'lower', zone: 0.3, alpha: 0.05, first: 10 },
  });
  expect(result).toMatchObject({ chosen: null, left: ['toy-0', 'toy-1'] });
  expect(stages.at(-1)).toBe('2 60');
  expect(result.policies.map(({ replications }) => replications).slice(0, 2)).toEqual([60, 60]);
  expect(result.policies.map(({ fresh }) => fresh?.amongBest ?? null)).toEqual([true, true, null]);
});

it('gives the same whatever the number of workers among which a stage is shared', async () => {
  const [one, three] = [await select([0.8, 0.75, 0.7]), await select([0.8, 0.75, 0.7], { workers: 3 })];
  expect(three.result).toEqual(one.result);
});

it('leaves a replication that fails out of all policies, and counts it', async () => {
  const scenarios = [toyScenario('toy-0', 0.8), toyScenario('toy-1', 0.5, { failsAt: 3 })];
  const { work, result } = await select([0.8, 0.5], { scenarios });
  expect(result).toMatchObject({ chosen: 'toy-1', failed: 1 });
  expect(work.known().map(({ length }) => length)).toEqual(work.samples.map(({ length }) => length - 1));
});

it('by OCBA spends no more than the budget, and not the same on all', async () => {
  const { work, result } = await select([0.7, 0.69, 0.95], { allocate: true, most: 40 });
  const lengths = work.samples.map(({ length }) => length);
  expect(result.method).toBe('ocba');
  expect(result.spent).toBeLessThanOrEqual(120);
  expect(Math.min(...lengths)).toBeGreaterThanOrEqual(10);
  expect(new Set(lengths).size).toBeGreaterThan(1);
});
