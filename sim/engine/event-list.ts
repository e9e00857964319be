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

// An event is a record of six cells and is known by the index of its first, which is even: two cells are its time.
const WORD = 2;
const STAMP = 3;
const NEXT = 4;
const RECORD = 6;

// Fixed cells: the free records, the first record never used, the index behind the end of the run, the bucket that is
// being served, the number of late events, a bit per priority with events at this instant, and their FIFOs.
const FREE = 0;
const UNUSED = 1;
const TOP = 2;
const SERVED = 3;
const LATE = 4;
const INSTANT = 5;
/** As a double: the earliest time among the late events. */
const EARLIEST_LATE = 3;
const FIRST_NOW = 8;
const LAST_NOW = 40;
const RUN = 72;

/**
 * The staged list: unsorted chains of events in time buckets over the known horizon; only the bucket being served is
 * sorted, into a run that is popped from its end. Push and pop cost O(1) when a bucket holds about four events.
 *
 * - Events at the current instant join a FIFO per priority, so a burst of them costs O(1) each.
 * - An event for the bucket being served is inserted near the end of the run; when its place is more than 32 deep it
 *   waits among the late ones, which are merge-sorted into the run once the earliest of them is due.
 * - A bucket of more than 32 events is merge-sorted. Chains hold the newest first, and both sorts are stable, so equal
 *   times and priorities leave in the order of push without a sequence number.
 *
 * All of it lies in one array of cells: each further typed array would cost a load of its length and its address.
 */
