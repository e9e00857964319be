import { describe, expect, it } from 'vitest';
import { Arena } from '../../sim/engine/columns.ts';
import { priorityTable, Simulator } from '../../sim/engine/simulator.ts';
import { StagedList } from '../../sim/engine/staged-list.ts';
import { type Traced, traced } from '../../sim/engine/trace.ts';

const WAKE = 0;
const END = 1;
const ALARM = 2;

/** A simulator whose handlers write down what happens; `during` is called by each of them. */
function diary(during: (simulator: Simulator, kind: number, entity: number) => void = () => undefined) {
  const entries: string[] = [];
  const arena = new Arena();
  const list = new StagedList(arena, { horizon: 100, width: 1, capacity: 100, priority: priorityTable([1, 0, 1]) });
  const handle =
    (kind: number, name: string) =>
    (entity: number): void => {
      entries.push(`${name} ${entity} at ${simulator.clock[0]}`);
      during(simulator, kind, entity);
    };
  const simulator: Simulator = new Simulator(arena, list, [
    { name: 'wake', handle: handle(WAKE, 'wake'), entities: 0 },
    { name: 'end', handle: handle(END, 'end'), entities: 5 },
    { name: 'alarm', handle: handle(ALARM, 'alarm'), entities: 5 },
  ]);
  return { arena, simulator, entries };
}

describe('a timer', () => {
  it('fires once, at the time it was set to last', () => {
    const { simulator, entries } = diary();
    simulator.set(END, 3, 7);
    simulator.set(END, 3, 5);
    simulator.set(END, 4, 6);
    expect(simulator.run(50)).toBe(2);
    expect(entries).toEqual(['end 3 at 5', 'end 4 at 6']);
  });

  it('can be moved later', () => {
    const { simulator, entries } = diary();
    simulator.set(END, 3, 5);
    simulator.set(END, 3, 9);
    expect(simulator.run(50)).toBe(1);
    expect(entries).toEqual(['end 3 at 9']);
  });

  it('does not fire when it was cancelled, and can be set again', () => {
    const { simulator, entries } = diary((sim, kind) => {
      if (kind === WAKE) sim.cancel(END, 3);
    });
    simulator.set(END, 3, 5);
    simulator.schedule(WAKE, 0, 4);
    expect(simulator.run(20)).toBe(1);
    simulator.set(END, 3, 30);
    expect(simulator.run(50)).toBe(1);
    expect(entries).toEqual(['wake 0 at 4', 'end 3 at 30']);
  });

  it('of one entity and kind is apart from those of other entities and kinds', () => {
    const { simulator, entries } = diary();
    simulator.set(END, 0, 1);
    simulator.set(ALARM, 0, 2);
    simulator.set(END, 1, 3);
    simulator.cancel(END, 0);
    expect(simulator.run(50)).toBe(2);
    expect(entries).toEqual(['alarm 0 at 2', 'end 1 at 3']);
  });

  it('whose entity is evicted and restarted at the instant it would end, to end at that same instant, fires once', () => {
    // The pitfall of lazy cancelling: a stale event with the same end time would end the new stay a second time.
    const { simulator, entries } = diary((sim, kind) => {
      if (kind !== WAKE) return;
      sim.cancel(END, 3);
      sim.set(END, 3, 5);
    });
    simulator.schedule(WAKE, 0, 4);
    simulator.schedule(WAKE, 1, 4);
    simulator.set(END, 3, 5);
    expect(simulator.run(50)).toBe(3);
    expect(entries).toEqual(['wake 0 at 4', 'wake 1 at 4', 'end 3 at 5']);
  });

  it('that is set again by its own handler at this very instant fires again, and no more', () => {
    let left = 2;
    const { simulator, entries } = diary((sim, _kind, entity) => {
      if (left-- > 0) sim.set(END, entity, 5);
    });
    simulator.set(END, 3, 5);
    expect(simulator.run(50)).toBe(3);
    expect(entries).toEqual(['end 3 at 5', 'end 3 at 5', 'end 3 at 5']);
  });

  it('does not fire in the trial after a reset', () => {
    const { simulator, entries } = diary();
    simulator.set(END, 3, 5);
    simulator.reset();
    expect(simulator.clock[0]).toBe(0);
    simulator.set(END, 3, 8);
    expect(simulator.run(50)).toBe(1);
    expect(entries).toEqual(['end 3 at 8']);
  });
});

