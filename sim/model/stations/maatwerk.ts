import { TAILOR_MADE } from '../child.ts';
import { KIND } from '../kinds.ts';
import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import type { Chain } from '../state.ts';
import { FLOW } from '../tally.ts';
import { DAY, YEAR_DAYS } from '../time.ts';
import { atMean } from './at-mean.ts';
import { beginHelp } from './help.ts';

const DELAY = at('maatwerk.delay');
const CASES = 0;
const RATE = 1;
const SINCE = 2;

/** Brings the budget up to now at the rate that held, and takes on the rate that the lever asks from now on. */
export function accrueMaatwerk(c: Chain): void {
  const { budget, maatwerk } = c.terms;
  budget[CASES] = (budget[CASES] as number) + (budget[RATE] as number) * (c.now() - (budget[SINCE] as number));
  budget[RATE] = (maatwerk[0] as number) / (YEAR_DAYS * DAY);
  budget[SINCE] = c.now();
}

/** Takes one case from the budget; false when there is none in it. */
export function grantsMaatwerk(c: Chain): boolean {
  const { budget } = c.terms;
  if (budget[RATE] === 0 && (budget[CASES] as number) < 1) return false;
  accrueMaatwerk(c);
  if ((budget[CASES] as number) < 1) return false;
  budget[CASES] = (budget[CASES] as number) - 1;
  return true;
}

/** Tailor-made help is being arranged: a contract, a price, people (P21). */
export function arrangeMaatwerk(c: Chain, child: number): void {
  const { children } = c;
  children.provider[child] = TAILOR_MADE;
  const need = children.needs[child] as number;
  const ticks = c.draws.ticks(c.law.maatwerk, FOR.maatwerk, children.key[child] as number, need);
  c.simulator.set(KIND.referralStep, child, c.now() + atMean(c, ticks, DELAY));
}

/** Tailor-made help starts, outside the contracted places. */
export function startMaatwerk(c: Chain, child: number): void {
  c.tally.count(FLOW.tailorMade, 1);
  beginHelp(c, child);
}
