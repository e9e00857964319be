import { HELP } from '../child.ts';
import { KIND } from '../kinds.ts';
import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import { type Chain, PROVIDER_LINE, PROVIDER_LINES } from '../state.ts';
import { adultAt } from '../stations/form-family.ts';
import { DAY, WEEK, YEAR_DAYS } from '../time.ts';
import { nextKey } from './families.ts';

const NEEDED = at('help.needed');
const WAITING = at('help.waitingAtStart');
const RUNNING = at('help.runningAtStart');
const REFERRAL = at('referral.delay');
const INTAKE = at('intake.duration');
const REFUSAL = at('intake.refusal');
const URGENT = at('voluntary.urgent');

/**
 * Help on the start date. Children with a measure wait, have help running, are being referred, are done or never needed it,
 * by the shares of the register; running help is of a type in proportion to demand x duration, waiting for it to demand x wait. Voluntary
 * children then fill the places that are in use and the lines that belong to the waits.
 */
export function layHelp(c: Chain, region: number): void {
  const { children, families } = c;
  // Starts of help per day and child: what runs over its mean duration (Little's law).
  const perDay = (c.number[RUNNING] as number) / c.tables.meanDuration;
  for (let child = 0; child < children.used; child++) {
    const family = children.family[child] as number;
    if (children.inUse[child] === 0 || family < 0 || children.region[child] !== region) continue;
    if (children.measure[child] === 0) continue;
    c.draws.uniform(FOR.snapshotHelp, children.key[child] as number, 0, c.cell, 0);
    const u = c.cell[0] as number;
    children.needs[child] = 1;
    const waiting = c.number[WAITING] as number;
    const running = waiting + (c.number[RUNNING] as number);
    const referred = running + perDay * (c.number[REFERRAL] as number);
    const asked = referred + (perDay * (c.number[INTAKE] as number)) / (1 - (c.number[REFUSAL] as number));
    if (u < waiting) {
      children.helpType[child] = pickType(c, child, c.tables.waitingMix);
      const provider = providerFor(c, child);
      if (families.hadWorker[family] === 0) children.help[child] = HELP.needed;
      else if (provider >= 0) waits(c, child, provider);
    } else if (u < running) {
      children.helpType[child] = pickType(c, child, c.tables.runningMix);
      const provider = providerFor(c, child);
      if (provider >= 0) runs(c, child, provider);
      else children.help[child] = HELP.done;
    } else if (u < referred) isReferred(c, child);
    else if (u < asked) isAsked(c, child);
    else if (u < (c.number[NEEDED] as number)) children.help[child] = HELP.done;
    if (children.help[child] === HELP.notNeeded) children.needs[child] = 0;
  }
  for (let type = 0; type < c.tables.types; type++) layVoluntary(c, region, type);
  const asking = ((c.tables.region.voluntary[region] as number) / YEAR_DAYS) * (c.number[INTAKE] as number);
  for (let left = Math.round(asking / (1 - (c.number[REFUSAL] as number))); left > 0; left--) {
    const child = voluntary(c, region, 0);
    if (child < 0) return;
    c.children.helpType[child] = pickType(c, child, c.tables.voluntaryDemand);
    isAsked(c, child);
  }
}

/** The clock of timely help: when the need arose, at the order at the earliest. */
function setClock(c: Chain, child: number, need: number): void {
  const ordered = c.children.clock[child] as number;
  c.children.clock[child] = c.children.measure[child] === 1 && ordered > need ? ordered : need;
}

/** A child whose referral is being prepared. */
function isReferred(c: Chain, child: number): void {
  const { children } = c;
  children.helpType[child] = pickType(c, child, c.tables.demand);
  children.help[child] = HELP.referral;
  const ticks = c.draws.remaining(c.law.referral, FOR.referral, children.key[child] as number, 1);
  children.referred[child] = -(c.draws.elapsed[0] as number);
  setClock(c, child, children.referred[child] as number);
  c.simulator.set(KIND.referralStep, child, ticks);
}

/** A child at an intake. */
function isAsked(c: Chain, child: number): void {
  const { children } = c;
  if (children.helpType[child] === -1) children.helpType[child] = pickType(c, child, c.tables.demand);
  const provider = providerFor(c, child);
  if (provider < 0) return;
  children.provider[child] = provider;
  children.help[child] = HELP.intake;
  const ticks = c.draws.remaining(c.law.intake, FOR.intake, children.key[child] as number, 1);
  children.referred[child] = -(c.draws.elapsed[0] as number);
  setClock(c, child, children.referred[child] as number);
  c.simulator.set(KIND.referralStep, child, ticks);
}

