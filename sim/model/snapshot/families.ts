import { COUPLING, MEASURE, STAGE } from '../family.ts';
import { WORK } from '../jeugdbeschermer.ts';
import { KIND } from '../kinds.ts';
import { at } from '../numbers.ts';
import { entityKey, FOR, STREAM } from '../purposes.ts';
import type { Chain } from '../state.ts';
import { giFor, holds, joinLine } from '../stations/allocation.ts';
import { ADULT, addChild, childrenOf, urgencyOf } from '../stations/form-family.ts';
import { termTicks } from '../stations/kinderrechter.ts';
import { startPhase } from '../stations/plan.ts';
import { DAY, YEAR_DAYS } from '../time.ts';

const UNDER_4 = at('child.voogdijUnder4');
const TO_11 = at('child.voogdij4To11');
const END = at('ots.endAtReview');
const EXIT = at('voogdij.exit');
const PLAN = at('plan.duration');
const MEAN_AGE = at('child.ageAtStart');

/** The families under a measure on the start date: with an OTS, voogdij or VOTS, with a worker or waiting for one. */
export function layFamilies(c: Chain, region: number): void {
  const table = c.tables.region;
  const fresh = table.newWaiting[region] as number;
  const existing = table.existingWaiting[region] as number;
  const ots = table.ots[region] as number;
  layMeasures(c, region, MEASURE.ots, fresh < ots ? fresh : ots, 'fresh');
  layMeasures(c, region, MEASURE.ots, existing < ots - fresh ? existing : ots - fresh, 'existing');
  layMeasures(c, region, MEASURE.ots, ots - fresh - existing, 'coupled');
  layMeasures(c, region, MEASURE.voogdij, table.voogdij[region] as number, 'coupled');
  layMeasures(c, region, MEASURE.vots, table.votsStock[region] as number, 'coupled');
}

/** Number of the next family of the snapshot, for its key. */
export function nextKey(c: Chain, region: number): number {
  const n = c.snapshotKeys[region] as number;
  c.snapshotKeys[region] = n + 1;
  return entityKey(STREAM.snapshot, region, n);
}

function layMeasures(c: Chain, region: number, measure: number, children: number, standing: Standing): void {
  for (let left = children; left > 0; ) {
    const key = nextKey(c, region);
    const wanted = childrenOf(c, key);
    const size = wanted < left ? wanted : left;
    left -= size;
    const family = c.families.take(key, region, 0);
    if (family < 0) return;
    layFamily(c, family, measure, size, standing);
  }
}

type Standing = 'fresh' | 'existing' | 'coupled';

function layFamily(c: Chain, family: number, measure: number, size: number, standing: Standing): void {
  const { families } = c;
  const key = families.key[family] as number;
  families.reported[family] = -1;
  families.cohort[family] = -1;
  families.measure[family] = measure;
  families.urgency[family] = measure === MEASURE.vots ? 2 : urgencyOf(c, key);
  families.stage[family] = measure === MEASURE.vots ? STAGE.court : STAGE.measure;
  for (let i = 0; i < size; i++) addChild(c, family, key + 1 + i, adultAtStart(c, key + 1 + i, measure));
  setClocks(c, family, measure, standing);
  for (let child = families.child[family] as number; child >= 0; child = c.children.sibling[child] as number) {
    c.children.measure[child] = 1;
    c.children.clock[child] = families.ordered[family] as number;
    c.children.cohort[child] = -1;
    c.simulator.set(KIND.birthday, child, c.children.adult[child] as number);
  }
  families.gi[family] = giFor(c, family);
  if (standing === 'coupled') {
    const worker = roomiestWorker(c, families.gi[family] as number);
    if (worker >= 0) {
      holds(c, family, worker);
      families.hadWorker[family] = 1;
      families.coupling[family] = COUPLING.coupled;
      return;
    }
    families.lost[family] = 0;
  }
  families.hadWorker[family] = standing === 'fresh' ? 0 : 1;
  joinLine(c, family);
}

