import type { EventList } from '../../sim/engine/event-list.ts';
import { type Queue, type Queued, simjs } from './simjs.ts';

interface Pending extends Queued {
  readonly word: number;
  readonly stamp: number;
}

/** Room for 2^40 pushes at each priority; 31 x 2^40 is far below 2^53. */
const PUSHES = 1099511627776;

/**
 * The event list on SimJS' own event queue, an independent reference: the queue orders by (time, order), and the order
 * given here is that of (priority, sequence of push). It allocates an object per event and cannot be forked.
 */
export class SimJsList implements EventList {
  readonly clock = new Float64Array(1);
  readonly stamp = new Int32Array(1);
  readonly #horizon: number;
  readonly #priority: ArrayLike<number>;
  #queue: Queue<Pending> = new simjs.PQueue('events');
  #pushed = 0;

  /** @param options `horizon` last time that is simulated; `priority` per kind, 0 first. */
  constructor(options: { horizon: number; priority: ArrayLike<number> }) {
    this.#horizon = options.horizon;
    this.#priority = options.priority;
  }

  reset(): void {
    this.#queue = new simjs.PQueue('events');
    this.#pushed = 0;
    this.clock[0] = 0;
  }

  push(time: number, word: number, stamp: number): void {
    if (time > this.#horizon) return;
    if (!(time >= (this.clock[0] as number)))
      throw new RangeError(`An event was pushed for time ${time}, before the clock at ${this.clock[0]}.`);
    this.#queue.order = (this.#priority[word >>> 24] ?? 0) * PUSHES + this.#pushed++;
    this.#queue.insert({ deliverAt: time, order: 0, word, stamp });
  }

  next(): number {
    const first = this.#queue.remove();
    if (first === null) return -1;
    this.clock[0] = first.deliverAt;
    this.stamp[0] = first.stamp;
    return first.word;
  }
}
