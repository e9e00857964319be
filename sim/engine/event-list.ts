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
