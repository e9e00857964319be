import type { Ports } from '../../sim/experiment/executors/web-workers.ts';

/** Name of the worker that is the desk. */
export const DESK = 'desk';

/** Name of a worker that runs trials. */
export const TRIALS = 'trials';

/** What the desk asks of the page beside its answers: a worker that runs trials. */
export interface Wanted extends Ports {
  readonly wanted: typeof TRIALS;
}