/** When the order was given, when the next review or the end of the VOTS comes, and how long a family has waited. */
function setClocks(c: Chain, family: number, measure: number, standing: Standing): void {
  const { families } = c;
  const key = families.key[family] as number;
  c.draws.uniform(FOR.snapshotReview, key, 0, c.cell, 0);
  const term = termTicks(c);
  const intoTerm = ((c.cell[0] as number) * term) | 0;
  let elapsed = intoTerm;
  if (measure === MEASURE.vots) {
    c.simulator.set(KIND.votsEnds, family, c.draws.remaining(c.law.vots, FOR.votsDuration, key, 0));
    elapsed = c.draws.elapsed[0] as number;
  } else if (standing === 'fresh') {
    elapsed = waited(c, family, c.tables.region.newWait);
    c.simulator.set(KIND.review, family, term - (elapsed % term));
  } else {
    let years = 0;
    c.cell[1] = 1 - (c.number[measure === MEASURE.voogdij ? EXIT : END] as number);
    while (years < 17 && c.draws.chance(FOR.snapshotReview, key, years + 1, c.cell, 1)) years++;
    elapsed += years * term;
    const age = youngest(c, family);
    if (elapsed > age) elapsed = age;
    c.simulator.set(KIND.review, family, term - intoTerm);
  }
  families.reviews[family] = (elapsed / term) | 0;
  families.ordered[family] = -elapsed;
  if (standing === 'existing') {
    const since = waited(c, family, c.tables.region.existingWait);
    families.lost[family] = -(since < elapsed ? since : elapsed);
  }
  if (standing !== 'coupled' || !isStarting(c, family, measure, elapsed)) return;
  startPhase(c, family);
  c.simulator.set(KIND.planReady, family, c.draws.remaining(c.law.plan, FOR.plan, key, 0));
}

/** Age of the youngest child of a family [ticks]: a measure is not older. */
function youngest(c: Chain, family: number): number {
  const { families, children } = c;
  let age = ADULT;
  for (let child = families.child[family] as number; child >= 0; child = children.sibling[child] as number) {
    const own = ADULT - (children.adult[child] as number);
    if (own < age) age = own;
  }
  return age;
}

/** Whether a family with a worker still works on its plan: with as many starting as ending, the plan's part of a year times
 *  the yearly share that ends; a VOTS as long as it is younger than a plan takes. */
function isStarting(c: Chain, family: number, measure: number, elapsed: number): boolean {
  const plan = c.number[PLAN] as number;
  if (measure === MEASURE.vots) return elapsed < plan * DAY;
  c.cell[1] = ((c.number[measure === MEASURE.voogdij ? EXIT : END] as number) * plan) / YEAR_DAYS;
  return c.draws.chance(FOR.snapshotStage, c.families.key[family] as number, 0, c.cell, 1);
}

/** How long a family in line at the start has waited [ticks]: spread evenly up to twice the mean, so that no line of the
 *  start holds a wait that its length and flow do not support. */
function waited(c: Chain, family: number, mean: Float64Array): number {
  c.draws.uniform(FOR.snapshotWait, c.families.key[family] as number, 0, c.cell, 0);
  return ((c.cell[0] as number) * 2 * (mean[c.families.region[family] as number] as number) * DAY) | 0;
}

/** 18th birthday of a child under a measure: by the age groups of voogdij, else evenly around the mean age plus a year. */
function adultAtStart(c: Chain, childKey: number, measure: number): number {
  c.draws.uniform(FOR.age, childKey, 0, c.cell, 0);
  const u = c.cell[0] as number;
  c.draws.uniform(FOR.age, childKey, 1, c.cell, 0);
  const v = c.cell[0] as number;
  let age = u * Math.min(17.9, (2 * ((c.number[MEAN_AGE] as number) + YEAR_DAYS)) / YEAR_DAYS);
  if (measure === MEASURE.voogdij) {
    const young = c.number[UNDER_4] as number;
    const middle = young + (c.number[TO_11] as number);
    age = u < young ? 4 * v : u < middle ? 4 + 8 * v : 12 + 6 * v;
  }
  return ((18 - age) * YEAR_DAYS * DAY) | 0;
}

/** The worker with the most room by the norm: families of the start are spread as evenly as the norm would. */
function roomiestWorker(c: Chain, gi: number): number {
  const { workers } = c;
  let best = -1;
  let most = 0;
  for (let worker = c.firstWorker[gi] as number; worker >= 0; worker = workers.next[worker] as number) {
    if (workers.state[worker] === WORK.sick) continue;
    const room =
      (c.norm[gi] as number) * (workers.fte[worker] as number) * (workers.grown[worker] as number) -
      (workers.children[worker] as number);
    if (best < 0 || room > most) {
      best = worker;
      most = room;
    }
  }
  return best;
}
