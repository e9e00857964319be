import { HELP } from '../child.ts';
import { KIND } from '../kinds.ts';
import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import { type Chain, PROVIDER_LINE, PROVIDER_LINES } from '../state.ts';
import { adultAt } from '../stations/form-family.ts';
import { ggzTicks, meanGgzDays } from '../stations/ggz.ts';
import { setHelp } from '../stations/help-state.ts';
import { DAY, WEEK, YEAR_DAYS } from '../time.ts';
import { nextKey } from './families.ts';

const NEEDED = at('help.needed');
const WAITING = at('help.waitingAtStart');
const RUNNING = at('help.runningAtStart');
const REFERRAL = at('referral.delay');
const BARRIER = at('friction.delay');
const INTAKE = at('intake.duration');
const URGENT = at('voluntary.urgent');

/**
 * Help on the start date of children with a measure in a region. Those of families without a worker need it or not, and
 * nobody has referred them. The others wait, have help running, are being referred, are done or never needed it, by the
 * shares of the register; running help is of a type in proportion to demand x duration, waiting for it to demand x wait.
 */
export function layHelp(c: Chain, region: number): void {
  const { children, families } = c;
  // Starts of help per day and child: what runs over its mean duration (Little's law).
  const perDay = (c.number[RUNNING] as number) / c.tables.meanDuration;
  const waiting = c.number[WAITING] as number;
  const running = waiting + (c.number[RUNNING] as number);
  reckonPreparation(c, region);
  const referred = running + perDay * (c.factor[0] as number);
  const asked = referred + perDay * (c.number[INTAKE] as number) * c.tables.attempts;
  const needed = c.number[NEEDED] as number;
  for (let child = 0; child < children.used; child++) {
    const family = children.family[child] as number;
    if (children.inUse[child] === 0 || family < 0 || children.region[child] !== region) continue;
    if (children.measure[child] === 0) continue;
    c.draws.uniform(FOR.snapshotHelp, children.key[child] as number, 0, c.cell, 0);
    const u = c.cell[0] as number;
    if (u >= needed) continue;
    children.needs[child] = 1;
    if (families.hadWorker[family] === 0) {
      goesTo(c, child, pickType(c, child, c.tables.demand));
      setHelp(c, child, HELP.needed);
    } else if (u < waiting) waits(c, child, pickType(c, child, c.tables.waitingMix));
    else if (u < running) runs(c, child, pickType(c, child, c.tables.runningMix));
    else if (u < referred) isReferred(c, child);
    else if (u < asked) isAsked(c, child, pickType(c, child, c.tables.askedMix));
    else setHelp(c, child, HELP.done);
  }
}

/**
 * Voluntary children: at an intake in each region, then in the places that are left and on the lists, up to the lengths
 * that belong to the waits (Little's law). Of a provider that serves several regions each gets its part of the demand.
 */
export function layVoluntary(c: Chain): void {
  const { tables } = c;
  for (let region = 0; region < tables.regions; region++) {
    const asking = ((tables.region.voluntary[region] as number) / YEAR_DAYS) * (c.number[INTAKE] as number);
    for (let left = Math.round(asking * tables.voluntaryAttempts); left > 0; left--) {
      const child = voluntary(c, region);
      if (child < 0) return;
      isAsked(c, child, pickType(c, child, tables.voluntaryAskedMix));
    }
  }
  for (let provider = 0; provider < tables.providers; provider++) {
    const type = tables.typeOf[provider] as number;
    const places = tables.provider.places[provider] as number;
    while ((c.places.busy[provider] as number) < places) {
      const child = voluntary(c, regionFor(c, provider));
      if (child < 0) return;
      occupies(c, child, type, provider);
    }
    const length = Math.round((places / (tables.type.duration[type] as number)) * (tables.type.wait[type] as number));
    const line = provider * PROVIDER_LINES;
    const { size } = c.providerLine;
    while ((size[line] as number) + (size[line + 1] as number) + (size[line + 2] as number) < length) {
      const child = voluntary(c, regionFor(c, provider));
      if (child < 0) return;
      standsInLine(c, child, type, provider);
    }
  }
}

/** Leaves the mean time of preparing a first referral [days] in `factor`, and its parts in cells 5 and 7: work, then barriers. */
function reckonPreparation(c: Chain, region: number): void {
  const work = c.number[REFERRAL] as number;
  const barriers = (c.terms.friction[region] as number) * (c.number[BARRIER] as number);
  c.cell[5] = work;
  c.cell[7] = work + barriers;
  c.factor[0] = work + barriers + meanGgzDays(c);
}

/** The help of a child is of the type it needs. */
function goesTo(c: Chain, child: number, type: number): void {
  c.children.need[child] = type;
  c.children.helpType[child] = type;
}

/** The region of the next voluntary child of a provider, by the demand of the regions it serves. */
function regionFor(c: Chain, provider: number): number {
  const { regions, providerRegion } = c.tables;
  const n = c.places.busy[provider] as number;
  const inLine = c.providerLine.size[provider * PROVIDER_LINES + PROVIDER_LINE.voluntary] as number;
  return c.draws.pick(FOR.snapshotStage, provider, 1 + n + inLine, providerRegion, provider * regions, regions);
}

/** The clock of timely help: when the need arose, at the order at the earliest. */
function setClock(c: Chain, child: number, need: number): void {
  const ordered = c.children.clock[child] as number;
  c.children.clock[child] = c.children.measure[child] === 1 && ordered > need ? ordered : need;
}

