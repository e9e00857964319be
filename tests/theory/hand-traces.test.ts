import { describe, expect, test } from 'vitest';
import { Arena } from '../../sim/engine/columns.ts';
import { priorityTable, Simulator } from '../../sim/engine/simulator.ts';
import { StagedList } from '../../sim/engine/staged-list.ts';
import { atTimes } from './kit/arrivals.ts';
import { constant } from './kit/declare.ts';
import { desk, trace } from './kit/trace.ts';

/** All expected numbers in this file are worked out by hand; service, patience and arrivals are constants. */

describe('events at one time', () => {
  test('leave in the order of time, then priority, then sequence', () => {
    const arena = new Arena();
    const list = new StagedList(arena, { horizon: 10, width: 1, capacity: 16, priority: priorityTable([1, 0]) });
    const taken: string[] = [];
    const simulator = new Simulator(arena, list, [
      { name: 'later', entities: 0, handle: (entity) => taken.push(`later ${entity} at ${list.clock[0]}`) },
      { name: 'sooner', entities: 0, handle: (entity) => taken.push(`sooner ${entity} at ${list.clock[0]}`) },
    ]);
    simulator.schedule(0, 1, 5);
    simulator.schedule(1, 2, 7);
    simulator.schedule(0, 3, 5);
    simulator.schedule(1, 4, 5);
    simulator.schedule(0, 5, 3);
    simulator.schedule(1, 6, 5);
    expect(simulator.run(10)).toBe(6);
    expect(taken).toEqual([
      'later 5 at 3',
      'sooner 4 at 5',
      'sooner 6 at 5',
      'later 1 at 5',
      'later 3 at 5',
      'sooner 2 at 7',
    ]);
  });

  test('a release comes before an arrival at the same time, so the arrival does not wait', () => {
    const { events, readings } = trace(
      { classes: [{ name: 'all', arrival: atTimes([1, 3]) }], stations: [desk({ service: [constant(2)] })] },
      10,
    );
    expect(events).toEqual(['1 arrival 0', '3 served 0', '3 arrival 0', '5 served 0']);
    expect(readings.delayedShare()).toBe(0);
  });

  test('a departure and an arrival at the same instant on a full station: the arrival has room', () => {
    const { events, readings } = trace(
      {
        classes: [{ name: 'all', arrival: atTimes([1, 2, 3]) }],
        stations: [desk({ service: [constant(2)], room: 1 })],
      },
      10,
    );
    expect(events).toEqual(['1 arrival 0', '2 arrival 0', '3 served 0', '3 arrival 0', '5 served 0']);
    expect(readings.served()).toBe(2);
    expect(readings.lostShare()).toBe(1 / 3);
  });

  test('who is served at the very instant its patience ends is served; who is behind leaves', () => {
    const { events, readings } = trace(
      {
        classes: [{ name: 'all', arrival: atTimes([1]), batch: constant(3) }],
        stations: [desk({ service: [constant(2)], patience: [constant(2)] })],
      },
      10,
    );
    expect(events).toEqual(['1 arrival 0', '3 served 0', '3 impatient 2', '5 served 1']);
    expect(readings.abandonedShare()).toBe(1 / 3);
    expect(readings.meanWait()).toBe(1);
  });

  test('a timer that is set, voided and set again for one time goes off once', () => {
    const arena = new Arena();
    const list = new StagedList(arena, { horizon: 10, width: Infinity, capacity: 8, priority: priorityTable([0]) });
    const taken: number[] = [];
    const simulator = new Simulator(arena, list, [
      { name: 'end', entities: 2, handle: (entity) => taken.push(entity) },
    ]);
    simulator.set(0, 0, 4);
    simulator.set(0, 1, 4);
    simulator.cancel(0, 0);
    simulator.set(0, 0, 4);
    expect(simulator.run(10)).toBe(2);
    expect(taken).toEqual([1, 0]);
  });

  test('two timers at the same time both go off, in the order in which they were set', () => {
    const { events, readings } = trace(
      {
        classes: [{ name: 'all', arrival: atTimes([1]), batch: constant(3) }],
        stations: [desk({ service: [constant(5)], patience: [constant(2)] })],
      },
      10,
    );
    expect(events).toEqual(['1 arrival 0', '3 impatient 1', '3 impatient 2', '6 served 0']);
    expect(readings.abandonedShare()).toBe(2 / 3);
  });

  test('a service that ends when the server fails is not broken off', () => {
    const { events, readings } = trace(
      {
        classes: [{ name: 'all', arrival: atTimes([1]), batch: constant(2) }],
        stations: [desk({ service: [constant(3)], breakdown: { up: constant(4), down: constant(2) } })],
      },
      9.5,
    );
    // The second starts at 4, is put back in that instant, and has its whole service from the repair on.
    expect(events).toEqual(['1 arrival 0', '4 served 0', '4 failure 0', '6 repaired 0', '9 served 1']);
    expect(readings.meanWait()).toBe(2.5);
  });
});

describe('the horizon', () => {
  test('an event exactly at the horizon is handled, one beyond it is dropped', () => {
    const { events } = trace(
      { classes: [{ name: 'all', arrival: atTimes([1, 2, 3, 3.25]) }], stations: [desk({ service: [constant(1)] })] },
      3,
    );
    expect(events).toEqual(['1 arrival 0', '2 served 0', '2 arrival 0', '3 served 0', '3 arrival 0']);
  });

  test.each([
    [4.3, 0.1],
    [8.1, 0.1],
    [10, 0.5],
    [1, 1 / 49],
  ])('an event at a horizon of %d is handled with buckets of width %d', (horizon, width) => {
    // 4.3 x (1 / 0.1) is 43 in doubles, where 4.3 / 0.1 is below it.
    const arena = new Arena();
    const list = new StagedList(arena, { horizon, width, capacity: 8, priority: priorityTable([0]) });
    const simulator = new Simulator(arena, list, [{ name: 'last', entities: 0, handle: () => undefined }]);
    simulator.schedule(0, 0, horizon);
    simulator.schedule(0, 0, horizon + 1e-9);
    expect(simulator.run(horizon)).toBe(1);
    expect(list.clock[0]).toBe(horizon);
  });
});
