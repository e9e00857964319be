import { KIND } from '../kinds.ts';
import { at } from '../numbers.ts';
import { entityKey, FOR, STREAM } from '../purposes.ts';
import { type Chain, STREAMS } from '../state.ts';
import { askMatching } from '../stations/allocation.ts';
import { atMean } from '../stations/at-mean.ts';
import { FLOW } from '../tally.ts';
import { DAY, MONTH_DAYS } from '../time.ts';
import { leavesProvider, prefersElsewhere, reckonWilling, taken } from './labour-market.ts';
import { pressureFactor } from './pressure.ts';

/** Place of the candidates among the counted streams. */
const CANDIDATE = 3;
const TIME = at('hiring.time');
const FTE = at('staff.ftePerPerson');
const CANDIDATES = at('hiring.candidates');
const ATTRACTION = at('staff.attraction');
const MOST_ATTRACTIVE = at('hiring.mostAttractive');
const FTE_SPREAD = at('staff.fteSpread');
const GROWN = at('onboarding.start');

/** Opens vacancies for what the formation lacks, and closes those it no longer has. */
export function fillFormation(c: Chain, gi: number): void {
  const fte = c.number[FTE] as number;
  let gap =
    (c.formation[gi] as number) - (c.employed[gi] as number) + (c.leaving[gi] as number) - (c.recruiting[gi] as number);
  while (gap >= fte / 2) {
    openVacancy(c, gi, fte);
    gap -= fte;
  }
  while (gap <= -fte && (c.ready[gi] as number) > 0) {
    c.ready[gi] = (c.ready[gi] as number) - 1;
    c.recruiting[gi] = (c.recruiting[gi] as number) - fte;
    gap += fte;
  }
}

function openVacancy(c: Chain, gi: number, fte: number): void {
  const key = addVacancy(c, gi, fte);
  c.simulator.schedule(
    KIND.vacancyReady,
    gi,
    c.now() + atMean(c, c.draws.ticks(c.law.hiring, FOR.hiring, key, 0), TIME),
  );
}

/** The vacancies of the start date: recruitment for them has been under way. */
export function layVacancies(c: Chain, gi: number): void {
  const fte = c.number[FTE] as number;
  for (let open = c.tables.gi.vacancies[gi] as number; open >= fte / 2; open -= fte) {
    const key = addVacancy(c, gi, fte);
    c.simulator.schedule(KIND.vacancyReady, gi, c.draws.remaining(c.law.hiring, FOR.hiring, key, 0));
  }
}

function addVacancy(c: Chain, gi: number, fte: number): number {
  const n = c.vacancies[gi] as number;
  c.vacancies[gi] = n + 1;
  c.recruiting[gi] = (c.recruiting[gi] as number) + fte;
  return entityKey(STREAM.vacancy, gi, n);
}

/** A vacancy has been open for the time to hire: the next candidate can have it. */
export function vacancyReady(c: Chain, gi: number): void {
  c.ready[gi] = (c.ready[gi] as number) + 1;
}

/**
 * Plans the next candidate that a region could attract at most: at the ceiling of the number of candidates, times how
 * attractive a light load can make the work. Whether the candidate comes is decided then, so that the stream of potential
 * candidates is the same whatever policy does.
 */
export function planCandidate(c: Chain, region: number): void {
  const n = c.arrivals[region * STREAMS + CANDIDATE] as number;
  const perMonth = (c.ceilings.candidates / (c.number[FTE] as number)) * (c.number[MOST_ATTRACTIVE] as number);
  if (perMonth <= 0) return;
  c.draws.exponential(FOR.candidateGap, entityKey(STREAM.worker, region, n), 0, c.cell, 4);
  const days = ((c.cell[4] as number) * MONTH_DAYS) / perMonth;
  if (days * DAY < c.horizon) c.simulator.schedule(KIND.candidate, region, c.now() + ((days * DAY) | 0));
}

/** A candidate of the region's pool takes a vacancy that is ready, of a neighbour or of a GI, if any (P27, M04, M19). */
export function candidate(c: Chain, region: number): void {
  const place = region * STREAMS + CANDIDATE;
  const n = c.arrivals[place] as number;
  const key = entityKey(STREAM.worker, region, n);
  c.arrivals[place] = n + 1;
  planCandidate(c, region);
  const open = readyIn(c, region);
  if ((c.staff.rivals[region] as number) > 0 && prefersElsewhere(c, region, key, open)) {
    c.factor[0] = 1;
    if (comes(c, key)) taken(c, region);
    return;
  }
  if (open === 0) return;
  const gi = giWithVacancy(c, region, key, open);
  pressureFactor(c, gi, ATTRACTION);
  if (!comes(c, key)) return;
  c.ready[gi] = (c.ready[gi] as number) - 1;
  c.recruiting[gi] = (c.recruiting[gi] as number) - (c.number[FTE] as number);
  const worker = takeWorker(c, gi, key);
  if (worker < 0) return;
  c.workers.grown[worker] = c.number[GROWN] as number;
  c.tally.count(FLOW.hires, 1);
  leavesProvider(c, region, worker);
  askMatching(c, gi);
}

/** Whether a potential candidate comes: by the number of candidates that holds now, less who bad publicity keeps away (M21), over
 *  the factor of load in `factor[0]`. */
function comes(c: Chain, key: number): boolean {
  reckonWilling(c);
  c.cell[4] =
    ((c.number[CANDIDATES] as number) /
      c.ceilings.candidates /
      (c.number[MOST_ATTRACTIVE] as number) /
      (c.factor[0] as number)) *
    (c.cell[4] as number);
  return c.draws.chance(FOR.candidateThinning, key, 0, c.cell, 4);
}

/** Vacancies that are ready in the GIs of a region. */
function readyIn(c: Chain, region: number): number {
  const { gis, giPart } = c.tables;
  let open = 0;
  for (let gi = 0; gi < gis; gi++) if ((giPart[region * gis + gi] as number) > 0) open += c.ready[gi] as number;
  return open;
}

/** The GI of a candidate: in proportion to the `open` vacancies that are ready in the GIs of the region. */
function giWithVacancy(c: Chain, region: number, key: number, open: number): number {
  const { gis, giPart } = c.tables;
  let choice = c.draws.below(FOR.vacancyTaken, key, 0, open);
  let chosen = -1;
  for (let gi = 0; gi < gis && choice >= 0; gi++) {
    if (giPart[region * gis + gi] === 0) continue;
    choice -= c.ready[gi] as number;
    chosen = gi;
  }
  return chosen;
}

/** A worker in service of a GI, with the fte and the biography of this key; -1 when there is no room for more. */
export function takeWorker(c: Chain, gi: number, key: number): number {
  const { workers } = c;
  const worker = workers.take(key, gi);
  if (worker < 0) {
    c.tally.count(FLOW.notSimulated, 1);
    return -1;
  }
  c.draws.uniform(FOR.fte, key, 0, c.cell, 4);
  const fte = (c.number[FTE] as number) + ((c.cell[4] as number) * 2 - 1) * (c.number[FTE_SPREAD] as number);
  workers.fte[worker] = fte < 1 ? (fte > 0.1 ? fte : 0.1) : 1;
  c.draws.exponential(FOR.leaving, key, 0, workers.untilLeaving, worker);
  c.draws.exponential(FOR.sick, key, 0, workers.untilSick, worker);
  workers.next[worker] = c.firstWorker[gi] as number;
  c.firstWorker[gi] = worker;
  c.employed[gi] = (c.employed[gi] as number) + (workers.fte[worker] as number);
  return worker;
}
