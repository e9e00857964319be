/** Name of the worker that is the desk. */
export const DESK = 'desk';

/** Name of a worker that runs trials. */
export const TRIALS = 'trials';

/** What the desk asks of the page beside its answers: a worker that runs trials. */
export interface Wanted {
  readonly wanted: typeof TRIALS;
  /** Handed on to the worker: by it come the calls of the desk, and go its answers, past the page. */
  readonly work: MessagePort;
  /** The page says by it why the worker is lost; the desk says by it, with any message, that it has to end. */
  readonly life: MessagePort;
}
