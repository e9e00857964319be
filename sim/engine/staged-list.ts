import type { Arena } from './columns.ts';
import { CrowdSort } from './crowd-sort.ts';
import type { EventList } from './event-list.ts';

/** Length of a sorted run up to which insertion sort is the faster one (measured: 24 to 48 are alike). */
const CROWD = 32;
const NONE = -1;

// A waiting event is a record of six cells, known by the index of its first, which is even: time (two cells), word,
// stamp, and the next record of its chain. A sorted event is an entry of four cells: time, word, stamp.
const WORD = 2;
const STAMP = 3;
const NEXT = 4;
const RECORD = 6;
const ENTRY = 4;

// Fixed cells: the free records, the first record never used, the end of the run, the bucket that is being served, the
// number of late events, a bit per priority with events at this instant, and the first and last of those.
const FREE = 0;
const UNUSED = 1;
const TOP = 2;
const SERVED = 3;
const LATE = 4;
const INSTANT = 5;
const FIRST_NOW = 10;
const LAST_NOW = 42;
const RUN = 74;
/** Run length [cells] from which on a bucket is crowded. */
const CROWDED = RUN + CROWD * ENTRY;
// Fixed times: the earliest one among the late events, and the one being pushed.
const EARLIEST_LATE = 3;
const PUSHED = 4;