export class StagedList implements EventList {
  readonly clock: Float64Array;
  readonly stamp: Int32Array;
  private readonly horizon: number;
  private readonly perTick: number;
  private readonly capacity: number;
  private readonly priority: Uint8Array;
  private readonly cells: Int32Array;
  private readonly times: Float64Array;
  private readonly late: number;
  private readonly bucket: number;
  private readonly events: number;
  private readonly sort: CrowdSort;
  private readonly scratch: Int32Array;

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
    this.horizon = horizon;
    this.perTick = 1 / width;
    // The same product as in `push`: horizon / width may round to the bucket below.
    const buckets = Number.isFinite(width) ? Math.floor(horizon * this.perTick) + 1 : 1;
    this.capacity = capacity;
    this.priority = new Uint8Array(128);
    this.priority.set(Array.from(options.priority));
    this.clock = arena.float64(1);
    this.stamp = arena.int32(1);
    this.late = RUN + capacity;
    this.bucket = this.late + capacity;
    this.events = (this.bucket + buckets + 1) & ~1;
    this.times = arena.float64(this.events / 2 + (capacity * RECORD) / 2);
    this.cells = new Int32Array(this.times.buffer);
    this.sort = new CrowdSort(capacity, (event) => this.rank(event));
    this.scratch = new Int32Array(capacity);
    this.reset();
  }

  reset(): void {
    const cells = this.cells;
    this.clock[0] = 0;
    cells.fill(0, 0, FIRST_NOW);
    cells.fill(NONE, FIRST_NOW, RUN);
    cells.fill(NONE, this.bucket, this.events);
    cells[FREE] = NONE;
    cells[UNUSED] = this.events;
    cells[TOP] = RUN;
    this.times[EARLIEST_LATE] = Infinity;
  }

  push(time: number, word: number, stamp: number): void {
    if (time > this.horizon) return;
    const cells = this.cells;
    let event = cells[FREE] as number;
    if (event >= 0) cells[FREE] = cells[event + NEXT] as number;
    else event = this.unused();
    this.times[event >> 1] = time;
    cells[event + WORD] = word;
    cells[event + STAMP] = stamp;
    const bucket = (time * this.perTick) | 0;
    if (bucket > (cells[SERVED] as number)) {
      const head = this.bucket + bucket;
      cells[event + NEXT] = cells[head] as number;
      cells[head] = event;
    } else this.insert(event);
  }

  next(): number {
    const cells = this.cells;
    if (cells[INSTANT] !== 0) return this.nextAtThisInstant();
    let top = cells[TOP] as number;
    if (top === RUN || cells[LATE] !== 0) {
      if (!this.prepare()) return NONE;
      top = cells[TOP] as number;
    }
    const event = cells[top - 1] as number;
    cells[TOP] = top - 1;
    this.clock[0] = this.times[event >> 1] as number;
    this.stamp[0] = cells[event + STAMP] as number;
    cells[event + NEXT] = cells[FREE] as number;
    cells[FREE] = event;
    return cells[event + WORD] as number;
  }

  private unused(): number {
    const event = this.cells[UNUSED] as number;
    if (event === this.cells.length)
      throw new RangeError(`More than ${this.capacity} events are pending at once; raise the capacity of the list.`);
    this.cells[UNUSED] = event + RECORD;
    return event;
  }

  /** Makes the end of the run the next event; false when none is left. */
  private prepare(): boolean {
    const cells = this.cells;
    if (cells[TOP] === RUN) {
      if (cells[LATE] === 0) return this.refill();
      this.mergeLate();
      return true;
    }
    const first = cells[(cells[TOP] as number) - 1] as number;
    if ((this.times[first >> 1] as number) >= (this.times[EARLIEST_LATE] as number)) this.mergeLate();
    return true;
  }

  private take(event: number): number {
    const cells = this.cells;
    this.stamp[0] = cells[event + STAMP] as number;
    cells[event + NEXT] = cells[FREE] as number;
    cells[FREE] = event;
    return cells[event + WORD] as number;
  }

  /** Puts an event of the served bucket in its place: the FIFO of this instant, the run, or the late ones. */
  private insert(event: number): void {
    const cells = this.cells;
    const times = this.times;
    const time = times[event >> 1] as number;
    const now = this.clock[0] as number;
    const priority = this.rank(event);
    if (!(time > now)) {
      if (time !== now) this.refuse(event);
      this.joinInstant(event, priority);
      return;
    }
    const top = cells[TOP] as number;
    const floor = top > RUN + CROWD ? top - CROWD : RUN;
    let place = top;
    if (time < (times[EARLIEST_LATE] as number)) {
      while (place > floor) {
        const other = cells[place - 1] as number;
        const otherTime = times[other >> 1] as number;
        if (otherTime > time) break;
        if (otherTime === time && this.rank(other) > priority) break;
        place--;
      }
      if (place > floor || floor === RUN) {
        for (let i = top; i > place; i--) cells[i] = cells[i - 1] as number;
        cells[place] = event;
        cells[TOP] = top + 1;
        return;
      }
    }
    const late = cells[LATE] as number;
    cells[this.late + late] = event;
    cells[LATE] = late + 1;
    if (time < (times[EARLIEST_LATE] as number)) times[EARLIEST_LATE] = time;
  }

  private refuse(event: number): never {
    const time = this.times[event >> 1] as number;
    this.take(event);
    throw new RangeError(`An event was pushed for time ${time}, before the clock at ${this.clock[0]}.`);
  }

  private joinInstant(event: number, priority: number): void {
    const cells = this.cells;
    cells[event + NEXT] = NONE;
    if ((cells[FIRST_NOW + priority] as number) < 0) {
      cells[FIRST_NOW + priority] = event;
      cells[INSTANT] = (cells[INSTANT] as number) | (1 << priority);
    } else cells[(cells[LAST_NOW + priority] as number) + NEXT] = event;
    cells[LAST_NOW + priority] = event;
  }

  /** An event of the run that is due now was pushed earlier than any in the FIFO, so it goes first at equal priority. */
  private nextAtThisInstant(): number {
    const cells = this.cells;
    const waiting = cells[INSTANT] as number;
    const priority = 31 - Math.clz32(waiting & -waiting);
    const top = cells[TOP] as number;
    if (top > RUN) {
      const first = cells[top - 1] as number;
      if (this.times[first >> 1] === this.clock[0] && this.rank(first) <= priority) {
        cells[TOP] = top - 1;
        return this.take(first);
      }
    }
    const event = cells[FIRST_NOW + priority] as number;
    const following = cells[event + NEXT] as number;
    cells[FIRST_NOW + priority] = following;
    if (following < 0) cells[INSTANT] = waiting & ~(1 << priority);
    return this.take(event);
  }

  /** Sorts the next bucket that holds events into the empty run; false when there is none. */
  private refill(): boolean {
    const cells = this.cells;
    const times = this.times;
    const end = this.events;
    let head = this.bucket + (cells[SERVED] as number) + 1;
    while (head < end && (cells[head] as number) < 0) head++;
    if (head >= end) {
      cells[SERVED] = end - this.bucket - 1;
      return false;
    }
    cells[SERVED] = head - this.bucket;
    let event = cells[head] as number;
    cells[head] = NONE;
    let top = RUN;
    while (event >= 0 && top < RUN + CROWD) {
      const time = times[event >> 1] as number;
      const next = cells[event + NEXT] as number;
      let place = top++;
      while (place > RUN) {
        const other = cells[place - 1] as number;
        const otherTime = times[other >> 1] as number;
        if (otherTime > time) break;
        if (otherTime === time && this.rank(other) >= this.rank(event)) break;
        cells[place] = other;
        place--;
      }
      cells[place] = event;
      event = next;
    }
    cells[TOP] = top;
    if (event >= 0) this.sortCrowd(event);
    return true;
  }

  /** The rest of a crowded chain, newest first, joins the sorted first 32, which are the newest of all. */
  private sortCrowd(rest: number): void {
    const cells = this.cells;
    const { items, keys } = this.sort;
    let count = 0;
    for (let event = rest; event >= 0; event = cells[event + NEXT] as number) count++;
    let place = count;
    for (let event = rest; event >= 0; event = cells[event + NEXT] as number) {
      items[--place] = event;
      keys[place] = this.times[event >> 1] as number;
    }
    this.sort.sort(count);
    this.mergeRun(items, count, this.scratch, this.copyRun());
  }

  /** Sorts the late ones and merges them with the run; what is in the run at an equal time was pushed earlier. */
  private mergeLate(): void {
    const cells = this.cells;
    const { items, keys } = this.sort;
    const count = cells[LATE] as number;
    for (let i = 0; i < count; i++) {
      const event = cells[this.late + i] as number;
      items[i] = event;
      keys[i] = this.times[event >> 1] as number;
    }
    this.sort.sort(count);
    cells[LATE] = 0;
    this.times[EARLIEST_LATE] = Infinity;
    this.mergeRun(this.scratch, this.copyRun(), items, count);
  }

  /** Copies the run to the scratch list, ascending, and returns its length. */
  private copyRun(): number {
    const last = (this.cells[TOP] as number) - 1;
    for (let i = last; i >= RUN; i--) this.scratch[last - i] = this.cells[i] as number;
    return last + 1 - RUN;
  }

  /** Merges two ascending lists, of which `newer` was pushed later, into the descending run. */
  private mergeRun(older: Int32Array, olderCount: number, newer: Int32Array, newerCount: number): void {
    const cells = this.cells;
    const total = olderCount + newerCount;
    let left = 0;
    let right = 0;
    for (let place = RUN + total - 1; place >= RUN; place--) {
      const takeOlder =
        right >= newerCount || (left < olderCount && !this.before(newer[right] as number, older[left] as number));
      cells[place] = (takeOlder ? older[left++] : newer[right++]) as number;
    }
    cells[TOP] = RUN + total;
  }

  /** True when event `a` must leave strictly before event `b`, sequence aside. */
  private before(a: number, b: number): boolean {
    const timeA = this.times[a >> 1] as number;
    const timeB = this.times[b >> 1] as number;
    return timeA === timeB ? this.rank(a) < this.rank(b) : timeA < timeB;
  }

  private rank(event: number): number {
    return this.priority[(this.cells[event + WORD] as number) >>> 24] as number;
  }
}
