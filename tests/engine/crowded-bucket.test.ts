import { describe, expect, it } from 'vitest';
import { Arena } from '../../sim/engine/columns.ts';
import { CrowdSort } from '../../sim/engine/crowd-sort.ts';
import { StagedList } from '../../sim/engine/staged-list.ts';

const EVENTS = 10000;
/** Reads of a time or key per event: insertion would need thousands, n log n needs about fourteen comparisons. */
const BOUND = 100;

/** Numbers in [0, 1) from a fixed linear congruential generator (Numerical Recipes), seed 12345. */
const random = Float64Array.from({ length: EVENTS + 1 }, () => 0);
for (let i = 0, state = 12345; i < random.length; i++) {
  state = (Math.imul(state, 1664525) + 1013904223) | 0;
  random[i] = (state >>> 0) / 4294967296;
}
const at = (i: number): number => random[i] as number;

/** Places within one bucket, by what makes the order hard. */
const ORDERS: Record<string, (i: number) => number> = {
  ascending: (i) => i / EVENTS,
  descending: (i) => 1 - (i + 1) / EVENTS,
  'all at one time': () => 0.5,
  random: at,
  'one of two times': (i) => (at(i) < 0.5 ? 0.2 : 0.7),
  'two tight clusters': (i) => (at(i) < 0.5 ? 0.2 : 0.7) + at(i + 1) * 1e-9,
  'denser and denser towards zero': (i) => at(i) ** 30,
  'up and down': (i) => (i % 2 === 0 ? i : EVENTS - i) / EVENTS,
};

/** A column that counts how often a cell is read. */
function counted<T extends Float64Array>(column: T, reads: { count: number }): T {
  return new Proxy(column, {
    get(target, key) {
      if (typeof key === 'string' && key >= '0' && key < ':') reads.count++;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
    set: (target, key, value) => Reflect.set(target, key, value, target),
  });
}

class CountingArena extends Arena {
  readonly reads = { count: 0 };

  override float64(rows: number): Float64Array {
    return counted(super.float64(rows), this.reads);
  }
}

function served(): { list: StagedList; reads: { count: number } } {
  const arena = new CountingArena();
  const list = new StagedList(arena, { horizon: 100, width: 1, capacity: 2 * EVENTS, priority: [0] });
  list.push(10, 0, 0);
  list.next();
  arena.reads.count = 0;
  return { list, reads: arena.reads };
}

/** Takes every event; returns the pushes in the order in which they left. */
function drain(list: StagedList): number[] {
  const words: number[] = [];
  for (let word = list.next(); word >= 0; word = list.next()) words.push(word);
  return words;
}

const indices = Array.from({ length: EVENTS }, (_, i) => i);

describe('10,000 events in one bucket leave in order, for a bounded number of reads each', () => {
  for (const [name, place] of Object.entries(ORDERS)) {
    // Far from zero close places become one and the same time.
    const expected = (start: number): number[] =>
      indices.toSorted((a, b) => start + place(a) - (start + place(b)) || a - b);

    it(`${name}, in a bucket still to come`, () => {
      const { list, reads } = served();
      for (const i of indices) list.push(50 + place(i), i, 0);
      expect(drain(list)).toEqual(expected(50));
      expect(reads.count / EVENTS).toBeLessThan(BOUND);
    });

    it(`${name}, in the bucket that is being served`, () => {
      const { list, reads } = served();
      for (const i of indices) list.push(10 + place(i), i, 0);
      expect(drain(list)).toEqual(expected(10));
      expect(reads.count / EVENTS).toBeLessThan(BOUND);
    });

    it(`${name}, sorted by itself`, () => {
      const sort = new CrowdSort(EVENTS, () => 0);
      const reads = { count: 0 };
      Object.defineProperty(sort, 'keys', { value: counted(sort.keys, reads) });
      for (const i of indices) {
        sort.items[i] = i;
        sort.keys[i] = place(i);
      }
      sort.sort(EVENTS);
      expect(Array.from(sort.items)).toEqual(expected(0));
      expect(reads.count / EVENTS).toBeLessThan(BOUND);
    });
  }

  it('a burst at the current instant, each event pushing the next', () => {
    const { list, reads } = served();
    const words: number[] = [];
    list.push(10, 0, 0);
    for (const i of indices) {
      words.push(list.next());
      if (i + 1 < EVENTS) list.push(10, i + 1, 0);
    }
    expect(words).toEqual(indices);
    expect(reads.count / EVENTS).toBeLessThan(BOUND);
  });

  it('with 10,000 always pending, each taken event pushing one at a random later place', () => {
    const { list, reads } = served();
    for (const i of indices) list.push(10 + at(i) / 2, i, 0);
    let last = 10;
    for (const i of indices) {
      list.next();
      const now = list.clock[0] as number;
      expect(now).toBeGreaterThanOrEqual(last);
      last = now;
      list.push(now + at(i) / 4, i, 0);
    }
    expect(drain(list)).toHaveLength(EVENTS);
    expect(reads.count / EVENTS).toBeLessThan(10 * BOUND);
  });
});

it('a crowd of equal keys is ordered by rank, and by place within one rank', () => {
  const rank = (item: number): number => item % 3;
  const sort = new CrowdSort(99, rank);
  for (let i = 0; i < 99; i++) sort.items[i] = i;
  sort.sort(99);
  const expected = Array.from({ length: 99 }, (_, i) => i).toSorted((a, b) => rank(a) - rank(b) || a - b);
  expect(Array.from(sort.items)).toEqual(expected);
});
