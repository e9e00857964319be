import type { Ports } from '../../sim/experiment/executors/web-workers.ts';
import { TRIALS, type Wanted } from './names.ts';

/** Asks the page, from the desk, for a worker that runs trials. */
export function askPage({ work, life }: Ports): void {
  const wanted: Wanted = { wanted: TRIALS, work, life };
  postMessage(wanted, { transfer: [work, life] });
}
