import { COUPLING, MEASURE } from '../family.ts';
import { at } from '../numbers.ts';
import type { Chain } from '../state.ts';

const HARM = at('return.waiting');

/** Keeps the time that a family under a measure is without a fixed worker or without help that a child of it needs; only
 *  where waiting can harm (M25), which no lever changes. */
export function noteWaiting(c: Chain, family: number): void {
  const { families } = c;
  if ((c.tables.number[HARM] as number) === 0) return;
  const waits =
    families.measure[family] !== MEASURE.none &&
    (families.coupling[family] !== COUPLING.coupled || (families.missing[family] as number) > 0);
  if (waits === (families.waitsSince[family] as number) >= 0) return;
  if (waits) families.waitsSince[family] = c.now();
  else stopWaiting(c, family);
}

/** Adds the wait that is under way, if any, to what the family has waited. */
export function stopWaiting(c: Chain, family: number): void {
  const { families } = c;
  const since = families.waitsSince[family] as number;
  if (since < 0) return;
  families.waited[family] = (families.waited[family] as number) + c.now() - since;
  families.waitsSince[family] = -1;
}
