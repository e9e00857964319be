import type { WaitingLines } from '../../engine/waiting-line.ts';
import { formulaNames } from '../../scenario/formula-names.ts';
import { MEASURE } from '../family.ts';
import { type Chain, GI_LINE, GI_LINES } from '../state.ts';
import { DAY, YEAR_DAYS } from '../time.ts';
import { LINE } from './rule.ts';

type FactName = (typeof formulaNames)[number]['key'];

/** Number of each fact: its place among the names of a formula. */
export const FACT = Object.fromEntries(formulaNames.map(({ key }, place) => [key, place])) as Readonly<
  Record<FactName, number>
>;

/** What one unit of each fact counts in `factOf`: times are ticks there. */
export const FACT_UNIT = Float64Array.from(formulaNames, ({ unit }) =>
  unit === 'days' ? DAY : unit === 'years' ? YEAR_DAYS * DAY : 1,
);

const ADULT = 18 * YEAR_DAYS * DAY;
const { waiting, urgency, age, children, measure, vots, existing, voluntary, heavy, refusals, sinceOrder, sinceNeed } =
  FACT;

/** The set of waiting lines of a kind of line. */
export function linesOf(c: Chain, line: number): WaitingLines {
  return line === LINE.raad ? c.raadLine : line === LINE.gi ? c.giLine : c.providerLine;
}

/** How long `who` has stood in its line [ticks]. */
export function waited(c: Chain, line: number, who: number): number {
  return (c.now() - (linesOf(c, line).since[who] as number)) | 0;
}

/** A fact of who waits at this moment, a whole number: times in ticks, the rest as `formulaNames` says. */
export function factOf(c: Chain, line: number, fact: number, who: number): number {
  if (fact === waiting) return waited(c, line, who);
  return line === LINE.providers ? factOfChild(c, fact, who) : factOfFamily(c, line, fact, who);
}

function factOfFamily(c: Chain, line: number, fact: number, family: number): number {
  const { families } = c;
  switch (fact) {
    case urgency:
      return families.urgency[family] as number;
    case age:
      return ageOfYoungest(c, family);
    case children:
      return families.size[family] as number;
    case measure:
      return families.measure[family] as number;
    case vots:
      return families.measure[family] === MEASURE.vots ? 1 : 0;
    case existing:
      return families.hadWorker[family] as number;
    case sinceOrder:
      return families.measure[family] === MEASURE.none ? 0 : (c.now() - (families.ordered[family] as number)) | 0;
    case sinceNeed:
      return line === LINE.raad ? sinceReport(c, family) : sinceOrderOrJoining(c, family);
    default:
      return 0;
  }
}

function factOfChild(c: Chain, fact: number, child: number): number {
  const family = c.children.family[child] as number;
  const forced = c.children.measure[child] as number;
  switch (fact) {
    case urgency:
      return family >= 0 ? (c.families.urgency[family] as number) : (c.children.urgent[child] as number);
    case age:
      return (c.now() - (c.children.adult[child] as number) + ADULT) | 0;
    case children:
      return family >= 0 ? (c.families.size[family] as number) : 1;
    case measure:
      return measureOfChild(c, child);
    case vots:
      return measureOfChild(c, child) === MEASURE.vots ? 1 : 0;
    case voluntary:
      return 1 - forced;
    case heavy:
      return forced === 0 ? (c.children.urgent[child] as number) : 0;
    case refusals:
      return c.children.attempts[child] as number;
    case sinceOrder:
      return forced === 0 || family < 0 ? 0 : (c.now() - (c.families.ordered[family] as number)) | 0;
    case sinceNeed:
      return (c.now() - (c.children.clock[child] as number)) | 0;
    default:
      return 0;
  }
}

/** The measure that is in force for a child. */
function measureOfChild(c: Chain, child: number): number {
  const family = c.children.family[child] as number;
  return c.children.measure[child] === 0 || family < 0 ? MEASURE.none : (c.families.measure[family] as number);
}

/** Age of the youngest child of a family [ticks]. */
export function ageOfYoungest(c: Chain, family: number): number {
  const last = youngestAdult(c, family);
  return (c.now() - last + ADULT) | 0;
}

/** When the youngest child of a family turns 18 [tick]. */
export function youngestAdult(c: Chain, family: number): number {
  let last = -ADULT;
  for (let child = c.families.child[family] as number; child >= 0; child = c.children.sibling[child] as number)
    if ((c.children.adult[child] as number) > last) last = c.children.adult[child] as number;
  return last;
}

/** Since the report [ticks]; of a family of the start whose report is not known, since it joined the line. */
function sinceReport(c: Chain, family: number): number {
  const reported = c.families.reported[family] as number;
  const joined = c.families.linkSince[family] as number;
  return (c.now() - (reported < joined ? reported : joined)) | 0;
}

function sinceOrderOrJoining(c: Chain, family: number): number {
  if (c.families.measure[family] === MEASURE.none) return waited(c, LINE.gi, family);
  return (c.now() - (c.families.ordered[family] as number)) | 0;
}

/**
 * The class of who waits: 2 before 1 before 0. At the Raad the urgency; elsewhere VOTS, then OTS and voogdij, then none.
 * A voluntary child with a clearly heavier need stands with OTS and voogdij, as no rule may push it back (L01). At a GI
 * a VOTS family counts as such as far as VOTS goes first at all (M07).
 */
export function classOf(c: Chain, line: number, who: number): number {
  if (line === LINE.raad) return c.families.urgency[who] as number;
  if (line === LINE.gi) {
    const own = c.families.measure[who] as number;
    if (own !== MEASURE.vots) return own === MEASURE.none ? 0 : 1;
    return c.giLine.lineOf(who) % GI_LINES === GI_LINE.first ? 2 : 1;
  }
  const own = measureOfChild(c, who);
  if (own === MEASURE.none) return c.children.measure[who] === 0 ? (c.children.urgent[who] as number) : 1;
  return own === MEASURE.vots ? 2 : 1;
}
