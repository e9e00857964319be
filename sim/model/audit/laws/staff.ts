import { COUPLING } from '../../family.ts';
import { WORK } from '../../jeugdbeschermer.ts';
import type { Chain } from '../../state.ts';
import { FLOW } from '../../tally.ts';
import type { Books } from '../books.ts';
import { type Law, near, ofState, same } from '../law.ts';
import { eachFamily } from './families.ts';

/** Calls `each` for every worker in service. */
function eachWorker(c: Chain, books: Books, each: (worker: number) => void): void {
  for (let worker = 0, { used } = books.workers; worker < used; worker++)
    if (c.workers.state[worker] !== WORK.gone) each(worker);
}

/** 1 for a worker on notice, or who resigned while ill and has used up the hazard for good. */
export function hasResigned(c: Chain, worker: number): number {
  const { state, untilLeaving } = c.workers;
  return state[worker] === WORK.notice || untilLeaving[worker] === Number.POSITIVE_INFINITY ? 1 : 0;
}

/** Who resigns stays until the last day, so those on notice are between the leavers that are counted and those gone. */
const persons: Law = {
  says: 'persons employed are those of the start, plus hired, less left',
  open(c, books) {
    const { total } = c.tally;
    const counted = (): [staff: number, onNotice: number] => {
      let [staff, onNotice] = [0, 0];
      eachWorker(c, books, (worker) => {
        if (c.workers.temporary[worker] === 1) return;
        staff++;
        onNotice += hasResigned(c, worker);
      });
      return [staff, onNotice];
    };
    const flows = (): number => (total[FLOW.hires] as number) - (total[FLOW.leavers] as number);
    let constant = 0;
    return {
      start: () => {
        const [staff, onNotice] = counted();
        constant = staff - onNotice - flows();
      },
      after: () => {
        const [staff, onNotice] = counted();
        same(
          staff - onNotice,
          constant + flows(),
          'staff',
          -1,
          'employed and not on notice',
          'start + hired - resigned',
        );
      },
    };
  },
};

export const staffLaws = [
  ofState('a worker in service is on the list of its GI, once', (c, books) => {
    let [listed, there] = [0, 0];
    eachWorker(c, books, () => there++);
    for (let gi = 0; gi < c.tables.gis; gi++)
      for (let worker = c.firstWorker[gi] as number; worker >= 0; worker = c.workers.next[worker] as number) {
        same(c.workers.gi[worker] as number, gi, 'worker', worker, 'its GI', 'the GI that lists it');
        same(books.workers.held[worker] as number, 1, 'worker', worker, 'rows in service', 'places on a list');
        if (++listed > there) break;
      }
    same(listed, there, 'workers', -1, 'on the lists of the GIs', 'in service');
  }),

  ofState('a family has the worker who holds it, and no other', (c, books) => {
    const { families, workers } = c;
    let [held, having] = [0, 0];
    eachFamily(c, books, (family) => {
      const worker = families.worker[family] as number;
      const coupling = families.coupling[family] as number;
      same(worker < 0 ? 0 : 1, coupling < COUPLING.matched ? 0 : 1, 'family', family, 'workers', 'its coupling says');
      if (worker < 0) return;
      having++;
      same(families.gi[family] as number, workers.gi[worker] as number, 'family', family, 'its GI', 'of its worker');
    });
    eachWorker(c, books, (worker) => {
      let before = -1;
      for (let family = workers.family[worker] as number; family >= 0; family = families.nextHeld[family] as number) {
        same(families.worker[family] as number, worker, 'family', family, 'its worker', 'the worker who holds it');
        same(
          families.previousHeld[family] as number,
          before,
          'family',
          family,
          'before it on the list',
          'linked to it',
        );
        before = family;
        if (++held > having) break;
      }
      if (workers.state[worker] === WORK.sick) same(before, -1, 'worker', worker, 'holds while ill', 'family');
    });
    same(held, having, 'families', -1, 'held by workers', 'with a worker');
  }),

  ofState('what a worker carries is the sum over the families held', (c, books) => {
    const { families, workers } = c;
    eachWorker(c, books, (worker) => {
      let [held, children, missing, extra, divorces, organisations] = [0, 0, 0, 0, 0, 0];
      for (let family = workers.family[worker] as number; family >= 0; family = families.nextHeld[family] as number) {
        children += families.size[family] as number;
        missing += families.missing[family] as number;
        extra += families.extra[family] as number;
        divorces += families.divorce[family] as number;
        organisations += families.organisations[family] as number;
        held++;
      }
      const sum = 'in the families held';
      same(workers.children[worker] as number, children, 'worker', worker, 'children', sum);
      same(workers.missing[worker] as number, missing, 'worker', worker, 'children who wait for help', sum);
      near(workers.extra[worker] as number, extra, 'worker', worker, 'weight of start phases', sum);
      same(workers.families[worker] as number, held, 'worker', worker, 'families', sum);
      same(workers.divorces[worker] as number, divorces, 'worker', worker, 'conflict divorces', sum);
      same(workers.organisations[worker] as number, organisations, 'worker', worker, 'further organisations', sum);
    });
  }),

  ofState('the fte that a GI employs is the sum of its contracts', (c) => {
    for (let gi = 0; gi < c.tables.gis; gi++) {
      const sums = [0, 0];
      for (let worker = c.firstWorker[gi] as number; worker >= 0; worker = c.workers.next[worker] as number) {
        const temporary = c.workers.temporary[worker] as number;
        sums[temporary] = (sums[temporary] as number) + (c.workers.fte[worker] as number);
      }
      near(c.employed[gi] as number, sums[0] as number, 'GI', gi, 'fte employed', 'fte of its workers');
      near(c.staff.surgeFte[gi] as number, sums[1] as number, 'GI', gi, 'fte of temporary workers', 'fte of theirs');
    }
  }),

  ofState('the fte that leaves a GI is the sum over those on notice', (c) => {
    for (let gi = 0; gi < c.tables.gis; gi++) {
      let sum = 0;
      for (let worker = c.firstWorker[gi] as number; worker >= 0; worker = c.workers.next[worker] as number)
        if (hasResigned(c, worker) === 1) sum += c.workers.fte[worker] as number;
      near(c.leaving[gi] as number, sum, 'GI', gi, 'fte that leaves', 'fte of its workers on notice');
    }
  }),

  persons,
];
