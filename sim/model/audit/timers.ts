import type { Kind, Simulator } from '../../engine/simulator.ts';
import type { Ledger } from './ledger.ts';

const NOT_SET = -1;

/** The events to come, written down beside the event list: for every timer when, for the other kinds how many. */
export class Timers {
  /** Events to come of each kind. */
  readonly coming: Int32Array;
  private readonly due: readonly Float64Array[];
  /** A kind with as many timers as one store has rows has a timer per row of it. */
  private readonly ledgers: readonly (Ledger | undefined)[];

  constructor(kinds: readonly Kind[], stores: readonly Ledger[]) {
    this.coming = new Int32Array(kinds.length);
    this.due = kinds.map(({ entities }) => new Float64Array(entities).fill(NOT_SET));
    this.ledgers = kinds.map(({ entities }) => {
      const alike = stores.filter(({ rows }) => rows === entities);
      return alike.length === 1 ? alike[0] : undefined;
    });
  }

  /** Follows what is planned with a simulator from here on. */
  follow(simulator: Simulator): void {
    const schedule = simulator.schedule.bind(simulator);
    const set = simulator.set.bind(simulator);
    const cancel = simulator.cancel.bind(simulator);
    const reset = simulator.reset.bind(simulator);
    simulator.schedule = (kind, entity, time) => {
      schedule(kind, entity, time);
      this.coming[kind] = (this.coming[kind] as number) + 1;
    };
    simulator.set = (kind, entity, time) => {
      set(kind, entity, time);
      if (this.dueAt(kind, entity) === NOT_SET) this.count(kind, entity, 1);
      (this.due[kind] as Float64Array)[entity] = time;
    };
    simulator.cancel = (kind, entity) => {
      cancel(kind, entity);
      this.clear(kind, entity);
    };
    simulator.reset = () => {
      reset();
      this.coming.fill(0);
      for (const column of this.due) column.fill(NOT_SET);
    };
  }

  /** The store whose row an event of this kind is about; undefined when it is about something else. */
  ledgerOf(kind: number): Ledger | undefined {
    return this.ledgers[kind];
  }

  /** True when events of this kind have timers. */
  has(kind: number): boolean {
    return (this.due[kind] as Float64Array).length > 0;
  }

  /** Tick at which the timer of an entity goes off; -1 when it is not set. */
  dueAt(kind: number, entity: number): number {
    return (this.due[kind] as Float64Array)[entity] as number;
  }

  /** An event has come: it is not to come any more. */
  comes(kind: number, entity: number): void {
    if (this.has(kind)) this.clear(kind, entity);
    else this.coming[kind] = (this.coming[kind] as number) - 1;
  }

  private clear(kind: number, entity: number): void {
    if (this.dueAt(kind, entity) === NOT_SET) return;
    this.count(kind, entity, -1);
    (this.due[kind] as Float64Array)[entity] = NOT_SET;
  }

  private count(kind: number, entity: number, change: number): void {
    this.coming[kind] = (this.coming[kind] as number) + change;
    const planned = this.ledgers[kind]?.planned;
    if (planned !== undefined) planned[entity] = (planned[entity] as number) + change;
  }
}
