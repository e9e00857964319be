import { SUM, TOTAL } from '../ledger.ts';
import type { Chain } from '../state.ts';

/** Days that a weekly count stands for. */
const WEEK_DAYS = 7;

/**
 * Adds a week of a GI, as left in `ledger.week`, to the ledger: child-days of those that wait with and without sight (I16), hours of
 * administration beside the productive ones and for referrals (I20), and what is left for families (I28).
 */
export function accountFor(c: Chain, gi: number, waiting: number): void {
  const { total, sum, week } = c.ledger;
  const days = WEEK_DAYS * waiting;
  total[TOTAL.waitingDays] = (total[TOTAL.waitingDays] as number) + days;
  sum[SUM.sightDays] = (sum[SUM.sightDays] as number) + days * (c.staff.inSight[gi] as number);
  const available = week[1] as number;
  const admin = (week[0] as number) * (c.staff.adminHours[gi] as number) + (week[3] as number);
  sum[SUM.adminHours] = (sum[SUM.adminHours] as number) + admin;
  sum[SUM.workedWeeks] = (sum[SUM.workedWeeks] as number) + (week[0] as number);
  const direct = available - (week[2] as number) - (week[3] as number) - (week[4] as number) - (week[5] as number);
  if (direct > 0) sum[SUM.directHours] = (sum[SUM.directHours] as number) + direct;
}
