import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Arena } from '../../sim/engine/columns.ts';
import { RandomLine } from '../../sim/engine/random-line.ts';
import { WaitingLines } from '../../sim/engine/waiting-line.ts';

function lines(count = 2, entities = 20) {
  const arena = new Arena();
  const clock = arena.float64(1);
  return { arena, clock, lines: new WaitingLines(arena, clock, { lines: count, entities }) };
}

/** The entities of a line from front to end. */
function standing(set: WaitingLines, line: number): number[] {
  const entities: number[] = [];
  for (let entity = set.first(line); entity >= 0; entity = set.behind(entity)) entities.push(entity);
  return entities;
}

describe('waiting lines', () => {
  it('first come first served takes the first, last come first served the last', () => {
    const { lines: set } = lines();
    for (const entity of [4, 2, 7]) set.enter(0, entity);
    expect([set.first(0), set.last(0)]).toEqual([4, 7]);
    expect(set.size[0]).toBe(3);
    expect([set.first(1), set.last(1)]).toEqual([-1, -1]);
  });

  it('an entity that enters first stands in front of everyone', () => {
    const { lines: set } = lines();
    for (const entity of [4, 2]) set.enter(0, entity);
    set.enterFirst(0, 9);
    expect(standing(set, 0)).toEqual([9, 4, 2]);
  });

  it('by key they stand in order of key, first come first served among equals', () => {
    const { lines: set } = lines();
    const key = Float64Array.of(5, 1, 5, 3, 1, 9);
    for (const entity of [0, 1, 2, 3, 4, 5]) set.enterByKey(0, entity, key);
    expect(standing(set, 0)).toEqual([1, 4, 3, 0, 2, 5]);
  });

  it('anyone can leave, from the front, the middle and the end, and stand in another line', () => {
    const { lines: set } = lines();
    for (const entity of [1, 2, 3, 4, 5]) set.enter(0, entity);
    for (const entity of [3, 1, 5]) set.leave(entity);
    expect(standing(set, 0)).toEqual([2, 4]);
    expect([set.lineOf(2), set.lineOf(3)]).toEqual([0, -1]);
    set.enter(1, 3);
    set.enter(0, 1);
    expect(standing(set, 0)).toEqual([2, 4, 1]);
    expect(standing(set, 1)).toEqual([3]);
    for (const entity of [2, 4, 1, 3]) set.leave(entity);
    expect([set.first(0), set.last(0), set.first(1), set.last(1)]).toEqual([-1, -1, -1, -1]);
  });

  it('the time average of the size, the longest and the moment of entry are those worked out by hand', () => {
    const { clock, lines: set } = lines();
    const out = new Float64Array(3);
    const step = (time: number, change: () => void): void => {
      clock[0] = time;
      change();
    };
    step(2, () => set.enter(0, 1));
    step(3, () => set.enter(0, 2));
    step(7, () => set.leave(1));
    step(9, () => set.leave(2));
    step(10, () => set.meanSize(0, out, 1));
    // One for 2..3, two for 3..7, one for 7..9, none for the rest of 10: (1 + 8 + 2) / 10.
    expect(Array.from(out)).toEqual([0, 1.1, 0]);
    expect([set.longest[0], set.longest[1]]).toEqual([2, 0]);
    expect([set.since[1], set.since[2]]).toEqual([2, 3]);
    step(20, () => set.meanSize(0, out, 1));
    expect(out[1]).toBe(0.55);
  });

  it('at time zero the time average is the size', () => {
    const { lines: set } = lines();
    const out = new Float64Array(1);
    set.enter(0, 1);
    set.meanSize(0, out, 0);
    expect(out[0]).toBe(1);
  });

  it('after a reset nobody stands in a line and nothing has been counted', () => {
    const { clock, lines: set } = lines();
    const out = new Float64Array(1);
    clock[0] = 4;
    for (const entity of [1, 2]) set.enter(0, entity);
    set.reset();
    expect([set.first(0), set.size[0], set.longest[0], set.lineOf(1)]).toEqual([-1, 0, 0, -1]);
    set.meanSize(0, out, 0);
    expect(out[0]).toBe(0);
  });

  it('any sequence of entering and leaving gives what arrays give, sizes and time averages included', () => {
    const action = fc.record({
      entity: fc.nat({ max: 9 }),
      line: fc.nat({ max: 1 }),
      way: fc.constantFrom('end' as const, 'front' as const, 'key' as const),
      pause: fc.nat({ max: 8 }).map((eighths) => eighths / 8),
    });
    const key = Float64Array.of(3, 1, 4, 1, 5, 9, 2, 6, 5, 3);
    fc.assert(
      fc.property(fc.array(action, { maxLength: 100 }), (actions) => {
        const { clock, lines: set } = lines(2, 10);
        const arrays: number[][] = [[], []];
        const area = [0, 0];
        let now = 0;
        for (const { entity, line, way, pause } of actions) {
          for (const i of [0, 1]) area[i] = (area[i] as number) + (arrays[i] as number[]).length * pause;
          now += pause;
          clock[0] = now;
          const array = arrays[line] as number[];
          const old = arrays.find((some) => some.includes(entity));
          if (old !== undefined) {
            set.leave(entity);
            old.splice(old.indexOf(entity), 1);
          } else if (way === 'end') {
            set.enter(line, entity);
            array.push(entity);
          } else if (way === 'front') {
            set.enterFirst(line, entity);
            array.unshift(entity);
          } else {
            set.enterByKey(line, entity, key);
            const own = key[entity] as number;
            array.splice(array.findLastIndex((other) => (key[other] as number) <= own) + 1, 0, entity);
          }
          for (const i of [0, 1]) {
            expect(standing(set, i)).toEqual(arrays[i]);
            expect(set.size[i]).toBe(arrays[i]?.length);
          }
        }
        const out = new Float64Array(2);
        for (const i of [0, 1]) set.meanSize(i, out, i);
        // Eighths add up exactly; only the division rounds.
        if (now > 0) for (const i of [0, 1]) expect(out[i]).toBeCloseTo((area[i] as number) / now, 12);
      }),
      { seed: 20240920, numRuns: 300 },
    );
  });
});

describe('a line served in random order', () => {
  it('holds who entered and has not left, each once, at the places below its size', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { maxLength: 60 }), (entities) => {
        const line = new RandomLine(new Arena(), 10);
        const there = new Set<number>();
        for (const entity of entities) {
          if (there.delete(entity)) line.leave(entity);
          else {
            there.add(entity);
            line.enter(entity);
          }
          const places = Array.from({ length: line.size }, (_, place) => line.at(place));
          expect(places.toSorted()).toEqual([...there].toSorted());
        }
        line.reset();
        expect(line.size).toBe(0);
      }),
      { seed: 20240920, numRuns: 300 },
    );
  });
});
