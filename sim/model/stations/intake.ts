import { HELP } from '../child.ts';
import { KIND } from '../kinds.ts';
import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import type { Chain } from '../state.ts';
import { COHORT } from '../tally.ts';
import { DAY } from '../time.ts';
import { atMean } from './at-mean.ts';
import { setHelp } from './help-state.ts';
import { chooseProvider } from './provider-choice.ts';

const INTAKE = at('intake.duration');

/** Asks a provider of the needed type for an intake; after a refusal the next one. */
export function askProvider(c: Chain, child: number): void {
  const { children } = c;
  const key = children.key[child] as number;
  const need = children.needs[child] as number;
  const attempt = children.attempts[child] as number;
  if (attempt === 0) countReferral(c, child);
  chooseProvider(c, child);
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
