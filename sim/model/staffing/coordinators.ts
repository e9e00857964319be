import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import type { Chain } from '../state.ts';
import { wholeTicks, YEAR_DAYS } from '../time.ts';

const PER_FTE = at('coordinator.referrals');
const TIME = at('coordinator.time');
const WINDOW = at('staff.window');
const RUNNING = at('help.runningAtStart');

/** Reckons the share of the referrals of a GI that its coordinators can take up, from the referrals of late (L05, M32). */
export function reckonCoordination(c: Chain, gi: number, held: number): void {
  if (c.weeks[gi] === 0) c.staff.referralRate[gi] = expectedReferrals(c, held);
  const rate = c.staff.referralRate[gi] as number;
  c.staff.referralRate[gi] = rate + ((c.referrals[gi] as number) - rate) / ((c.number[WINDOW] as number) / 7);
  const canTake = ((c.staff.coordinators[gi] as number) * (c.number[PER_FTE] as number) * 7) / YEAR_DAYS;
  const lately = c.staff.referralRate[gi] as number;
  c.staff.coordinated[gi] = canTake < lately ? canTake / lately : canTake > 0 ? 1 : 0;
}

/** Referrals and refusals a week of so many children with a worker: help that runs over its mean duration (Little's law). */
function expectedReferrals(c: Chain, held: number): number {
  return (held * (c.number[RUNNING] as number) * 7 * c.tables.attempts) / c.tables.meanDuration;
}

/** Time of a search for help [ticks]: shorter when a coordinator takes it up. */
export function searchTicks(c: Chain, child: number, gi: number, ticks: number): number {
  const { children } = c;
  const need = children.needs[child] as number;
  if (!c.draws.chance(FOR.coordinator, children.key[child] as number, need, c.staff.coordinated, gi)) return ticks;
  return wholeTicks(ticks * (1 - (c.number[TIME] as number)));
}
