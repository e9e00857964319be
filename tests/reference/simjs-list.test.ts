import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Arena } from '../../sim/engine/columns.ts';
import { StagedList } from '../../sim/engine/staged-list.ts';
import { crowds, HORIZON, order, PRIORITY, ties } from '../engine/programs.ts';
import { SimJsList } from './simjs-list.ts';

it('SimJS gives the same order of events as the staged list', () => {
  const list = (): SimJsList => new SimJsList({ horizon: HORIZON, priority: PRIORITY });
  const staged = (): StagedList =>
    new StagedList(new Arena(), { horizon: HORIZON, width: 1, capacity: 1000, priority: PRIORITY });
  fc.assert(
    fc.property(fc.oneof(ties, crowds), (steps) => {
      expect(order(list(), steps)).toEqual(order(staged(), steps));
    }),
    { seed: 20240920, numRuns: 500 },
  );
});

it('SimJS leaves no trace of itself in the global scope', () => {
  expect('Sim' in globalThis).toBe(false);
  expect('window' in globalThis).toBe(false);
});

it('a push for a time before the clock is the same error as in the engine', () => {
  const list = new SimJsList({ horizon: HORIZON, priority: PRIORITY });
  list.push(3, 1, 0);
  list.next();
  expect(() => list.push(2.5, 9, 0)).toThrow('An event was pushed for time 2.5, before the clock at 3.');
});
