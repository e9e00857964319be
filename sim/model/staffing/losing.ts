import { COUPLING } from '../family.ts';
import { WORK } from '../jeugdbeschermer.ts';
import { KIND } from '../kinds.ts';
import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import type { Chain } from '../state.ts';
import { fallsBack, holds, releaseWorker } from '../stations/allocation.ts';
import { meetsWorker } from '../stations/route.ts';

const FALL_BACK = at('staff.fallBack');

/** Every family of a worker who leaves or falls ill: back to the line, or at once to a colleague over the norm (M02). */
export function loseFamilies(c: Chain, worker: number): void {
  const { families, workers } = c;
  for (let family = workers.family[worker] as number; family >= 0; ) {
    const next = families.nextHeld[family] as number;
    const key = families.key[family] as number;
    const changes = families.changes[family] as number;
    const colleague = c.draws.chance(FOR.fallBack, key, changes, c.number, FALL_BACK) ? -1 : lightest(c, worker);
    if (colleague < 0) fallsBack(c, family);
    else {
      releaseWorker(c, family);
      holds(c, family, colleague);
      if (families.coupling[family] === COUPLING.coupled) {
        families.changes[family] = changes + 1;
        meetsWorker(c, family);
      }
    }
    family = next;
  }
}

/** The colleague at work with the fewest children per fte, or -1. */
function lightest(c: Chain, worker: number): number {
  const { workers } = c;
  let best = -1;
  for (
    let other = c.firstWorker[workers.gi[worker] as number] as number;
    other >= 0;
    other = workers.next[other] as number
  ) {
    if (other === worker || workers.state[other] !== WORK.working) continue;
    if (best < 0 || perFte(c, other) < perFte(c, best)) best = other;
  }
  return best;
}

function perFte(c: Chain, worker: number): number {
  return (c.workers.children[worker] as number) / (c.workers.fte[worker] as number);
}

/** The last day of a worker who resigned. */
export function workerLeaves(c: Chain, worker: number): void {
  const gi = c.workers.gi[worker] as number;
  const fte = c.workers.fte[worker] as number;
  c.employed[gi] = (c.employed[gi] as number) - fte;
  c.leaving[gi] = (c.leaving[gi] as number) - fte;
  goes(c, worker);
}

/** A worker goes: the families are lost, and the row is free for someone else. */
export function goes(c: Chain, worker: number): void {
  const { workers } = c;
  loseFamilies(c, worker);
  const gi = workers.gi[worker] as number;
  let before = -1;
  let at = c.firstWorker[gi] as number;
  while (at !== worker) {
    before = at;
    at = workers.next[at] as number;
  }
  if (before < 0) c.firstWorker[gi] = workers.next[worker] as number;
  else workers.next[before] = workers.next[worker] as number;
  c.simulator.cancel(KIND.workerRecovers, worker);
  workers.release(worker);
}
