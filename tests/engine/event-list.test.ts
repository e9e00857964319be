import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Arena } from '../../sim/engine/columns.ts';
import { StagedList } from '../../sim/engine/staged-list.ts';
import { SortedList } from '../reference/sorted-list.ts';
import { crowds, HORIZON, order, PRIORITY, ties } from './programs.ts';

const SEED = { seed: 20240920, numRuns: 300 };

const staged = (width: number, capacity = 1000): StagedList =>
  new StagedList(new Arena(), { horizon: HORIZON, width, capacity, priority: PRIORITY });
const sorted = (): SortedList => new SortedList({ horizon: HORIZON, priority: PRIORITY });

describe('the staged list gives the order of (time, priority, sequence of push) that a sorted list gives', () => {
  for (const width of [0.1, 1, 7, 1000, Number.POSITIVE_INFINITY]) {
    it(`for tied times and buckets of width ${width}`, () => {
      fc.assert(
        fc.property(ties, (steps) => {
          expect(order(staged(width), steps)).toEqual(order(sorted(), steps));
        }),
        SEED,
      );
    });

    it(`for crowded buckets of width ${width}`, () => {
      fc.assert(
        fc.property(crowds, (steps) => {
          expect(order(staged(width), steps)).toEqual(order(sorted(), steps));
        }),
        SEED,
      );
    });
  }

  it('also after a reset in the middle of a program', () => {
    const list = staged(1);
    fc.assert(
      fc.property(crowds, ties, fc.nat({ max: 100 }), (before, steps, takes) => {
        list.reset();
        for (const step of before) if (step !== 'next') list.push(step.after, step.kind << 24, 0);
        for (let i = 0; i < takes; i++) list.next();
        list.reset();
        expect(order(list, steps)).toEqual(order(sorted(), steps));
      }),
      SEED,
    );
  });
});

describe('by hand', () => {
  const leave = (list: StagedList): number[] => {
    const words: number[] = [];
    for (let word = list.next(); word >= 0; word = list.next()) words.push(word);
    return words;
  };

  it('equal times leave by priority of their kind, and by push within one priority', () => {
    const list = staged(1);
    const [late, early] = [0 << 24, 1 << 24];
    for (const word of [late | 1, early | 2, late | 3, early | 4]) list.push(5, word, 0);
    expect(leave(list)).toEqual([early | 2, early | 4, late | 1, late | 3]);
  });

  it('an event pushed for this instant goes behind those of this instant with the same priority, before a later one', () => {
    const list = staged(1);
    list.push(2, 1, 0);
    list.push(2, 2, 0);
    list.push(2.5, 3, 0);
    expect(list.next()).toBe(1);
    list.push(2, 4, 0);
    expect(leave(list)).toEqual([2, 4, 3]);
  });

  it('an event at the horizon is kept, one beyond it is dropped', () => {
    const list = staged(1);
    list.push(HORIZON, 1, 0);
    list.push(HORIZON + 1e-9, 2, 0);
    list.push(Number.POSITIVE_INFINITY, 3, 0);
    expect(leave(list)).toEqual([1]);
    expect(list.clock[0]).toBe(HORIZON);
  });

  it('an empty list gives -1 and leaves the clock where it was, and takes events again', () => {
    const list = staged(1);
    list.push(3, 1, 0);
    expect(leave(list)).toEqual([1]);
    expect(list.next()).toBe(-1);
    expect(list.clock[0]).toBe(3);
    list.push(3.25, 2, 0);
    list.push(39, 3, 0);
    expect(leave(list)).toEqual([2, 3]);
  });

  it('a push for a time before the clock is an error that names both times, and leaves the list as it was', () => {
    const list = staged(1);
    list.push(3, 1, 0);
    list.push(4, 2, 0);
    list.next();
    expect(() => list.push(2.5, 9, 0)).toThrow('An event was pushed for time 2.5, before the clock at 3.');
    expect(() => list.push(0.5, 9, 0)).toThrow('An event was pushed for time 0.5, before the clock at 3.');
    expect(() => list.push(Number.NaN, 9, 0)).toThrow(RangeError);
    expect(leave(list)).toEqual([2]);
  });

  it('more events than the capacity are an error that names the capacity; a taken event makes room', () => {
    for (const width of [1, Number.POSITIVE_INFINITY]) {
      const list = staged(width, 3);
      for (const time of [1, 2, 3]) list.push(time, time, 0);
      expect(() => list.push(4, 4, 0)).toThrow('More than 3 events are pending at once');
      expect(list.next()).toBe(1);
      list.push(4, 4, 0);
      expect(leave(list)).toEqual([2, 3, 4]);
    }
  });
});
