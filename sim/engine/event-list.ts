import type { Arena } from './columns.ts';
import { CrowdSort } from './crowd-sort.ts';

/**
 * The pending events of a trial. The contract, which every implementation keeps to the letter:
 * events leave in the order (time, priority of their kind, sequence of push); an event pushed for a time beyond the
 * horizon is dropped; a push for a time before `clock` is an error.
 *
 * An event is a word (kind << 24 | entity, kind 0..126, entity below 2^24) and a stamp, which the simulator uses to
 * tell a cancelled event from a live one. Times are doubles that stay in typed arrays: a double that crosses a call is
 * boxed by the engine, an integer is not.
 */
export interface EventList {
  /** [0]: the time of the event taken last, 0 after `reset`. */
  readonly clock: Float64Array;
  /** [0]: the stamp of the event taken last. */
  readonly stamp: Int32Array;
  reset(): void;
  push(time: number, word: number, stamp: number): void;
  /** Takes the first event, sets `clock` and `stamp`, and returns its word; -1 when no event is left. */
  next(): number;
}

/** Length of a sorted run up to which insertion sort is the faster one (measured: 24 to 48 are alike). */
const CROWD = 32;
const NONE = -1;
// Cells of the integer state.
const FREE = 0;
const USED = 1;
const RUN = 2;
const SERVED = 3;
const LATE = 4;
const NOW = 5;

/**
 * The staged list: unsorted chains of slots in time buckets over the known horizon; only the bucket being served is
 * sorted, into a run that is popped from its end. Push and pop cost O(1) when a bucket holds about four events.
 *
 * - Events at the current instant join a FIFO per priority, so a burst of them costs O(1) each.
 * - An event for the bucket being served is inserted near the end of the run; when its place is more than 32 deep it
 *   waits in `late`, which is merge-sorted into the run once its earliest time is due.
 * - A bucket of more than 32 events is merge-sorted. Chains hold the newest first, and both sorts are stable, so equal
 *   times and priorities leave in the order of push without a sequence number.
 */
export class StagedList implements EventList {
  readonly clock: Float64Array;
  readonly stamp: Int32Array;
  readonly #horizon: number;
  readonly #perTick: number;
  readonly #buckets: number;
  readonly #capacity: number;
  readonly #priority: Uint8Array;
  readonly #head: Int32Array;
  readonly #time: Float64Array;
  readonly #word: Int32Array;
  readonly #stamps: Int32Array;
  readonly #next: Int32Array;
  readonly #run: Int32Array;
  readonly #late: Int32Array;
  readonly #earliestLate: Float64Array;
  readonly #nowHead: Int32Array;
  readonly #nowTail: Int32Array;
  readonly #state: Int32Array;
  readonly #sort: CrowdSort;
  readonly #scratch: Int32Array;

  /**
   * @param arena where the state lives
   * @param options `horizon` last time that is simulated; `width` of a bucket, Infinity for few pending events;
   *   `capacity` most events pending at once; `priority` per kind, 0 first, at most 31.
   */
  constructor(
    arena: Arena,
    options: { horizon: number; width: number; capacity: number; priority: ArrayLike<number> },
  ) {
    const { horizon, width, capacity } = options;
    this.#horizon = horizon;
    this.#perTick = 1 / width;
    this.#buckets = Number.isFinite(width) ? Math.floor(horizon / width) + 1 : 1;
    this.#capacity = capacity;
    this.#priority = new Uint8Array(128);
    this.#priority.set(Array.from(options.priority));
    this.clock = arena.float64(1);
    this.stamp = arena.int32(1);
    this.#state = arena.int32(6);
    this.#head = arena.int32(this.#buckets);
    this.#time = arena.float64(capacity);
    this.#word = arena.int32(capacity);
    this.#stamps = arena.int32(capacity);
    this.#next = arena.int32(capacity);
    this.#run = arena.int32(capacity);
    this.#late = arena.int32(capacity);
    this.#earliestLate = arena.float64(1);
    this.#nowHead = arena.int32(32);
    this.#nowTail = arena.int32(32);
    this.#sort = new CrowdSort(capacity, (slot) => this.#rank(slot));
    this.#scratch = new Int32Array(capacity);
    this.reset();
  }

