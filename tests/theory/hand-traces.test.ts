import { describe, expect, test } from 'vitest';
import { Arena } from '../../sim/engine/columns.ts';
import { StagedList } from '../../sim/engine/event-list.ts';
import { seedKey } from '../../sim/engine/random/seed.ts';
import { priorityTable, Simulator } from '../../sim/engine/simulator.ts';
import { atTimes } from './kit/arrivals.ts';
import { constant, type Network, type Station } from './kit/declare.ts';
import { byClass, firstCome, preemptiveByClass } from './kit/line-rules.ts';
import { QueueingNetwork } from './kit/queueing-network.ts';
import { Readings } from './kit/readings.ts';

/** All expected numbers in this file are worked out by hand; service, patience and arrivals are constants. */

function desk(station: Partial<Station> & { service: Station['service'] }): Station {
  return { name: 'desk', servers: 1, line: firstCome, ...station };
}

/** Runs a network to `horizon`; returns every event as 'time kind entity', the network and its readings. */
function run(network: Network, horizon: number) {
  const events: string[] = [];
  const running = new QueueingNetwork(network, { horizon, customers: 16, step: 1, steps: 20 }, (event) =>
    events.push(`${event.time} ${event.kind} ${event.entity}`),
  );
  running.start(seedKey('by hand'), 0);
  running.run(horizon);
  return { events, running, readings: new Readings(running, []) };
}

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
    const { events, readings } = run(
      { classes: [{ name: 'all', arrival: atTimes([1, 3]) }], stations: [desk({ service: [constant(2)] })] },
      10,
    );
    expect(events).toEqual(['1 arrival 0', '3 served 0', '3 arrival 0', '5 served 0']);
    expect(readings.delayedShare()).toBe(0);
  });

  test('a departure and an arrival at the same instant on a full station: the arrival has room', () => {
    const { events, readings } = run(
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
    const { events, readings } = run(
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

  test('two timers at the same time both go off, in the order in which they were set', () => {
    const { events, readings } = run(
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
    const { events, readings } = run(
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

describe('capacity', () => {
  test('that shrinks while busy finishes first and then shrinks', () => {
    const { events, running } = run(
      {
        classes: [{ name: 'all', arrival: atTimes([0.5, 1, 1.5]) }],
        stations: [desk({ service: [constant(4)], servers: 2, schedule: [{ time: 2, servers: 1 }] })],
      },
      20,
    );
    // The third waits for the second server to be done, as the place of the first is gone.
    expect(events).toEqual([
      '0.5 arrival 0',
      '1 arrival 0',
      '1.5 arrival 0',
      '2 scheduled 0',
      '4.5 served 0',
      '5 served 1',
      '9 served 2',
    ]);
    expect(running.servers.capacity.free(0)).toBe(1);
  });

  test('that grows serves the line in order', () => {
    const { events } = run(
      {
        classes: [{ name: 'all', arrival: atTimes([1, 2, 3, 4]) }],
        stations: [desk({ service: [constant(10)], servers: 1, schedule: [{ time: 5, servers: 3 }] })],
      },
      16,
    );
    expect(events.slice(4)).toEqual(['5 scheduled 0', '11 served 0', '15 served 1', '15 served 2']);
  });

  test('that grows serves the first class first', () => {
    const { events } = run(
      {
        classes: [
          { name: 'urgent', arrival: atTimes([3]) },
          { name: 'other', arrival: atTimes([1, 2]) },
        ],
        stations: [
          desk({
            service: [constant(1), constant(10)],
            line: byClass,
            schedule: [{ time: 5, servers: 2 }],
          }),
        ],
      },
      16,
    );
    expect(events.slice(3)).toEqual(['5 scheduled 0', '6 served 2', '11 served 0', '16 served 1']);
  });

  test('is used as much as its busy time says, and the line holds its time average', () => {
    const { running } = run(
      {
        classes: [{ name: 'all', arrival: atTimes([1, 2]) }],
        stations: [desk({ service: [constant(3)], schedule: [{ time: 5, servers: 2 }] })],
      },
      10,
    );
    const out = new Float64Array(2);
    running.servers.capacity.utilisation(0, out, 0);
    running.servers.waiting.meanSize(0, out, 1);
    // Busy from 1 to 7, of 5 with one and 5 with two servers; one in line from 2 to 4, of 10.
    expect([...out]).toEqual([6 / 15, 2 / 10]);
  });
});

describe('a customer that is put out of service', () => {
  const classes = [
    { name: 'urgent', arrival: atTimes([1]) },
    { name: 'other', arrival: atTimes([0.5, 0.75]) },
  ];

  test('and restarted at the very instant frees its server once', () => {
    // The urgent one needs no time: the other is put out at 1, restarts at 1, and still ends at 4.5.
    const { events, running, readings } = run(
      { classes, stations: [desk({ service: [constant(0), constant(4)], line: preemptiveByClass })] },
      20,
    );
    expect(events.slice(3)).toEqual(['1 served 2', '4.5 served 0', '8.5 served 1']);
    expect(running.servers.capacity.busy[0]).toBe(0);
    expect(readings.served(0, 1)).toBe(2);
  });

  test('resumes with what is left of its service', () => {
    const { events, readings } = run(
      { classes, stations: [desk({ service: [constant(2), constant(4)], line: preemptiveByClass })] },
      20,
    );
    expect(events.slice(3)).toEqual(['3 served 2', '6.5 served 0', '10.5 served 1']);
    // Waits of 2 and 5.75.
    expect(readings.meanWait(0, 1)).toBe(3.875);
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
});

describe('a station without room', () => {
  test('keeps the server before it taken until a place is free, first blocked first', () => {
    const route = [
      [0, 0, 1],
      [0, 0, 1],
      [0, 0, 0],
    ];
    const { events, running, readings } = run(
      {
        classes: [
          { name: 'left', arrival: atTimes([1, 1.5]), route },
          { name: 'right', arrival: atTimes([2]), first: 1, route },
        ],
        stations: [
          desk({ service: [constant(1), constant(1)] }),
          desk({ service: [constant(1), constant(1)] }),
          desk({ service: [constant(4), constant(4)], room: 1 }),
        ],
      },
      30,
    );
    // Left 0 goes on at 2 and occupies the last desk to 6. At 3 left 1 and right 2 end, in the order of their starts.
    expect(events).toEqual([
      '1 arrival 0',
      '1.5 arrival 0',
      '2 served 0',
      '2 arrival 1',
      '3 served 1',
      '3 served 2',
      '6 served 0',
      '10 served 1',
      '14 served 2',
    ]);
    expect(readings.meanSojourn(0, 0)).toBe((1 + 4.5) / 2);
    expect(readings.meanSojourn(1, 1)).toBe(8);
    expect([...running.servers.capacity.busy]).toEqual([0, 0, 0]);
  });
});

describe('the horizon', () => {
  test('an event exactly at the horizon is handled, one beyond it is dropped', () => {
    const { events } = run(
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
