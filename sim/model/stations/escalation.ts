import { MEASURE } from '../family.ts';
import { KIND } from '../kinds.ts';
import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import type { Chain } from '../state.ts';
import { DAY, YEAR_DAYS } from '../time.ts';

const HAZARD = at('vots.escalation');

/**
 * A family that waits for the Raad without a measure may get into a crisis first (M38): a hypothesis, off by default. The
 * time until then is drawn by key, so that whoever waits shorter escalates less.
 */
export function planEscalation(c: Chain, family: number): void {
  const { families } = c;
  const perYear = c.number[HAZARD] as number;
  if (perYear <= 0 || families.measure[family] !== MEASURE.none) return;
  c.draws.exponential(FOR.escalates, families.key[family] as number, families.rounds[family] as number, c.cell, 0);
  const days = ((c.cell[0] as number) * YEAR_DAYS) / perYear;
  if (days * DAY < c.horizon) c.simulator.set(KIND.escalates, family, c.now() + ((days * DAY) | 0));
}
