import type { EventList } from '../../sim/engine/event-list.ts';

interface Pending {
  readonly time: number;
  readonly priority: number;
  readonly sequence: number;
  readonly word: number;
  readonly stamp: number;
}

/** The contract of an event list in its plainest form: every pending event compared with every other. */
export class SortedList implements EventList {
  readonly clock = new Float64Array(1);
  readonly stamp = new Int32Array(1);
  readonly #horizon: number;
  readonly #priority: ArrayLike<number>;
  #pending: Pending[] = [];
  #pushed = 0;

  constructor(options: { horizon: number; priority: ArrayLike<number> }) {
    this.#horizon = options.horizon;
    this.#priority = options.priority;
  }

  reset(): void {
    this.#pending = [];
    this.#pushed = 0;
    this.clock[0] = 0;
  }

  push(time: number, word: number, stamp: number): void {
    if (time > this.#horizon) return;
    if (!(time >= (this.clock[0] as number)))
      throw new RangeError(`An event was pushed for time ${time}, before the clock at ${this.clock[0]}.`);
    const priority = this.#priority[word >>> 24] ?? 0;
    this.#pending.push({ time, priority, sequence: this.#pushed++, word, stamp });
  }

  next(): number {
    const first = this.#pending.toSorted(
      (a, b) => a.time - b.time || a.priority - b.priority || a.sequence - b.sequence,
    )[0];
    if (first === undefined) return -1;
    this.#pending.splice(this.#pending.indexOf(first), 1);
    this.clock[0] = first.time;
    this.stamp[0] = first.stamp;
    return first.word;
  }
}
