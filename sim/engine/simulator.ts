import type { Arena } from './columns.ts';
import type { EventList } from './event-list.ts';

/** What happens at an event: the handler gets the entity of the event and reads the time from the clock. */
export type Handler = (entity: number) => void;

/** A kind of event. Kinds with `entities` have a timer per entity: at most one live event, which can be moved or
 *  cancelled in O(1). */
export interface Kind {
  readonly name: string;
  readonly handle: Handler;
  /** Entities with a timer of this kind, 0 for events that are never cancelled. */
  readonly entities: number;
}

const STOP = 126;
/** The bits of an event word that hold the entity. */
const ENTITY = 0xffffff;

/** Priority per kind for an event list: that of `priorities`, and the last one for the stop of a run. */
export function priorityTable(priorities: readonly number[]): Uint8Array {
  const table = new Uint8Array(128);
  table.set(priorities);
  table[STOP] = 31;
  return table;
}

/**
 * Takes events in order and hands each to the handler of its kind. Cancelling is lazy: a timer has a generation, an
 * event carries the generation it was set in, and a taken event whose generation has passed is ignored. Every setting
 * starts a generation, so an entity that is restarted at the very instant it was evicted cannot be ended by the event
 * of its former stay.
 */
export class Simulator {
  readonly clock: Float64Array;
  private readonly list: EventList;
  private readonly handlers: Handler[];
  /** First timer of each kind, and which bits of an entity number the further ones. Timer 0 is that of all kinds without
   *  timers: it is never set, so its generation stays 0, the stamp of their events. */
  private readonly timers: Int32Array;
  private readonly mask: Int32Array;
  private readonly generation: Int32Array;

  constructor(arena: Arena, list: EventList, kinds: readonly Kind[]) {
    if (kinds.length > STOP) throw new RangeError(`${kinds.length} kinds of event; at most ${STOP} are possible.`);
    this.list = list;
    this.clock = list.clock;
    this.handlers = kinds.map((kind) => kind.handle);
    this.timers = new Int32Array(128);
    this.mask = new Int32Array(128);
    let timers = 1;
    kinds.forEach((kind, index) => {
      if (kind.entities === 0) return;
      this.timers[index] = timers;
      this.mask[index] = ENTITY;
      timers += kind.entities;
    });
    this.generation = arena.int32(timers);
  }

  /** Back to time 0 with no event pending. */
  reset(): void {
    this.list.reset();
  }

  /** Plans an event of a kind without timers at `time`. */
  schedule(kind: number, entity: number, time: number): void {
    this.list.push(time, (kind << 24) | entity, 0);
  }

  /** Sets the timer of `entity` to `time`; an earlier setting is void. Throws when the kind has no timers. */
  set(kind: number, entity: number, time: number): void {
    if (this.timers[kind] === 0) this.refuse(kind);
    const timer = (this.timers[kind] as number) + entity;
    const generation = ((this.generation[timer] as number) + 1) | 0;
    this.generation[timer] = generation;
    this.list.push(time, (kind << 24) | entity, generation);
  }

  /** Voids the timer of `entity`, set or not. Throws when the kind has no timers. */
  cancel(kind: number, entity: number): void {
    if (this.timers[kind] === 0) this.refuse(kind);
    const timer = (this.timers[kind] as number) + entity;
    this.generation[timer] = ((this.generation[timer] as number) + 1) | 0;
  }

  /**
   * Handles every event up to and including time `until` (those at that very instant too) and returns how many, stale
   * ones not counted. A later call goes on where this one stopped.
   */
  run(until: number): number {
    const { list, handlers, timers, mask, generation } = this;
    const { stamp } = list;
    list.push(until, STOP << 24, 0);
    let events = 0;
    for (;;) {
      const word = list.next();
      if (word < 0) return events;
      const kind = word >>> 24;
      if (kind === STOP) return events;
      const entity = word & ENTITY;
      // Without a branch on the kind, which the processor could only guess.
      if (generation[(timers[kind] as number) + (entity & (mask[kind] as number))] !== stamp[0]) continue;
      events++;
      (handlers[kind] as Handler)(entity);
    }
  }

  private refuse(kind: number): never {
    throw new RangeError(`Events of kind ${kind} have no timers to set or cancel; give the kind a number of entities.`);
  }
}
