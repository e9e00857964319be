/** A store of rows that are taken and released: families, children, jeugdbeschermers. */
export interface Store {
  readonly rows: number;
  take(...asked: number[]): number;
  release(row: number): void;
  reset(): void;
}

/** What comes into a store and goes out of it, written down beside it. */
export class Ledger {
  readonly rows: number;
  /** How often each row was taken less how often it was released: 1 in use, 0 free. */
  readonly held: Int32Array;
  /** Timers set for each row. */
  readonly planned: Int32Array;
  /** Rows 0..used-1 have been in use. */
  used = 0;
  /** Since the replication began, those of the startfoto included. */
  came = 0;
  went = 0;
  /** For whom there was no row. */
  refused = 0;

  constructor(store: Store) {
    this.rows = store.rows;
    this.held = new Int32Array(store.rows);
    this.planned = new Int32Array(store.rows);
    const take = store.take.bind(store);
    const release = store.release.bind(store);
    const reset = store.reset.bind(store);
    store.take = (...asked) => this.give(take(...asked));
    store.release = (row) => {
      this.went++;
      this.held[row] = (this.held[row] as number) - 1;
      release(row);
    };
    store.reset = () => {
      reset();
      this.held.fill(0);
      this.planned.fill(0);
      this.used = this.came = this.went = this.refused = 0;
    };
  }

  private give(row: number): number {
    if (row < 0) {
      this.refused++;
      return row;
    }
    this.came++;
    this.held[row] = (this.held[row] as number) + 1;
    if (row >= this.used) this.used = row + 1;
    return row;
  }
}
