import type { Scenario } from '../../scenario/scenario.ts';
import type { Enough } from './enough.ts';
import type { Shape, SweepRecord } from './record.ts';

/** A range of replications of a point. */
export interface Stretch {
  readonly from: number;
  readonly count: number;
}

/** The replications of one point, of all its policies together: which are wanted, handed out and finished. */
export class PointWork {
  readonly point: number;
  /** Scenarios of the policies, while the point is being worked on. */
  scenarios: readonly Scenario[] | null = null;
  /** Replications wanted so far. */
  wanted: number;
  /** Finished replications among those wanted. */
  finished = 0;
  /** Replications that are wanted and not handed out. */
  open: number;
  private readonly shape: Shape;
  private readonly enough: Enough;
  /** Per replication: 0 open, 1 handed out, 2 finished. */
  private state: Uint8Array;
  /** Replications below this are not open. */
  private cursor = 0;
  /** Values of the replications: from the first that is there until the point is complete. */
  private values: Float64Array[][] | null = null;
  private over: boolean;

  constructor(point: number, shape: Shape, enough: Enough) {
    this.point = point;
    this.shape = shape;
    this.enough = enough;
    this.wanted = enough.wanted(this.room(0));
    this.open = this.wanted;
    this.over = this.wanted === 0;
    this.state = new Uint8Array(this.wanted);
  }

  /** Whether all that is wanted is there, and no more is wanted. */
  get complete(): boolean {
    return this.over;
  }

  /** Hands out the next open replications, at most `most`; null when there are none. */
  take(most: number): Stretch | null {
    while (this.cursor < this.wanted && this.state[this.cursor] !== 0) this.cursor++;
    const from = this.cursor;
    while (this.cursor < this.wanted && this.cursor - from < most && this.state[this.cursor] === 0) {
      this.state[this.cursor++] = 1;
    }
    this.open -= this.cursor - from;
    return this.cursor > from ? { from, count: this.cursor - from } : null;
  }

  /** Takes in finished replications, in any order; those that are there already, and those beyond what is wanted, change nothing. */
  add(record: SweepRecord): void {
    if (this.over) return;
    const values = this.roomFor(record.from + record.count);
    const { outcomes } = this.shape;
    for (let i = 0; i < record.count; i++) {
      const replication = record.from + i;
      if (this.state[replication] === 2) continue;
      if (replication < this.wanted) {
        this.finished++;
        if (this.state[replication] === 0) this.open--;
      }
      this.state[replication] = 2;
      values.forEach((list, policy) => {
        list.forEach((column, outcome) => {
          column[replication] = record.values[policy]?.[i * outcomes + outcome] ?? Number.NaN;
        });
      });
    }
    this.decide(values);
  }

  private decide(first: readonly (readonly Float64Array[])[]): void {
    let values = first;
    while (this.finished === this.wanted) {
      const next = this.enough.wanted(values.map((list) => list.map((column) => column.subarray(0, this.wanted))));
      if (next <= this.wanted) {
        this.over = true;
        this.values = null;
        return;
      }
      values = this.roomFor(next);
      for (let r = this.wanted; r < next; r++) {
        if (this.state[r] === 2) this.finished++;
        else this.open++;
      }
      this.wanted = next;
    }
  }

  /** The values, with room for at least `length` replications and for all that are wanted. */
  private roomFor(length: number): Float64Array[][] {
    const size = Math.max(length, this.wanted);
    if (this.values !== null && size <= this.state.length) return this.values;
    const [before, values] = [this.values, this.room(size)];
    values.forEach((list, policy) => {
      list.forEach((column, outcome) => {
        column.set(before?.[policy]?.[outcome] ?? []);
      });
    });
    const state = new Uint8Array(size);
    state.set(this.state);
    this.state = state;
    this.values = values;
    return values;
  }

  private room(length: number): Float64Array[][] {
    const { policies, outcomes } = this.shape;
    return Array.from({ length: policies }, () => Array.from({ length: outcomes }, () => new Float64Array(length)));
  }
}
