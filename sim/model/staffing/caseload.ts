import { WORK } from '../jeugdbeschermer.ts';
import { at } from '../numbers.ts';
import type { Chain } from '../state.ts';

const MISSING = at('hours.missingHelp');
const CHILD = at('hours.child');
const REFERENCE = at('hours.missingReference');

/**
 * Reckons the room for children of every worker of a GI: norm x fte x how far the worker has grown, less the children
 * held, less what missing help above the share that the norm assumes takes of the worker's time (M05).
 */
export function reckonRoom(c: Chain, gi: number): void {
  const { workers, room } = c;
  const norm = c.norm[gi] as number;
  const extra = (c.number[MISSING] as number) / (c.number[CHILD] as number);
  const reference = c.number[REFERENCE] as number;
  for (let worker = c.firstWorker[gi] as number; worker >= 0; worker = workers.next[worker] as number) {
    if (workers.state[worker] !== WORK.working) {
      room[worker] = -1;
      continue;
    }
    const children = workers.children[worker] as number;
    const missing = (workers.missing[worker] as number) - reference * children;
    room[worker] =
      norm * (workers.fte[worker] as number) * (workers.grown[worker] as number) - children - extra * missing;
  }
}
