import { HELP } from './child.ts';
import { closeDate, noteRegion, openDate } from './dated.ts';
import { COUPLING, MEASURE, STAGE } from './family.ts';
import { WORK } from './jeugdbeschermer.ts';
import { at } from './numbers.ts';
import { type Chain, PROVIDER_LINES } from './state.ts';
import { waitsForHelp } from './stations/help-state.ts';
import { DAY, wholeTicks } from './time.ts';

const WORKER_NORM = at('norm.worker');
const HELP_NORM = at('norm.help');
const RAAD_NORM = at('norm.raad');

/** What is counted at a date; children unless stated. Waits per help type follow. */
export const COUNT = {
  fresh: 0,
  freshLate: 1,
  existing: 2,
  ots: 3,
  voogdij: 4,
  vots: 5,
  raadWaiting: 6,
  raadLate: 7,
  raadBusy: 8,
  helpLate: 9,
  helpLong: 10,
  helpWaiting: 11,
  workers: 12,
  starting: 13,
  sick: 14,
  overNorm: 15,
  carrying: 16,
  experienced: 17,
  screening: 18,
  table: 19,
  toRaad: 20,
  court: 21,
  needed: 22,
  referral: 23,
  intake: 24,
  listed: 25,
  stuck: 26,
  helpOfType: 27,
} as const;

/** The chain at a date, and the moment at which series take their value. */
export function observe(c: Chain, date: number): void {
  if (date > 0) c.tally.period[0] = date;
  c.count.fill(0);
  openDate(c);
  countFamilies(c);
  countLines(c);
  countWorkers(c);
  c.workersSum[0] = (c.workersSum[0] as number) + (c.count[COUNT.workers] as number);
  sortFirst(c.caseload, c.count[COUNT.carrying] as number);
  const { count } = c;
  const measures = (count[COUNT.ots] as number) + (count[COUNT.voogdij] as number) + (count[COUNT.vots] as number);
  closeDate(c, date, measures, (count[COUNT.fresh] as number) + (count[COUNT.existing] as number));
  c.sample(date);
  c.tally.flow.fill(0);
  c.ledger.turn();
}

function add(c: Chain, count: number, number: number): void {
  c.count[count] = (c.count[count] as number) + number;
}

function countFamilies(c: Chain): void {
  const { families, count } = c;
  const { stage: stages, size: sizes, measure: measures, coupling: couplings, missing } = families;
  const now = c.now();
  const raadNorm = wholeTicks((c.number[RAAD_NORM] as number) * DAY);
  const helpNorm = wholeTicks((c.number[HELP_NORM] as number) * DAY);
  let existing = 0;
  let freshFamilies = 0;
  let existingFamilies = 0;
  let raadWaiting = 0;
  let raadBusy = 0;
  byMeasure.fill(0);
  familiesByMeasure.fill(0);
  const regions = c.tables.regions;
  for (let family = 0, used = families.used; family < used; family++) {
    const stage = stages[family] as number;
    if (stage < STAGE.raadLine) {
      if (stage !== STAGE.free) countEarly(c, stage, sizes[family] as number);
      continue;
    }
    const size = sizes[family] as number;
    if (stage === STAGE.raadLine) {
      raadWaiting += size;
      if (now - (families.linkSince[family] as number) > raadNorm) add(c, COUNT.raadLate, size);
    } else if (stage === STAGE.investigation) raadBusy += size;
    const measure = measures[family] as number;
    if (measure === MEASURE.none) {
      if (stage === STAGE.court) add(c, COUNT.court, size);
      continue;
    }
    byMeasure[measure] = (byMeasure[measure] as number) + size;
    familiesByMeasure[measure] = (familiesByMeasure[measure] as number) + 1;
    if (regions > 1) noteRegion(c, family);
    if ((missing[family] as number) > 0) countMissing(c, family, now, helpNorm);
    if (couplings[family] === COUPLING.coupled) continue;
    if (families.hadWorker[family] === 1) {
      existing += size;
      existingFamilies++;
    } else {
      freshFamilies++;
      add(c, COUNT.fresh, size);
      if (c.calendar.workingDaysBetween(families.ordered[family] as number, now) > (c.number[WORKER_NORM] as number))
        add(c, COUNT.freshLate, size);
    }
  }
  c.ledger.countFamilies(familiesByMeasure, freshFamilies, existingFamilies);
  count[COUNT.existing] = existing;
  count[COUNT.raadWaiting] = raadWaiting;
  count[COUNT.raadBusy] = raadBusy;
  count[COUNT.ots] = byMeasure[MEASURE.ots] as number;
  count[COUNT.voogdij] = byMeasure[MEASURE.voogdij] as number;
  count[COUNT.vots] = byMeasure[MEASURE.vots] as number;
}

