import { WORK } from '../jeugdbeschermer.ts';
import { at } from '../numbers.ts';
import type { Chain } from '../state.ts';

const BINDS = at('gi.normBinds');
const MISSING = at('hours.missingHelp');
const CHILD = at('hours.child');
const REFERENCE = at('hours.missingReference');

/** A norm that does not bind leaves room for a million times what it says. */
const LOOSEST = 1e-6;

/**
 * Reckons the room for children of every worker of a GI: norm x fte x how far the worker has grown, less the children
 * held, less what missing help above the share that the norm assumes takes of the worker's time (M05). A norm that does
 * not bind makes nobody wait (M03). The norm is
 * stretched by the factor in cell 3; the largest room is left in cell 6.
 */
export function reckonRoom(c: Chain, gi: number): void {
  const { workers, room } = c;
  const binds = c.number[BINDS] as number;
  const norm = ((c.norm[gi] as number) * (c.cell[3] as number)) / (binds > LOOSEST ? binds : LOOSEST);
  const extra = (c.number[MISSING] as number) / (c.number[CHILD] as number);
  const reference = c.number[REFERENCE] as number;
  let largest = 0;
  for (let worker = c.firstWorker[gi] as number; worker >= 0; worker = workers.next[worker] as number) {
    let own = -1;
    if (workers.state[worker] === WORK.working) {
      const children = workers.children[worker] as number;
      const missing = (workers.missing[worker] as number) - reference * children;
      own = norm * (workers.fte[worker] as number) * (workers.grown[worker] as number) - children - extra * missing;
    }
    room[worker] = own;
    if (own > largest) largest = own;
  }
  c.cell[6] = largest;
}

/** Takes children off the room of a worker, and finds the largest room again. */
export function takeRoom(c: Chain, gi: number, worker: number, children: number): void {
  const { workers, room } = c;
  room[worker] = (room[worker] as number) - children;
  let largest = 0;
  for (let other = c.firstWorker[gi] as number; other >= 0; other = workers.next[other] as number)
    if ((room[other] as number) > largest) largest = room[other] as number;
  c.cell[6] = largest;
}
