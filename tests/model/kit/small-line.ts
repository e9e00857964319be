import { seedKey } from '../../../sim/engine/random/seed.ts';
import { assembleChain } from '../../../sim/model/assemble.ts';
import { attach, begin } from '../../../sim/model/chain.ts';
import { HELP } from '../../../sim/model/child.ts';
import { COUPLING, MEASURE, STAGE } from '../../../sim/model/family.ts';
import { nextByScore } from '../../../sim/model/rules/choose.ts';
import { linesOf } from '../../../sim/model/rules/facts.ts';
import { LINE } from '../../../sim/model/rules/rule.ts';
import { resetRules } from '../../../sim/model/rules/set-rule.ts';
import { type Chain, GI_LINE, GI_LINES, PROVIDER_LINE, PROVIDER_LINES, RAAD_LINES } from '../../../sim/model/state.ts';
import { addChild } from '../../../sim/model/stations/form-family.ts';
import { DAY, YEAR_DAYS } from '../../../sim/model/time.ts';
import { scenarioWith } from './scenarios.ts';

/** A chain at tick 0 with nobody in it: the base path with these lines of YAML, without its startfoto. */
export function emptyChain(lines: string): Chain {
  const { chain, kinds } = assembleChain(scenarioWith(lines));
  attach(chain, kinds);
  begin(chain, seedKey('small line'), 0, []);
  chain.reset();
  resetRules(chain);
  return chain;
}

/** A family in line; what is left out is 1 child of 10, low urgency, an OTS since the first day in line, without a former worker. */
export interface FamilyInLine {
  /** [days] */
  readonly waiting: number;
  readonly urgency?: number;
  /** Of each child [years]. */
  readonly ages?: readonly number[];
  readonly measure?: number;
  readonly existing?: boolean;
  /** [days] */
  readonly sinceOrder?: number;
  /** [days] */
  readonly sinceReport?: number;
}

let key = 1000;

function family(c: Chain, who: FamilyInLine): number {
  key += 8;
  const { families } = c;
  const row = families.take(key, 0, 0);
  for (const [i, age] of (who.ages ?? [10]).entries())
    addChild(c, row, key + 1 + i, Math.round((18 - age) * YEAR_DAYS) * DAY);
  families.urgency[row] = who.urgency ?? 0;
  families.measure[row] = who.measure ?? MEASURE.ots;
  families.stage[row] = STAGE.measure;
  families.ordered[row] = -(who.sinceOrder ?? who.waiting) * DAY;
  families.reported[row] = -(who.sinceReport ?? who.waiting) * DAY;
  families.linkSince[row] = -who.waiting * DAY;
  families.hadWorker[row] = who.existing === true ? 1 : 0;
  families.lost[row] = -who.waiting * DAY;
  return row;
}

/** Puts a family in the line of the Raad. */
export function atRaad(c: Chain, who: FamilyInLine): number {
  const row = family(c, { measure: MEASURE.none, ...who });
  c.families.stage[row] = STAGE.raadLine;
  c.raadLine.enterSince(2 - (c.families.urgency[row] as number), row, -who.waiting * DAY);
  return row;
}

/** Puts a family in the line of the first GI. */
export function atGi(c: Chain, who: FamilyInLine): number {
  const row = family(c, who);
  const { measure, hadWorker } = c.families;
  const line =
    measure[row] === MEASURE.none
      ? GI_LINE.early
      : hadWorker[row] === 1
        ? GI_LINE.existing
        : measure[row] === MEASURE.vots
          ? GI_LINE.first
          : GI_LINE.fresh;
  c.families.gi[row] = 0;
  c.families.coupling[row] = COUPLING.waiting;
  c.giLine.enterSince(line, row, -who.waiting * DAY);
  return row;
}

/** A child in line at the first provider: with the measure of `family`, or voluntary. */
export interface ChildInLine {
  readonly waiting: number;
  readonly family?: Omit<FamilyInLine, 'waiting'>;
  readonly heavy?: boolean;
  readonly age?: number;
  readonly refusals?: number;
  /** [days] Since the order or request. */
  readonly sinceNeed?: number;
}

export function atProvider(c: Chain, who: ChildInLine): number {
  const { children } = c;
  key += 8;
  const forced = who.family !== undefined;
  const of = forced ? family(c, { waiting: who.sinceNeed ?? who.waiting, ...who.family }) : -1;
  const row = forced
    ? (c.families.child[of] as number)
    : children.take(key, -1, 0, Math.round((18 - (who.age ?? 10)) * YEAR_DAYS) * DAY);
  children.measure[row] = forced ? 1 : 0;
  children.urgent[row] = who.heavy === true ? 1 : 0;
  children.help[row] = HELP.line;
  children.helpType[row] = c.tables.typeOf[0] as number;
  children.provider[row] = 0;
  children.attempts[row] = who.refusals ?? 0;
  children.clock[row] = -(who.sinceNeed ?? who.waiting) * DAY;
  const line = forced ? PROVIDER_LINE.measure : who.heavy === true ? PROVIDER_LINE.urgent : PROVIDER_LINE.voluntary;
  c.providerLine.enterSince(line, row, -who.waiting * DAY);
  return row;
}

const COUNT = [RAAD_LINES, GI_LINES, PROVIDER_LINES] as const;

/** The order in which a line of the first region, GI or provider is served by a rule that scores, nobody joining. */
export function orderOf(c: Chain, line: number): number[] {
  const rule = (line === LINE.providers ? c.rule[0] : c.ruleOf[line]) as number;
  const order: number[] = [];
  for (;;) {
    const who = nextByScore(c, line, 0, COUNT[line] as number, rule);
    if (who < 0) return order;
    order.push(who);
    linesOf(c, line).leave(who);
  }
}