/** A family that has not reached the Raad: its children are known from the table on, until then it counts as one family. */
function countEarly(c: Chain, stage: number, size: number): void {
  if (stage === STAGE.screening) add(c, COUNT.screening, 1);
  else add(c, stage === STAGE.tableLine ? COUNT.table : COUNT.toRaad, size);
}

/** A jeugdbeschermer counts as experienced after two years of service [days]. */
const EXPERIENCED = 730;
/** Children and families per measure, while families are counted. */
const byMeasure = new Int32Array(4);
const familiesByMeasure = new Int32Array(4);

/** Sorts the first `count` numbers in place, ascending. Source: Shell (1959), with the gaps of Knuth. */
function sortFirst(numbers: Float64Array, count: number): void {
  let gap = 1;
  while (gap * 3 + 1 < count) gap = gap * 3 + 1;
  for (; gap > 0; gap = (gap / 3) | 0)
    for (let i = gap; i < count; i++) {
      const number = numbers[i] as number;
      let place = i;
      for (; place >= gap && (numbers[place - gap] as number) > number; place -= gap)
        numbers[place] = numbers[place - gap] as number;
      numbers[place] = number;
    }
}

/** Where a child that waits for help is counted, by its help state. */
const COUNT_OF_HELP = new Int32Array(16);
COUNT_OF_HELP[HELP.needed] = COUNT.needed;
COUNT_OF_HELP[HELP.again] = COUNT.needed;
COUNT_OF_HELP[HELP.referral] = COUNT.referral;
COUNT_OF_HELP[HELP.intake] = COUNT.intake;
COUNT_OF_HELP[HELP.line] = COUNT.listed;
COUNT_OF_HELP[HELP.stuck] = COUNT.stuck;

/** Children of a family under a measure who need help that has not started. @param norm of help [ticks] */
function countMissing(c: Chain, family: number, now: number, norm: number): void {
  const { children, count } = c;
  for (let child = c.families.child[family] as number; child >= 0; child = children.sibling[child] as number) {
    const help = children.help[child] as number;
    if (children.measure[child] === 0 || waitsForHelp(help) === 0) continue;
    count[COUNT.helpWaiting] = (count[COUNT.helpWaiting] as number) + 1;
    add(c, COUNT_OF_HELP[help] as number, 1);
    if (now - (children.clock[child] as number) > norm) add(c, COUNT.helpLate, 1);
    const referred = help === HELP.intake || help === HELP.line || help === HELP.stuck;
    if (referred && now - (children.referred[child] as number) > norm) add(c, COUNT.helpLong, 1);
  }
}

/** Children in line at the providers of each type, with and without a measure. */
function countLines(c: Chain): void {
  for (let provider = 0; provider < c.tables.providers; provider++)
    for (let line = provider * PROVIDER_LINES; line < (provider + 1) * PROVIDER_LINES; line++)
      add(c, COUNT.helpOfType + (c.tables.typeOf[provider] as number), c.providerLine.size[line] as number);
}

function countWorkers(c: Chain): void {
  const { workers } = c;
  for (let gi = 0; gi < c.tables.gis; gi++) {
    c.giFte[gi] = 0;
    c.giChildren[gi] = 0;
    for (let worker = c.firstWorker[gi] as number; worker >= 0; worker = workers.next[worker] as number) {
      add(c, COUNT.workers, 1);
      if (workers.state[worker] === WORK.sick) {
        add(c, COUNT.sick, 1);
        continue;
      }
      const fte = workers.fte[worker] as number;
      const children = workers.children[worker] as number;
      c.giFte[gi] = (c.giFte[gi] as number) + fte * (workers.grown[worker] as number);
      c.giChildren[gi] = (c.giChildren[gi] as number) + children;
      if ((workers.grown[worker] as number) < 1) add(c, COUNT.starting, 1);
      if ((workers.tenure[worker] as number) >= EXPERIENCED) add(c, COUNT.experienced, 1);
      if (children > (c.norm[gi] as number) * fte) add(c, COUNT.overNorm, 1);
      c.caseload[c.count[COUNT.carrying] as number] = children / fte;
      add(c, COUNT.carrying, 1);
    }
  }
}