function pickType(c: Chain, child: number, mix: Float64Array): number {
  return c.draws.pick(FOR.snapshotType, c.children.key[child] as number, 0, mix, 0, c.tables.types);
}

/** A provider of the child's type in its region, by its key; -1 when there is none. */
function providerFor(c: Chain, child: number): number {
  const { children, tables } = c;
  const place = (children.region[child] as number) * tables.types + (children.helpType[child] as number);
  const count = tables.providerCount[place] as number;
  if (count === 0) return -1;
  const which = c.draws.below(FOR.provider, children.key[child] as number, 0, count);
  return tables.providerList[(tables.providerFirst[place] as number) + which] as number;
}

/** A child on the list of a provider; it has waited some part of the wait of its type. */
function waits(c: Chain, child: number, provider: number): void {
  const { children } = c;
  const wait = c.tables.type.wait[children.helpType[child] as number] as number;
  c.draws.uniform(FOR.snapshotWait, children.key[child] as number, 0, c.cell, 0);
  const since = -(((c.cell[0] as number) * wait * DAY) | 0);
  children.provider[child] = provider;
  children.help[child] = HELP.line;
  children.referred[child] = since;
  setClock(c, child, since - ((((c.number[REFERRAL] as number) + (c.number[INTAKE] as number)) * DAY) | 0));
  const place =
    children.measure[child] === 1
      ? PROVIDER_LINE.measure
      : children.urgent[child] === 1
        ? PROVIDER_LINE.urgent
        : PROVIDER_LINE.voluntary;
  c.providerLine.enterByKey(provider * PROVIDER_LINES + place, child, children.referred);
  c.providerLine.since[child] = since;
}

/** A child in a place, with the time that is left given the time it has been there. */
function runs(c: Chain, child: number, provider: number): void {
  const { children } = c;
  children.provider[child] = provider;
  children.help[child] = HELP.running;
  c.places.seize(provider);
  const law = c.law.help + (children.helpType[child] as number);
  const ticks = c.draws.remaining(law, FOR.helpDuration, children.key[child] as number, 1);
  children.started[child] = -(c.draws.elapsed[0] as number);
  c.simulator.set(KIND.helpEnds, child, ticks);
}

/** Voluntary children in the places and on the lists of one type, up to what the type has in all. */
function layVoluntary(c: Chain, region: number, type: number): void {
  const { tables } = c;
  const place = region * tables.types + type;
  const first = tables.providerFirst[place] as number;
  const count = tables.providerCount[place] as number;
  for (let i = first; i < first + count; i++) {
    const provider = tables.providerList[i] as number;
    const wanted = tables.provider.places[provider] as number;
    while ((c.places.busy[provider] as number) < wanted) {
      const child = voluntary(c, region, type);
      if (child < 0) return;
      runs(c, child, provider);
    }
    const perDay = (tables.provider.places[provider] as number) / (tables.type.duration[type] as number);
    const line = provider * PROVIDER_LINES;
    const length = Math.round(perDay * (tables.type.wait[type] as number));
    while (
      (c.providerLine.size[line] as number) +
        (c.providerLine.size[line + 1] as number) +
        (c.providerLine.size[line + 2] as number) <
      length
    ) {
      const child = voluntary(c, region, type);
      if (child < 0) return;
      waits(c, child, provider);
    }
  }
}

function voluntary(c: Chain, region: number, type: number): number {
  const { children } = c;
  const key = nextKey(c, region);
  const adult = adultAt(c, key, 0);
  const child = children.take(key, -1, region, adult > WEEK ? adult : WEEK);
  if (child < 0) return -1;
  children.helpType[child] = type;
  children.needs[child] = 1;
  children.cohort[child] = -1;
  children.clock[child] = 0;
  children.referred[child] = 0;
  children.urgent[child] = c.draws.chance(FOR.voluntaryUrgent, key, 0, c.number, URGENT) ? 1 : 0;
  c.simulator.set(KIND.birthday, child, children.adult[child] as number);
  return child;
}
