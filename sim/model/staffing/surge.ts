import { at } from '../numbers.ts';
import { entityKey, STREAM } from '../purposes.ts';
import type { Chain } from '../state.ts';
import { askMatching } from '../stations/allocation.ts';
import { takeWorker } from './hiring.ts';
import { goes } from './losing.ts';

const FTE = at('staff.ftePerPerson');
const GROWN = at('surge.grown');
/** Keys of temporary workers lie behind those of the staff of the start. */
const FIRST_KEY = 1 << 19;
/** More hazard than anyone uses up: a temporary worker stays to the end of the contract. */
const STAYS = 1e9;

/**
 * Fits the temporary workers of a GI to what is wanted, to half a person (L37). Who comes carries a caseload at once; who
 * came last goes first, and the families fall back to the line (M02).
 */
export function fitSurge(c: Chain, gi: number): void {
  const fte = c.number[FTE] as number;
  let missing = (c.staff.surge[gi] as number) - (c.staff.surgeFte[gi] as number);
  while (missing >= fte / 2 && comes(c, gi, fte)) missing -= fte;
  while (missing <= -fte / 2) {
    const worker = lastTemporary(c, gi);
    if (worker < 0) return;
    missing += c.workers.fte[worker] as number;
    c.staff.surgeFte[gi] = (c.staff.surgeFte[gi] as number) - (c.workers.fte[worker] as number);
    goes(c, worker);
  }
}

function comes(c: Chain, gi: number, fte: number): boolean {
  const { workers } = c;
  const n = c.staff.surgeHires[gi] as number;
  const worker = takeWorker(c, gi, entityKey(STREAM.vacancy, gi, FIRST_KEY + n));
  if (worker < 0) return false;
  c.staff.surgeHires[gi] = n + 1;
  c.employed[gi] = (c.employed[gi] as number) - (workers.fte[worker] as number);
  workers.temporary[worker] = 1;
  workers.fte[worker] = fte;
  workers.grown[worker] = c.number[GROWN] as number;
  workers.untilLeaving[worker] = STAYS;
  c.staff.surgeFte[gi] = (c.staff.surgeFte[gi] as number) + fte;
  askMatching(c, gi);
  return true;
}

/** The temporary worker of a GI who came last, or -1: new workers stand first in the list of their GI. */
function lastTemporary(c: Chain, gi: number): number {
  const { workers } = c;
  let worker = c.firstWorker[gi] as number;
  while (worker >= 0 && workers.temporary[worker] === 0) worker = workers.next[worker] as number;
  return worker;
}
