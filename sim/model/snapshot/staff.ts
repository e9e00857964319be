import { WORK } from '../jeugdbeschermer.ts';
import { KIND } from '../kinds.ts';
import { at } from '../numbers.ts';
import { entityKey, FOR, STREAM } from '../purposes.ts';
import { layVacancies, takeWorker } from '../staffing/hiring.ts';
import type { Chain } from '../state.ts';
import { DAY, NEVER, YEAR_DAYS } from '../time.ts';

const TURNOVER = at('staff.turnover');
const NOTICE = at('staff.notice');
const ONBOARDING = at('onboarding.time');
const GROWN = at('onboarding.start');
const FTE = at('staff.ftePerPerson');
const SICK = at('staff.longSick');
/** Keys of the staff of the start lie behind those of any hire. */
const FIRST_KEY = 1 << 18;

/**
 * The jeugdbeschermers of each GI: persons are added until together they carry the caseload fte of the start, to half a
 * person. Time in
 * service is exponential with the mean that belongs to the turnover, so some are still starting. On top of them come
 * those on long sick leave, and the vacancies, which together make the formation.
 */
export function layStaff(c: Chain): void {
  for (let gi = 0; gi < c.tables.gis; gi++) {
    let n = FIRST_KEY;
    let carried = 0;
    const wanted = c.tables.gi.fte[gi] as number;
    const half = (c.number[FTE] as number) / 2;
    while (carried + half < wanted) {
      const worker = addWorker(c, gi, n++);
      if (worker < 0) break;
      carried += (c.workers.fte[worker] as number) * (c.workers.grown[worker] as number);
      layNotice(c, worker);
    }
    const healthy = n - FIRST_KEY;
    const share = c.number[SICK] as number;
    const sick = Math.round((healthy * share) / (1 - share));
    for (let i = 0; i < sick; i++) {
      const worker = addWorker(c, gi, n++);
      if (worker < 0) break;
      c.workers.state[worker] = WORK.sick;
      const key = c.workers.key[worker] as number;
      c.simulator.set(KIND.workerRecovers, worker, c.draws.remaining(c.law.sick, FOR.sickDuration, key, 0));
      c.workers.sickSpells[worker] = 1;
    }
    c.formation[gi] = (c.employed[gi] as number) + (c.tables.gi.vacancies[gi] as number);
    layVacancies(c, gi);
  }
}

function addWorker(c: Chain, gi: number, n: number): number {
  const { workers } = c;
  const key = entityKey(STREAM.vacancy, gi, n);
  const worker = takeWorker(c, gi, key);
  if (worker < 0) return -1;
  c.draws.exponential(FOR.tenure, key, 0, workers.tenure, worker);
  const turnover = c.number[TURNOVER] as number;
  const tenure = ((workers.tenure[worker] as number) * YEAR_DAYS) / (turnover > 0.02 ? turnover : 0.02);
  workers.tenure[worker] = tenure;
  const onboarding = c.number[ONBOARDING] as number;
  const start = c.number[GROWN] as number;
  workers.grown[worker] = tenure < onboarding ? start + ((1 - start) * tenure) / onboarding : 1;
  return worker;
}

/** Some have already resigned: as many as leave within a notice period, with an even part of it left. */
function layNotice(c: Chain, worker: number): void {
  const { workers } = c;
  const gi = workers.gi[worker] as number;
  c.draws.uniform(FOR.notice, workers.key[worker] as number, 0, c.cell, 0);
  const perDay = (c.number[TURNOVER] as number) / YEAR_DAYS;
  const left = perDay > 0 ? (c.cell[0] as number) / perDay : NEVER;
  if (left >= (c.number[NOTICE] as number)) return;
  workers.state[worker] = WORK.notice;
  workers.untilLeaving[worker] = Infinity;
  c.leaving[gi] = (c.leaving[gi] as number) + (workers.fte[worker] as number);
  c.simulator.set(KIND.workerLeaves, worker, (left * DAY) | 0);
}
