import { at } from '../numbers.ts';
import type { Chain } from '../state.ts';

const LOST = at('strike.lost');
/** A share below this is what rounding left of a ramp. */
const NOTHING = 1e-9;

/** Adds up the time that strikes have taken so far (M28). */
export function settleStrike(c: Chain): void {
  const { lostTicks, settled, strikeLost } = c.staff;
  const since = settled[0] as number;
  settled[0] = c.now();
  lostTicks[0] = (lostTicks[0] as number) + (c.now() - since) * (strikeLost[0] as number);
}

/** A strike begins, grows, shrinks or ends: from now this share of the hours is lost. */
export function reckonStrike(c: Chain): void {
  settleStrike(c);
  const lost = (c.staff.strike[0] as number) * (c.number[LOST] as number);
  // The ramp with which one strike ends may overlap the next: more than all hours cannot be lost.
  c.staff.strikeLost[0] = lost > NOTHING ? (lost < 1 ? lost : 1) : 0;
}