  reset(): void {
    this.clock[0] = 0;
    this.#head.fill(NONE);
    this.#nowHead.fill(NONE);
    this.#state.fill(0);
    this.#state[FREE] = NONE;
    this.#earliestLate[0] = Infinity;
  }

  push(time: number, word: number, stamp: number): void {
    if (time > this.#horizon) return;
    const state = this.#state;
    let slot = state[FREE] as number;
    if (slot >= 0) state[FREE] = this.#next[slot] as number;
    else slot = this.#unused();
    this.#time[slot] = time;
    this.#word[slot] = word;
    this.#stamps[slot] = stamp;
    const bucket = (time * this.#perTick) | 0;
    if (bucket > (state[SERVED] as number)) {
      this.#next[slot] = this.#head[bucket] as number;
      this.#head[bucket] = slot;
    } else this.#insert(slot);
  }

  next(): number {
    const state = this.#state;
    if (state[NOW] !== 0) return this.#nextAtThisInstant();
    let count = state[RUN] as number;
    if (count === 0) {
      if (state[LATE] === 0 && !this.#refill()) return NONE;
      if (state[LATE] !== 0) this.#mergeLate();
      count = state[RUN] as number;
    }
    let slot = this.#run[count - 1] as number;
    if ((this.#time[slot] as number) >= (this.#earliestLate[0] as number)) {
      this.#mergeLate();
      count = state[RUN] as number;
      slot = this.#run[count - 1] as number;
    }
    state[RUN] = count - 1;
    this.clock[0] = this.#time[slot] as number;
    return this.#take(slot);
  }

  #unused(): number {
    const slot = this.#state[USED] as number;
    if (slot === this.#capacity)
      throw new RangeError(`More than ${this.#capacity} events are pending at once; raise the capacity of the list.`);
    this.#state[USED] = slot + 1;
    return slot;
  }

  #take(slot: number): number {
    this.stamp[0] = this.#stamps[slot] as number;
    this.#next[slot] = this.#state[FREE] as number;
    this.#state[FREE] = slot;
    return this.#word[slot] as number;
  }

  /** Puts an event of the served bucket in its place: the FIFO of this instant, the run, or the late ones. */
  #insert(slot: number): void {
    const times = this.#time;
    const words = this.#word;
    const run = this.#run;
    const state = this.#state;
    const time = times[slot] as number;
    const now = this.clock[0] as number;
    const priority = this.#priority[(words[slot] as number) >>> 24] as number;
    if (time <= now) {
      if (!(time === now)) throw new RangeError(`An event was pushed for time ${time}, before the clock at ${now}.`);
      this.#joinInstant(slot, priority);
      return;
    }
    const count = state[RUN] as number;
    const floor = count > CROWD ? count - CROWD : 0;
    let place = count;
    if (time < (this.#earliestLate[0] as number)) {
      while (place > floor) {
        const other = run[place - 1] as number;
        const otherTime = times[other] as number;
        if (otherTime > time) break;
        if (otherTime === time && (this.#priority[(words[other] as number) >>> 24] as number) > priority) break;
        place--;
      }
      if (place > floor || floor === 0) {
        for (let i = count; i > place; i--) run[i] = run[i - 1] as number;
        run[place] = slot;
        state[RUN] = count + 1;
        return;
      }
    }
    const late = state[LATE] as number;
    this.#late[late] = slot;
    state[LATE] = late + 1;
    if (time < (this.#earliestLate[0] as number)) this.#earliestLate[0] = time;
  }

  #joinInstant(slot: number, priority: number): void {
    this.#next[slot] = NONE;
    if ((this.#nowHead[priority] as number) < 0) {
      this.#nowHead[priority] = slot;
      this.#state[NOW] = (this.#state[NOW] as number) | (1 << priority);
    } else this.#next[this.#nowTail[priority] as number] = slot;
    this.#nowTail[priority] = slot;
  }

  /** An event of the run that is due now was pushed earlier than any in the FIFO, so it goes first at equal priority. */
  #nextAtThisInstant(): number {
    const state = this.#state;
    const waiting = state[NOW] as number;
    const priority = 31 - Math.clz32(waiting & -waiting);
    const count = state[RUN] as number;
    if (count > 0) {
      const first = this.#run[count - 1] as number;
      if (
        this.#time[first] === this.clock[0] &&
        (this.#priority[(this.#word[first] as number) >>> 24] as number) <= priority
      ) {
        state[RUN] = count - 1;
        return this.#take(first);
      }
    }
    const slot = this.#nowHead[priority] as number;
    const following = this.#next[slot] as number;
    this.#nowHead[priority] = following;
    if (following < 0) state[NOW] = waiting & ~(1 << priority);
    return this.#take(slot);
  }

  /** Sorts the next bucket that holds events into the empty run; false when there is none. */
  #refill(): boolean {
    const state = this.#state;
    const head = this.#head;
    const run = this.#run;
    const times = this.#time;
    const next = this.#next;
    let bucket = (state[SERVED] as number) + 1;
    while (bucket < this.#buckets && (head[bucket] as number) < 0) bucket++;
    if (bucket >= this.#buckets) {
      state[SERVED] = this.#buckets - 1;
      return false;
    }
    state[SERVED] = bucket;
    let count = 0;
    let slot = head[bucket] as number;
    head[bucket] = NONE;
    while (slot >= 0 && count < CROWD) {
      const time = times[slot] as number;
      const priority = this.#priority[(this.#word[slot] as number) >>> 24] as number;
      let place = count++;
      while (place > 0) {
        const other = run[place - 1] as number;
        const otherTime = times[other] as number;
        if (otherTime > time) break;
        if (otherTime === time && (this.#priority[(this.#word[other] as number) >>> 24] as number) >= priority) break;
        run[place] = other;
        place--;
      }
      run[place] = slot;
      slot = next[slot] as number;
    }
    state[RUN] = count;
    if (slot >= 0) this.#sortCrowd(slot);
    return true;
  }

  /** The rest of a crowded chain, newest first, joins the sorted first 32, which are the newest of all. */
  #sortCrowd(rest: number): void {
    const { items, keys } = this.#sort;
    let count = 0;
    for (let slot = rest; slot >= 0; slot = this.#next[slot] as number) count++;
    let place = count;
    for (let slot = rest; slot >= 0; slot = this.#next[slot] as number) {
      items[--place] = slot;
      keys[place] = this.#time[slot] as number;
    }
    this.#sort.sort(count);
    const newest = this.#state[RUN] as number;
    for (let i = 0; i < newest; i++) this.#scratch[i] = this.#run[newest - 1 - i] as number;
    this.#fillRun(items, count, this.#scratch, newest);
  }

  /** Sorts the late ones and merges them with the run; what is in the run at an equal time was pushed earlier. */
  #mergeLate(): void {
    const { items, keys } = this.#sort;
    const count = this.#state[LATE] as number;
    for (let i = 0; i < count; i++) {
      const slot = this.#late[i] as number;
      items[i] = slot;
      keys[i] = this.#time[slot] as number;
    }
    this.#sort.sort(count);
    this.#state[LATE] = 0;
    this.#earliestLate[0] = Infinity;
    const older = this.#state[RUN] as number;
    for (let i = 0; i < older; i++) this.#scratch[i] = this.#run[older - 1 - i] as number;
    this.#fillRun(this.#scratch, older, items, count);
  }

  /** Merges two ascending lists, of which `newer` was pushed later, into the descending run. */
  #fillRun(older: Int32Array, olderCount: number, newer: Int32Array, newerCount: number): void {
    const run = this.#run;
    const total = olderCount + newerCount;
    let left = 0;
    let right = 0;
    for (let place = total - 1; place >= 0; place--) {
      const takeOlder =
        right >= newerCount || (left < olderCount && !this.#before(newer[right] as number, older[left] as number));
      run[place] = (takeOlder ? older[left++] : newer[right++]) as number;
    }
    this.#state[RUN] = total;
  }

  /** True when slot `a` must leave strictly before slot `b`, sequence aside. */
  #before(a: number, b: number): boolean {
    const timeA = this.#time[a] as number;
    const timeB = this.#time[b] as number;
    return timeA === timeB ? this.#rank(a) < this.#rank(b) : timeA < timeB;
  }

  #rank(slot: number): number {
    return this.#priority[(this.#word[slot] as number) >>> 24] as number;
  }
}
