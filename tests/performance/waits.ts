/** Totals of several kinds of waits; they add up over replications. */
export class Waits {
  /** Sum of the waits [ticks] per kind. */
  readonly sum: Float64Array;
  readonly count: Float64Array;
  private readonly clock: Float64Array;

  constructor(clock: Float64Array, kinds: number) {
    this.clock = clock;
    this.sum = new Float64Array(kinds);
    this.count = new Float64Array(kinds);
  }

  /** Counts a wait of `client` that began at `since[client]` and ends now. */
  ended(kind: number, since: Float64Array, client: number): void {
    this.sum[kind] = (this.sum[kind] as number) + (this.clock[0] as number) - (since[client] as number);
    this.count[kind] = (this.count[kind] as number) + 1;
  }

  /** Counts a client who did not have to wait. */
  none(kind: number): void {
    this.count[kind] = (this.count[kind] as number) + 1;
  }

  /** Mean wait per kind, in units of `ticks`. */
  means(ticks: number): number[] {
    return Array.from(this.sum, (sum, kind) => sum / (this.count[kind] as number) / ticks);
  }
}
