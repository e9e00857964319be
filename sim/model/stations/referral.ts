import { HELP, TAILOR_MADE } from '../child.ts';
import { COUPLING } from '../family.ts';
import { KIND } from '../kinds.ts';
import { TOTAL } from '../ledger.ts';
import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import type { Chain } from '../state.ts';
import { COHORT, FLOW, SPAN } from '../tally.ts';
import { getsStuck, reachesExperttafel } from './experttafel.ts';
import { joinProviderLine } from './help.ts';
import { setHelp } from './help-state.ts';
import { askProvider } from './intake.ts';
import { startMaatwerk } from './maatwerk.ts';
import { prepareTicks } from './preparation.ts';
import { meetsProvider } from './route.ts';
import { endSpan } from './spans.ts';

const NEEDED = at('help.needed');
const MATCH = at('route.match');
const FLOOR = at('lever.floor');
const ATTEMPTS = at('intake.attempts');

/** Which children of a family under a new measure need help. */
export function drawNeeds(c: Chain, family: number): void {
  const { families, children } = c;
  for (let child = families.child[family] as number; child >= 0; child = children.sibling[child] as number) {
    if (children.measure[child] === 0 || children.help[child] !== HELP.notNeeded) continue;
    if (!c.draws.chance(FOR.needsHelp, children.key[child] as number, 0, c.number, NEEDED)) continue;
    needHelp(c, child);
    c.tally.countCohort(COHORT.needsHelp, children.cohort[child] as number, 1);
  }
}

/** A child needs help of some type; the jeugdbeschermer, once there is one, refers. */
function needHelp(c: Chain, child: number): void {
  const { children, families } = c;
  const key = children.key[child] as number;
  const need = children.needs[child] as number;
  children.need[child] = c.draws.pick(FOR.helpType, key, need, c.tables.demand, 0, c.tables.types);
  children.needs[child] = need + 1;
  children.attempts[child] = 0;
  setHelp(c, child, HELP.needed);
  const family = children.family[child] as number;
  if (family >= 0 && families.coupling[family] === COUPLING.coupled) startReferral(c, child);
}

/** The jeugdbeschermer prepares the request: forms, contract, consultation (P14, P15). */
export function startReferral(c: Chain, child: number): void {
  const { children, families } = c;
  const family = children.family[child] as number;
  setHelp(c, child, HELP.referral);
  c.simulator.set(KIND.referralStep, child, c.now() + prepareTicks(c, child, family));
  c.tally.count(FLOW.referrals, 1);
  children.prepared[child] = c.now();
  const gi = families.gi[family] as number;
  c.referrals[gi] = (c.referrals[gi] as number) + 1;
}

/** The next step of a child on the way to help. */
export function referralStep(c: Chain, child: number): void {
  const help = c.children.help[child] as number;
  if (help === HELP.referral) {
    endSpan(c, SPAN.workerToReferral, c.children.prepared[child] as number, 1);
    askProvider(c, child);
  } else if (help === HELP.intake) intakeEnds(c, child);
  else if (help === HELP.again) needHelp(c, child);
  else if (c.children.provider[child] === TAILOR_MADE) startMaatwerk(c, child);
  else reachesExperttafel(c, child);
}

/** Leaves the chance that the provider refuses in cell 5: that of its type, and lower on the fixed route (L11). */
function reckonRefusal(c: Chain, child: number): void {
  const { children, terms, tables } = c;
  const type = children.helpType[child] as number;
  c.cell[5] = terms.refusal[type] as number;
  if (children.route[child] === 0) return;
  const least = (tables.type.refusal[type] as number) * (c.number[FLOOR] as number);
  const matched = (terms.refusal[type] as number) - (c.number[MATCH] as number);
  c.cell[5] = matched > least ? matched : least;
}

/** Accepted to the waiting list, or refused: the next provider, and after several refusals stuck (P17, M12). */
function intakeEnds(c: Chain, child: number): void {
  const { children, families } = c;
  const key = children.key[child] as number;
  const occurrence = (children.needs[child] as number) * 64 + (children.attempts[child] as number);
  reckonRefusal(c, child);
  const family = children.family[child] as number;
  if (children.attempts[child] === 0) c.ledger.count(TOTAL.firstIntakes, 1);
  if (family >= 0) meetsProvider(c, family, children.provider[child] as number);
  if (!c.draws.chance(FOR.refusal, key, occurrence, c.cell, 5)) {
    joinProviderLine(c, child);
    return;
  }
  c.tally.count(FLOW.refusals, 1);
  if (family >= 0) {
    const gi = families.gi[family] as number;
    c.referrals[gi] = (c.referrals[gi] as number) + 1;
  }
  const attempts = (children.attempts[child] as number) + 1;
  children.attempts[child] = attempts;
  if (attempts % (c.number[ATTEMPTS] as number) !== 0 || attempts > 60) {
    askProvider(c, child);
    return;
  }
  getsStuck(c, child);
}