/**
 * The staged list: unsorted chains of events in time buckets over the known horizon; only the bucket being served is
 * sorted, into a run that is popped from its end. Push and pop cost O(1) when a bucket holds about four events.
 *
 * - Events at the current instant join a FIFO per priority, so a burst of them costs O(1) each.
 * - An event for the bucket being served is inserted near the end of the run; when its place is more than 32 deep it
 *   waits among the late ones, which are sorted and merged into the run once the earliest of them is due.
 * - A bucket of more than 32 events is sorted by `CrowdSort`. Chains hold the newest first, and both sorts are stable,
 *   so equal times and priorities leave in the order of push without a sequence number.
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
  private readonly buckets: number;
  private readonly records: number;
  private readonly sort: CrowdSort;

  /**
   * @param arena where the state lives
   * @param options `horizon` last time that is simulated; `width` of a bucket, Infinity for few pending events;
   *   `capacity` most events pending at once, sorted and waiting ones each; `priority` per kind, 0 first, at most 31.
   */
  constructor(
    arena: Arena,
    options: { horizon: number; width: number; capacity: number; priority: ArrayLike<number> },
  ) {
    const { horizon, width, capacity } = options;
    const buckets = Number.isFinite(width) ? Math.floor(horizon * (1 / width)) + 1 : 1;
    this.horizon = horizon;
    this.perTick = 1 / width;
    this.capacity = capacity;
    this.priority = new Uint8Array(128);
    this.priority.set(Array.from(options.priority));
    this.clock = arena.float64(1);
    this.stamp = arena.int32(1);
    this.late = RUN + capacity * ENTRY;
    this.buckets = this.late + capacity;
    this.records = (this.buckets + buckets + 1) & ~1;
    this.times = arena.float64((this.records + capacity * RECORD) / 2, () => this.inUse());
    this.cells = new Int32Array(this.times.buffer);
    this.sort = new CrowdSort(capacity, (event) => this.rank(event));
    this.reset();
  }

  reset(): void {
    const { cells } = this;
    this.clock[0] = 0;
    cells.fill(0, 0, FIRST_NOW);
    cells.fill(NONE, FIRST_NOW, RUN);
    cells.fill(NONE, this.buckets, this.records);
    cells[FREE] = NONE;
    cells[UNUSED] = this.records;
    cells[TOP] = RUN;
    this.times[EARLIEST_LATE] = Infinity;
  }

  push(time: number, word: number, stamp: number): void {
    if (time > this.horizon) return;
    const { cells, times } = this;
    const bucket = (time * this.perTick) | 0;
    if (bucket > (cells[SERVED] as number)) {
      let event = cells[FREE] as number;
      if (event >= 0) cells[FREE] = cells[event + NEXT] as number;
      else event = this.unused();
      const head = this.buckets + bucket;
      times[event >> 1] = time;
      cells[event + WORD] = word;
      cells[event + STAMP] = stamp;
      cells[event + NEXT] = cells[head] as number;
      cells[head] = event;
    } else {
      // A double that crosses a call would be boxed.
      times[PUSHED] = time;
      this.insert(word, stamp);
    }
  }

  next(): number {
    const { cells } = this;
    if (cells[INSTANT] !== 0) return this.nextAtThisInstant();
    let top = cells[TOP] as number;
    if (top === RUN || cells[LATE] !== 0) {
      if (!this.prepare()) return NONE;
      top = cells[TOP] as number;
    }
    top -= ENTRY;
    cells[TOP] = top;
    this.clock[0] = this.times[top >> 1] as number;
    this.stamp[0] = cells[top + STAMP] as number;
    return cells[top + WORD] as number;
  }

  /** The run, the late ones, and the buckets with the records that were ever used [doubles]. */
  private inUse(): number[] {
    const { cells, late, buckets } = this;
    const before = (cell: number): number => (cell + 1) >> 1;
    const [top, lateOnes, unused] = [cells[TOP] as number, cells[LATE] as number, cells[UNUSED] as number];
    return [0, before(top), late >> 1, before(late + lateOnes), buckets >> 1, before(unused)];
  }

  private unused(): number {
    const event = this.cells[UNUSED] as number;
    if (event === this.cells.length) this.refuseMore();
    this.cells[UNUSED] = event + RECORD;
    return event;
  }

  private refuseMore(): never {
    throw new RangeError(`More than ${this.capacity} events are pending at once; raise the capacity of the list.`);
  }

  /** Makes the end of the run the next event; false when none is left. */
  private prepare(): boolean {
    const { cells, times } = this;
    const top = cells[TOP] as number;
    if (cells[LATE] === 0) return this.refill();
    if (top === RUN || (times[(top - ENTRY) >> 1] as number) >= (times[EARLIEST_LATE] as number)) this.mergeLate();
    return true;
  }

  /** Puts the event being pushed in its place: the FIFO of this instant, the run, or the late ones. */
  private insert(word: number, stamp: number): void {
    const { cells, times } = this;
    const time = times[PUSHED] as number;
    const now = this.clock[0] as number;
    if (!(time > now)) {
      if (time !== now) throw new RangeError(`An event was pushed for time ${time}, before the clock at ${now}.`);
      this.joinInstant(word, stamp);
      return;
    }
    const early = times[EARLIEST_LATE] as number;
    if (time < early) {
      const priority = this.priority[word >>> 24] as number;
      const top = cells[TOP] as number;
      const floor = top > CROWDED ? top - CROWD * ENTRY : RUN;
      let place = top;
      while (place > floor) {
        const other = times[(place - ENTRY) >> 1] as number;
        if (other > time) break;
        if (other === time && this.rank(place - ENTRY) > priority) break;
        place -= ENTRY;
      }
      if (place > floor || floor === RUN) {
        if (top === this.late) this.refuseMore();
        for (let i = top; i > place; i -= ENTRY) this.move(i - ENTRY, i);
        cells[TOP] = top + ENTRY;
        times[place >> 1] = time;
        cells[place + WORD] = word;
        cells[place + STAMP] = stamp;
        return;
      }
      times[EARLIEST_LATE] = time;
    }
    const late = cells[LATE] as number;
    cells[this.late + late] = this.record(word, stamp);
    cells[LATE] = late + 1;
  }

  /** A record of the event being pushed. */
  private record(word: number, stamp: number): number {
    const { cells, times } = this;
    let event = cells[FREE] as number;
    if (event >= 0) cells[FREE] = cells[event + NEXT] as number;
    else event = this.unused();
    times[event >> 1] = times[PUSHED] as number;
    cells[event + WORD] = word;
    cells[event + STAMP] = stamp;
    cells[event + NEXT] = NONE;
    return event;
  }

  private joinInstant(word: number, stamp: number): void {
    const { cells } = this;
    const priority = this.priority[word >>> 24] as number;
    const event = this.record(word, stamp);
    if ((cells[FIRST_NOW + priority] as number) < 0) {
      cells[FIRST_NOW + priority] = event;
      cells[INSTANT] = (cells[INSTANT] as number) | (1 << priority);
    } else cells[(cells[LAST_NOW + priority] as number) + NEXT] = event;
    cells[LAST_NOW + priority] = event;
  }

  /** An event of the run that is due now was pushed earlier than any in the FIFO, so it goes first at equal priority. */
  private nextAtThisInstant(): number {
    const { cells } = this;
    const waiting = cells[INSTANT] as number;
    const priority = 31 - Math.clz32(waiting & -waiting);
    const first = (cells[TOP] as number) - ENTRY;
    if (first >= RUN && this.times[first >> 1] === this.clock[0] && this.rank(first) <= priority) {
      cells[TOP] = first;
      this.stamp[0] = cells[first + STAMP] as number;
      return cells[first + WORD] as number;
    }
    const event = cells[FIRST_NOW + priority] as number;
    const following = cells[event + NEXT] as number;
    cells[FIRST_NOW + priority] = following;
    if (following < 0) cells[INSTANT] = waiting & ~(1 << priority);
    cells[event + NEXT] = cells[FREE] as number;
    cells[FREE] = event;
    this.stamp[0] = cells[event + STAMP] as number;
    return cells[event + WORD] as number;
  }

  /** Sorts the next bucket that holds events into the empty run; false when there is none. */
  private refill(): boolean {
    const { cells, times, records } = this;
    let head = this.buckets + (cells[SERVED] as number) + 1;
    while (head < records && (cells[head] as number) < 0) head++;
    if (head >= records) {
      cells[SERVED] = records - this.buckets - 1;
      return false;
    }
    cells[SERVED] = head - this.buckets;
    const newest = cells[head] as number;
    cells[head] = NONE;
    let oldest = newest;
    let top = RUN;
    for (let event = newest; event >= 0; event = cells[event + NEXT] as number) {
      if (top === CROWDED) {
        this.sortCrowd(newest);
        return true;
      }
      const time = times[event >> 1] as number;
      let place = top;
      while (place > RUN) {
        const other = times[(place - ENTRY) >> 1] as number;
        if (other > time) break;
        if (other === time && this.rank(place - ENTRY) >= this.rank(event)) break;
        this.move(place - ENTRY, place);
        place -= ENTRY;
      }
      this.move(event, place);
      top += ENTRY;
      oldest = event;
    }
    cells[TOP] = top;
    cells[oldest + NEXT] = cells[FREE] as number;
    cells[FREE] = newest;
    return true;
  }

  /** Sorts a whole chain, newest first, into the run. */
  private sortCrowd(newest: number): void {
    const { cells, times } = this;
    const { items, keys } = this.sort;
    let count = 0;
    for (let event = newest; event >= 0; event = cells[event + NEXT] as number) count++;
    let place = count;
    for (let event = newest; event >= 0; event = cells[event + NEXT] as number) {
      items[--place] = event;
      keys[place] = times[event >> 1] as number;
    }
    this.sort.sort(count);
    const top = RUN + count * ENTRY;
    for (let i = 0; i < count; i++) this.discharge(items[i] as number, top - (i + 1) * ENTRY);
    cells[TOP] = top;
  }

  /** Sorts the late ones and merges them into the run; what is in the run at an equal time was pushed earlier. */
  private mergeLate(): void {
    const { cells, times } = this;
    const { items, keys } = this.sort;
    const count = cells[LATE] as number;
    for (let i = 0; i < count; i++) {
      const event = cells[this.late + i] as number;
      items[i] = event;
      keys[i] = times[event >> 1] as number;
    }
    this.sort.sort(count);
    let from = cells[TOP] as number;
    let to = from + count * ENTRY;
    if (to > this.late) this.refuseMore();
    cells[TOP] = to;
    cells[LATE] = 0;
    times[EARLIEST_LATE] = Infinity;
    for (let i = 0; i < count; i++) {
      const event = items[i] as number;
      const time = keys[i] as number;
      while (from > RUN) {
        const other = times[(from - ENTRY) >> 1] as number;
        if (other > time || (other === time && this.rank(from - ENTRY) > this.rank(event))) break;
        from -= ENTRY;
        to -= ENTRY;
        this.move(from, to);
      }
      to -= ENTRY;
      this.discharge(event, to);
    }
  }

  /** Copies time, word and stamp of a record or an entry. */
  private move(from: number, to: number): void {
    const { cells, times } = this;
    times[to >> 1] = times[from >> 1] as number;
    cells[to + WORD] = cells[from + WORD] as number;
    cells[to + STAMP] = cells[from + STAMP] as number;
  }

  /** Moves a record to a place in the run and frees it. */
  private discharge(event: number, place: number): void {
    const { cells } = this;
    this.move(event, place);
    cells[event + NEXT] = cells[FREE] as number;
    cells[FREE] = event;
  }

  /** The priority of a record or an entry. */
  private rank(event: number): number {
    return this.priority[(this.cells[event + WORD] as number) >>> 24] as number;
  }
}
