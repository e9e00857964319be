import { type Handler, type Kind, Simulator } from '../engine/simulator.ts';
import { observe } from './census.ts';
import { KIND, type KindName, kindNames } from './kinds.ts';
import type { Change } from './levers/lever.ts';
import { apply } from './measures.ts';
import { resetRules } from './rules/set-rule.ts';
import { laySnapshot } from './snapshot/index.ts';
import { noteFunding } from './staffing/financing.ts';
import { candidate, planCandidate, vacancyReady } from './staffing/hiring.ts';
import { placesRefilled } from './staffing/labour-market.ts';
import { workerLeaves } from './staffing/losing.ts';
import { matching } from './staffing/matching.ts';
import { workerRecovers } from './staffing/sick-leave.ts';
import { giWeek } from './staffing/week.ts';
import type { Chain } from './state.ts';
import { coupled, reachesGi } from './stations/allocation.ts';
import { drawRates } from './stations/arrivals.ts';
import { birthday } from './stations/birthday.ts';
import { returns } from './stations/closing.ts';
import { experttafel } from './stations/experttafel.ts';
import { fillPlaces, helpEnds, providerRound } from './stations/help.ts';
import { hearing } from './stations/kinderrechter.ts';
import { localCareEnds } from './stations/local-team.ts';
import { fitPlaces, takenOver } from './stations/places.ts';
import { planDue } from './stations/plan.ts';
import { fitRaad, investigationEnds, raadRound, reachesRaad } from './stations/raad.ts';
import { referralStep } from './stations/referral.ts';
import { planReport, report } from './stations/report.ts';
import { review } from './stations/review.ts';
import { keepSight } from './stations/sight.ts';
import { reachesTable, table } from './stations/tafel.ts';
import { planVoluntary, voluntaryRequest } from './stations/voluntary.ts';
import { crisis, escalates, planCrisis, votsEnds } from './stations/vots.ts';
import { DAY } from './time.ts';

/** Which station handles what: the whole model on one page, in the order of the route of a child. */
export function kindsOf(c: Chain, changes: readonly Change[]): Kind[] {
  const families = c.families.rows;
  const children = c.children.rows;
  const workers = c.workers.rows;
  // A closure of its own for every kind: one shared by all would be a second call that the engine cannot resolve.
  const stations: Record<KindName, [handle: Handler, timers: number]> = {
    report: [(id) => report(c, id), 0],
    localCareEnds: [(id) => localCareEnds(c, id), 0],
    reachesTable: [(id) => reachesTable(c, id), families],
    table: [(id) => table(c, id), 0],
    reachesRaad: [(id) => reachesRaad(c, id), families],
    raadRound: [(id) => raadRound(c, id), 0],
    investigationEnds: [(id) => investigationEnds(c, id), families],
    hearing: [(id) => hearing(c, id), families],
    crisis: [(id) => crisis(c, id), 0],
    votsEnds: [(id) => votsEnds(c, id), families],
    escalates: [(id) => escalates(c, id), families],
    reachesGi: [(id) => reachesGi(c, id), families],
    matching: [(id) => matching(c, id), 0],
    coupled: [(id) => coupled(c, id), families],
    planReady: [(id) => planDue(c, id), families],
    referralStep: [(id) => referralStep(c, id), children],
    voluntaryRequest: [(id) => voluntaryRequest(c, id), 0],
    experttafel: [(id) => experttafel(c, id), 0],
    providerRound: [(id) => providerRound(c, id), 0],
    helpEnds: [(id) => helpEnds(c, id), children],
    review: [(id) => review(c, id), families],
    birthday: [(id) => birthday(c, id), children],
    returns: [(id) => returns(c, id), families],
    giWeek: [(id) => giWeek(c, id), 0],
    vacancyReady: [(id) => vacancyReady(c, id), 0],
    candidate: [(id) => candidate(c, id), 0],
    workerRecovers: [(id) => workerRecovers(c, id), workers],
    workerLeaves: [(id) => workerLeaves(c, id), workers],
    change: [(id) => apply(c, changes[id] as Change), 0],
    holiday: [(id) => holiday(c, id), 0],
    placesRefilled: [(id) => placesRefilled(c, id), 0],
    takenOver: [(id) => takenOver(c, id), 0],
    observe: [(id) => observe(c, id), 0],
  };
  return kindNames.map((name) => {
    const [handle, entities] = stations[name];
    return { name, entities, handle };
  });
}

/** Attaches the simulator; `kinds` come from `kindsOf`, perhaps traced. */
export function attach(c: Chain, kinds: readonly Kind[]): void {
  c.simulator = new Simulator(c.arena, c.list, kinds);
}

/** Everything at the start date: the startfoto, the first arrival of every stream, and what is planned by date. */
export function begin(c: Chain, seed: Int32Array, replication: number, changes: readonly Change[]): void {
  c.reset();
  c.draws.select(seed, replication);
  drawRates(c);
  c.holiday[0] = c.calendar.schoolHoliday[0] as number;
  for (let provider = 0; provider < c.tables.providers; provider++) fitPlaces(c, provider);
  laySnapshot(c);
  noteFunding(c);
  for (let family = 0, used = c.families.used; family < used; family++) keepSight(c, family);
  resetRules(c);
  for (let region = 0; region < c.tables.regions; region++) {
    c.watchedAtStart[region] = c.watched[region] as number;
    fitRaad(c, region);
    planReport(c, region);
    planCrisis(c, region);
    planVoluntary(c, region);
    planCandidate(c, region);
    c.simulator.schedule(KIND.table, region, firstWeekday(c, WEDNESDAY) * DAY + 10 * 3600);
  }
  for (let gi = 0; gi < c.tables.gis; gi++)
    c.simulator.schedule(KIND.giWeek, gi, firstWeekday(c, MONDAY) * DAY + 8 * 3600);
  for (let provider = 0; provider < c.tables.providers; provider++) fillPlaces(c, provider);
  for (let day = 1; day * DAY <= c.horizon; day++)
    if (c.calendar.schoolHoliday[day] !== c.calendar.schoolHoliday[day - 1])
      c.simulator.schedule(KIND.holiday, c.calendar.schoolHoliday[day] as number, day * DAY);
  plan(c, changes, 0, changes.length);
  for (let date = 0; date < c.dates.length; date++)
    c.simulator.schedule(KIND.observe, date, (c.dates[date] as number) * DAY);
}

/** Plans the changes from `first` to before `after`; their order is that of the list whenever they are planned. */
export function plan(c: Chain, changes: readonly Change[], first: number, after: number): void {
  for (let which = first; which < after; which++)
    c.simulator.schedule(KIND.change, which, (changes[which] as Change).day * DAY);
}

const MONDAY = 0;
const WEDNESDAY = 2;

function firstWeekday(c: Chain, wanted: number): number {
  const first = (((c.calendar.startDay + 3) % 7) + 7) % 7;
  return (wanted - first + 7) % 7;
}

/** A school holiday begins (1) or ends (0). */
function holiday(c: Chain, on: number): void {
  c.holiday[0] = on;
  for (let region = 0; region < c.tables.regions; region++) fitRaad(c, region);
}
