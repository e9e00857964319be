import { HELP } from '../child.ts';
import { COUPLING } from '../family.ts';
import { KIND } from '../kinds.ts';
import { TOTAL } from '../ledger.ts';
import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import type { Chain } from '../state.ts';
import { COHORT, FLOW, SPAN } from '../tally.ts';
import { DAY } from '../time.ts';
import { atMean } from './at-mean.ts';
import { workTicks } from './handover.ts';
import { joinProviderLine } from './help.ts';
import { setHelp } from './help-state.ts';
import { meetsProvider } from './route.ts';
import { endSpan } from './spans.ts';

const PREPARATION = at('referral.delay');
const INTAKE = at('intake.duration');
const ANSWER = at('experttafel.duration');
const NEEDED = at('help.needed');
const REFUSAL = at('intake.refusal');
const ATTEMPTS = at('intake.attempts');
const REPORTED = at('experttafel.reported');
const SUCCESS = at('experttafel.success');

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
  children.helpType[child] = c.draws.pick(FOR.helpType, key, need, c.tables.demand, 0, c.tables.types);
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
  const ticks = c.draws.ticks(
    c.law.referral,
    FOR.referral,
    children.key[child] as number,
    children.needs[child] as number,
  );
  c.simulator.set(KIND.referralStep, child, c.now() + workTicks(c, family, atMean(c, ticks, PREPARATION)));
  children.prepared[child] = c.now();
  const gi = families.gi[family] as number;
  c.referrals[gi] = (c.referrals[gi] as number) + 1;
}

/** Asks a provider of the needed type for an intake; after a refusal the next one. */
export function askProvider(c: Chain, child: number): void {
  const { children, tables } = c;
  const key = children.key[child] as number;
  const need = children.needs[child] as number;
  const attempt = children.attempts[child] as number;
  if (attempt === 0) countReferral(c, child);
  const place = (children.region[child] as number) * tables.types + (children.helpType[child] as number);
  const count = tables.providerCount[place] as number;
  const first = c.draws.below(FOR.provider, key, need, count);
  children.provider[child] = tables.providerList[
    (tables.providerFirst[place] as number) + ((first + attempt) % count)
  ] as number;
  setHelp(c, child, HELP.intake);
  const ticks = atMean(c, c.draws.ticks(c.law.intake, FOR.intake, key, need * 64 + attempt), INTAKE);
  // An intake takes a day at least: a child that everyone refuses must not go round within one instant.
  c.simulator.set(KIND.referralStep, child, c.now() + (ticks > DAY ? ticks : DAY));
}

/** The clock of help since the referral starts, at the first provider that is asked. */
function countReferral(c: Chain, child: number): void {
  const { children } = c;
  children.referred[child] = c.now();
  if (children.measure[child] === 1) c.tally.countCohort(COHORT.referred, c.periodAt(c.now()), 1);
}

/** The next step of a child on the way to help. */
export function referralStep(c: Chain, child: number): void {
  const help = c.children.help[child] as number;
  if (help === HELP.referral) {
    endSpan(c, SPAN.workerToReferral, c.children.prepared[child] as number, 1);
    askProvider(c, child);
  } else if (help === HELP.intake) intakeEnds(c, child);
  else if (help === HELP.again) needHelp(c, child);
  else experttafel(c, child);
}

/** Accepted to the waiting list, or refused: the next provider, and after several refusals stuck (P17, M12). */
function intakeEnds(c: Chain, child: number): void {
  const { children, families } = c;
  const key = children.key[child] as number;
  const occurrence = (children.needs[child] as number) * 64 + (children.attempts[child] as number);
  const family = children.family[child] as number;
  if (children.attempts[child] === 0) c.ledger.count(TOTAL.firstIntakes, 1);
  if (family >= 0) meetsProvider(c, family, children.provider[child] as number);
  if (!c.draws.chance(FOR.refusal, key, occurrence, c.number, REFUSAL)) {
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
  setHelp(c, child, HELP.stuck);
  c.tally.count(FLOW.stuck, 1);
  const ticks = c.draws.ticks(c.law.experttafel, FOR.experttafel, key, occurrence);
  c.simulator.set(KIND.referralStep, child, c.now() + atMean(c, ticks, ANSWER));
}

/** A stuck case is reported to the experttafel or not, and solved there or not; unsolved it searches again (P20). */
function experttafel(c: Chain, child: number): void {
  const { children } = c;
  const key = children.key[child] as number;
  const occurrence = (children.needs[child] as number) * 64 + (children.attempts[child] as number);
  if (c.draws.chance(FOR.experttafelReported, key, occurrence, c.number, REPORTED)) {
    c.tally.count(FLOW.experttafel, 1);
    if (c.draws.chance(FOR.experttafelSuccess, key, occurrence, c.number, SUCCESS)) {
      c.tally.count(FLOW.experttafelSolved, 1);
      joinProviderLine(c, child);
      return;
    }
  }
  askProvider(c, child);
}
