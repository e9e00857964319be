import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import { searchTicks } from '../staffing/coordinators.ts';
import type { Chain } from '../state.ts';
import { FLOW } from '../tally.ts';
import { atMean, atMeanLess } from './at-mean.ts';
import { ggzTicks } from './ggz.ts';
import { workTicks } from './handover.ts';

const WORK = at('referral.delay');
const SHORTER = at('route.days');
const BARRIER = at('friction.delay');
const CLEARED = at('route.friction');

/**
 * Time from the start of a referral to the request at a provider [ticks] (P14, P15): the work of the jeugdbeschermer; what a
 * barrier adds (M17); and, for the first referral of a child, the wait for sight on a parent (M34).
 */
export function prepareTicks(c: Chain, child: number, family: number): number {
  const { children } = c;
  const sight = children.needs[child] === 1 ? ggzTicks(c, family) : 0;
  const work = workTicks(c, family, ownTicks(c, child));
  const search = searchTicks(c, child, c.families.gi[family] as number, work);
  return besideInvestigation(c, child, family, search) + barrierTicks(c, child, family) + sight;
}

/**
 * What is left of the work for a team that has known the family since before the order: it prepared help beside the
 * investigation (L21, P29). All of it for others, and for a later need.
 */
function besideInvestigation(c: Chain, child: number, family: number, ticks: number): number {
  const { families, children } = c;
  const known = families.firstCoupled[family] as number;
  if (families.team[family] === 0 || children.needs[child] !== 1 || known >= (families.ordered[family] as number))
    return ticks;
  const left = ticks - (c.now() - known);
  return left > 0 ? left : 0;
}

/** The work itself, shorter on the fixed route (L11). */
function ownTicks(c: Chain, child: number): number {
  const { children } = c;
  const key = children.key[child] as number;
  const need = children.needs[child] as number;
  children.route[child] = c.draws.chance(FOR.route, key, need, c.terms.route, 0) ? 1 : 0;
  const ticks = c.draws.ticks(c.law.referral, FOR.referral, key, need);
  return children.route[child] === 1 ? atMeanLess(c, ticks, WORK, SHORTER) : atMean(c, ticks, WORK);
}

/** What a bureaucratic barrier adds; on the fixed route part of the barriers is gone. */
function barrierTicks(c: Chain, child: number, family: number): number {
  const { children, terms } = c;
  const key = children.key[child] as number;
  const need = children.needs[child] as number;
  c.cell[5] = terms.friction[children.region[child] as number] as number;
  if (children.route[child] === 1) c.cell[5] = (c.cell[5] as number) * (1 - (c.number[CLEARED] as number));
  if (!c.draws.chance(FOR.friction, key, need, c.cell, 5)) return 0;
  c.tally.count(FLOW.friction, 1);
  const gi = c.families.gi[family] as number;
  terms.frictionCases[gi] = (terms.frictionCases[gi] as number) + 1;
  return atMean(c, c.draws.ticks(c.law.friction, FOR.frictionDelay, key, need), BARRIER);
}
