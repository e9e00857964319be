import { WORK } from '../jeugdbeschermer.ts';
import { KIND } from '../kinds.ts';
import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import type { Chain } from '../state.ts';
import { askMatching } from '../stations/allocation.ts';
import { atMean } from '../stations/at-mean.ts';
import { loseFamilies } from './losing.ts';

const DURATION = at('staff.sickDuration');

/** A worker falls ill for long: the families wait, the worker comes back without any (M22). */
export function fallsIll(c: Chain, worker: number): void {
  const { workers } = c;
  const key = workers.key[worker] as number;
  const spell = workers.sickSpells[worker] as number;
  workers.state[worker] = WORK.sick;
  workers.sickSpells[worker] = spell + 1;
  c.simulator.set(
    KIND.workerRecovers,
    worker,
    c.now() + atMean(c, c.draws.ticks(c.law.sick, FOR.sickDuration, key, spell), DURATION),
  );
  loseFamilies(c, worker);
}

export function workerRecovers(c: Chain, worker: number): void {
  const { workers } = c;
  workers.state[worker] = WORK.working;
  c.draws.exponential(
    FOR.sick,
    workers.key[worker] as number,
    workers.sickSpells[worker] as number,
    workers.untilSick,
    worker,
  );
  askMatching(c, workers.gi[worker] as number);
}