it('a kind without timers has none to set or cancel', () => {
  const { simulator } = diary();
  const message = 'Events of kind 0 have no timers to set or cancel; give the kind a number of entities.';
  expect(() => simulator.set(WAKE, 3, 5)).toThrow(message);
  expect(() => simulator.cancel(WAKE, 3)).toThrow(message);
});

describe('a run', () => {
  it('until a time handles what happens at that time, also what is pushed at it, and leaves the rest for the next run', () => {
    const { simulator, entries } = diary((sim, _kind, entity) => {
      if (entity === 1) sim.schedule(WAKE, 9, 10);
    });
    for (const [entity, time] of [
      [0, 3],
      [1, 10],
      [2, 10.5],
    ] as const)
      simulator.schedule(WAKE, entity, time);
    expect(simulator.run(10)).toBe(3);
    expect(simulator.clock[0]).toBe(10);
    expect(simulator.run(20)).toBe(1);
    expect(simulator.clock[0]).toBe(20);
    expect(entries).toEqual(['wake 0 at 3', 'wake 1 at 10', 'wake 9 at 10', 'wake 2 at 10.5']);
  });

  it('in two parts gives what it gives in one', () => {
    const chain = () =>
      diary((sim, kind, entity) => {
        const now = sim.clock[0] as number;
        if (kind === WAKE && entity < 30) sim.schedule(WAKE, entity + 1, now + 1.5);
        if (kind === WAKE) sim.set(END, entity % 5, now + 4);
      });
    const whole = chain();
    const parts = chain();
    for (const { simulator } of [whole, parts]) simulator.schedule(WAKE, 0, 0);
    const events = whole.simulator.run(60);
    expect([7.5, 7.5, 31, 60].reduce((sum, until) => sum + parts.simulator.run(until), 0)).toBe(events);
    expect(parts.entries).toEqual(whole.entries);
  });

  it('with nothing to do ends at its time', () => {
    const { simulator } = diary();
    expect(simulator.run(12)).toBe(0);
    expect(simulator.clock[0]).toBe(12);
  });

  it('handles kinds of higher priority first at equal times', () => {
    const { simulator, entries } = diary();
    simulator.schedule(WAKE, 1, 5);
    simulator.set(END, 2, 5);
    simulator.run(50);
    expect(entries).toEqual(['end 2 at 5', 'wake 1 at 5']);
  });
});

it('more kinds than a word can hold are an error', () => {
  const arena = new Arena();
  const list = new StagedList(arena, { horizon: 1, width: 1, capacity: 1, priority: [] });
  const kinds = Array.from({ length: 127 }, (_, i) => ({ name: `${i}`, handle: () => undefined, entities: 0 }));
  expect(() => new Simulator(arena, list, kinds)).toThrow('127 kinds of event; at most 126 are possible.');
});

it('a traced kind tells time, name and entity before it is handled', () => {
  const told: (Traced | string)[] = [];
  const kinds = traced(
    [{ name: 'end', handle: () => void told.push('handled'), entities: 3 }],
    () => 4.5,
    (event) => void told.push(event),
  );
  expect(kinds[0]?.entities).toBe(3);
  kinds[0]?.handle(2);
  expect(told).toEqual([{ time: 4.5, kind: 'end', entity: 2 }, 'handled']);
});

it('a saved state goes on as the original does, and a state of another size is refused', () => {
  const steps = (sim: Simulator, kind: number, entity: number): void => {
    const now = sim.clock[0] as number;
    if (kind === WAKE) sim.schedule(WAKE, entity + 1, now + 0.75);
    sim.set(END, entity % 5, now + 3);
  };
  const original = diary(steps);
  original.simulator.schedule(WAKE, 0, 0);
  original.simulator.run(20);
  const image = original.arena.save();
  const fork = diary(steps);
  fork.arena.restore(image);
  original.entries.length = 0;
  expect(fork.simulator.run(40)).toBe(original.simulator.run(40));
  expect(fork.entries).toEqual(original.entries);
  expect(() => new Arena().restore(image)).toThrow(`The image holds ${image.byteLength} bytes; this state holds 0.`);
});