/** A child whose referral is being prepared. */
function isReferred(c: Chain, child: number): void {
  const { children } = c;
  goesTo(c, child, pickType(c, child, c.tables.demand));
  setHelp(c, child, HELP.referral);
  const ticks = remainingPreparation(c, child);
  children.prepared[child] = -(c.draws.elapsed[0] as number);
  setClock(c, child, children.prepared[child] as number);
  c.simulator.set(KIND.referralStep, child, ticks);
}

/**
 * What remains of preparing a first referral [ticks]; `elapsed` holds the rest. In a steady stock a child is at the work, held up by a
 * barrier, or waits for sight on a parent, in proportion to the mean times of these.
 */
function remainingPreparation(c: Chain, child: number): number {
  const { draws, law } = c;
  const key = c.children.key[child] as number;
  const region = c.children.region[child] as number;
  const family = c.children.family[child] as number;
  reckonPreparation(c, region);
  draws.uniform(FOR.snapshotPhase, key, 0, c.cell, 0);
  const u = (c.cell[0] as number) * (c.factor[0] as number);
  if (u < (c.cell[5] as number)) {
    const meetsBarrier = draws.chance(FOR.friction, key, 1, c.terms.friction, region);
    const barrier = meetsBarrier ? draws.ticks(law.friction, FOR.frictionDelay, key, 1) : 0;
    return draws.remaining(law.referral, FOR.referral, key, 1) + barrier + ggzTicks(c, family);
  }
  const done = draws.ticks(law.referral, FOR.referral, key, 1);
  const atBarrier = u < (c.cell[7] as number);
  const ticks = atBarrier
    ? draws.remaining(law.friction, FOR.frictionDelay, key, 1) + ggzTicks(c, family)
    : draws.remaining(law.ggz, FOR.ggzDelay, c.families.key[family] as number, 0);
  draws.elapsed[0] = (draws.elapsed[0] as number) + done;
  return ticks;
}

/** A child at an intake. */
function isAsked(c: Chain, child: number, type: number): void {
  const { children } = c;
  const provider = providerFor(c, child, type);
  goesTo(c, child, type);
  children.provider[child] = provider;
  setHelp(c, child, HELP.intake);
  const ticks = c.draws.remaining(c.law.intake, FOR.intake, children.key[child] as number, 1);
  children.referred[child] = -(c.draws.elapsed[0] as number);
  setClock(c, child, (children.referred[child] as number) - preparation(c, child));
  c.simulator.set(KIND.referralStep, child, ticks);
}

/** Mean time of preparing a referral [ticks]; a voluntary child needs none. */
function preparation(c: Chain, child: number): number {
  if (c.children.measure[child] === 0) return 0;
  reckonPreparation(c, c.children.region[child] as number);
  return ((c.factor[0] as number) * DAY) | 0;
}

function pickType(c: Chain, child: number, mix: Float64Array): number {
  return c.draws.pick(FOR.snapshotType, c.children.key[child] as number, 0, mix, 0, c.tables.types);
}

/** A provider of a type in the child's region, by its key. */
function providerFor(c: Chain, child: number, type: number): number {
  const { children, tables } = c;
  const place = (children.region[child] as number) * tables.types + type;
  const count = tables.providerCount[place] as number;
  const which = c.draws.below(FOR.provider, children.key[child] as number, 0, count);
  return tables.providerList[(tables.providerFirst[place] as number) + which] as number;
}

function waits(c: Chain, child: number, type: number): void {
  standsInLine(c, child, type, providerFor(c, child, type));
}

function runs(c: Chain, child: number, type: number): void {
  const provider = providerFor(c, child, type);
  if (c.places.free(provider) > 0) occupies(c, child, type, provider);
  else setHelp(c, child, HELP.done);
}

/** A child on the list of a provider; it has waited some part of the wait of its type. */
function standsInLine(c: Chain, child: number, type: number, provider: number): void {
  const { children } = c;
  c.draws.uniform(FOR.snapshotWait, children.key[child] as number, 0, c.cell, 0);
  const since = -(((c.cell[0] as number) * (c.tables.type.wait[type] as number) * DAY) | 0);
  goesTo(c, child, type);
  children.provider[child] = provider;
  setHelp(c, child, HELP.line);
  children.referred[child] = since - (((c.number[INTAKE] as number) * DAY) | 0);
  setClock(c, child, (children.referred[child] as number) - preparation(c, child));
  const place =
    children.measure[child] === 1
      ? PROVIDER_LINE.measure
      : children.urgent[child] === 1
        ? PROVIDER_LINE.urgent
        : PROVIDER_LINE.voluntary;
  children.waitsAs[child] = place;
  c.providerLine.enterSince(provider * PROVIDER_LINES + place, child, since);
}

/** A child in a place, with the time that is left given the time it has been there. */
function occupies(c: Chain, child: number, type: number, provider: number): void {
  const { children } = c;
  goesTo(c, child, type);
  children.provider[child] = provider;
  setHelp(c, child, HELP.running);
  c.places.seize(provider);
  const ticks = c.draws.remaining(c.law.help + type, FOR.helpDuration, children.key[child] as number, 1);
  children.started[child] = -(c.draws.elapsed[0] as number);
  c.simulator.set(KIND.helpEnds, child, ticks);
}

/** A voluntary child of a region, without a type yet; -1 when there is no room for more. */
function voluntary(c: Chain, region: number): number {
  const { children } = c;
  const key = nextKey(c, region);
  const adult = adultAt(c, key, 0);
  const child = children.take(key, -1, region, adult > WEEK ? adult : WEEK);
  if (child < 0) return -1;
  children.needs[child] = 1;
  children.cohort[child] = -1;
  children.urgent[child] = c.draws.chance(FOR.voluntaryUrgent, key, 0, c.number, URGENT) ? 1 : 0;
  c.simulator.set(KIND.birthday, child, children.adult[child] as number);
  return child;
}
