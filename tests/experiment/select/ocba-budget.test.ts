import { expect, it } from 'vitest';
import { inThread } from '../../../sim/experiment/executors/in-thread.ts';
import { SelectionWork } from '../../../sim/experiment/select/selecting.ts';
import { TOY_SEED, toyAssembled, toyScenario } from '../toy.ts';

/** Place of the mean wait in the row of a toy. */
const WAIT = 4;

it('by OCBA policies that cannot be told apart all get the whole budget before that is said', async () => {
  // One varies far more than the other, so that OCBA alone would leave the other at a part of its budget.
  const loads = [0.95, 0.3];
  const work = new SelectionWork({
    scenarios: loads.map((load, i) => toyScenario(`toy-${i}`, load)),
    places: loads.map(() => WAIT),
    seed: TOY_SEED,
    // A zone so small that 60 replications never decide.
    goal: { better: 'lower', zone: 1e-9, alpha: 0.05, first: 10 },
    most: 60,
    fresh: 2,
    allocate: true,
    workers: 1,
    onStage: () => undefined,
  });
  await inThread(toyAssembled).work(work, new AbortController().signal);
  expect(work.standing).toMatchObject({ chosen: null, in: [0, 1], replications: 60 });
  expect(work.samples.map(({ length }) => length)).toEqual([60, 60]);
});
