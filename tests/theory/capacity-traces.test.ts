import { describe, expect, test } from 'vitest';
import { atTimes } from './kit/arrivals.ts';
import { constant } from './kit/declare.ts';
import { byClass, preemptiveByClass } from './kit/line-rules.ts';
import { desk, trace } from './kit/trace.ts';

/** All expected numbers in this file are worked out by hand; service, patience and arrivals are constants. */

describe('capacity', () => {
  test('that shrinks while busy finishes first and then shrinks', () => {
    const { events, running } = trace(
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
    const { events } = trace(
      {
        classes: [{ name: 'all', arrival: atTimes([1, 2, 3, 4]) }],
        stations: [desk({ service: [constant(10)], servers: 1, schedule: [{ time: 5, servers: 3 }] })],
      },
      16,
    );
    expect(events.slice(4)).toEqual(['5 scheduled 0', '11 served 0', '15 served 1', '15 served 2']);
  });

  test('that grows serves the first class first', () => {
    const { events } = trace(
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
    const { running } = trace(
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
    const { events, running, readings } = trace(
      { classes, stations: [desk({ service: [constant(0), constant(4)], line: preemptiveByClass })] },
      20,
    );
    expect(events.slice(3)).toEqual(['1 served 2', '4.5 served 0', '8.5 served 1']);
    expect(running.servers.capacity.busy[0]).toBe(0);
    expect(readings.served(0, 1)).toBe(2);
  });

  test('resumes with what is left of its service', () => {
    const { events, readings } = trace(
      { classes, stations: [desk({ service: [constant(2), constant(4)], line: preemptiveByClass })] },
      20,
    );
    expect(events.slice(3)).toEqual(['3 served 2', '6.5 served 0', '10.5 served 1']);
    // Waits of 2 and 5.75.
    expect(readings.meanWait(0, 1)).toBe(3.875);
  });
});

describe('a station without room', () => {
  test('keeps the server before it taken until a place is free, first blocked first', () => {
    const route = [
      [0, 0, 1],
      [0, 0, 1],
      [0, 0, 0],
    ];
    const { events, running, readings } = trace(
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
