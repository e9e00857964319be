import { at } from '../numbers.ts';
import type { Chain } from '../state.ts';

const EXISTING_TURN = at('gi.existingTurn');

// The rule of today at the GI. It is no score: it shares out the room of a round (staffing/matching.ts). VOTS families come
// first, then new and existing families by turns while both wait, then families without an order.

/** Whether it is the turn of the existing families: each opening saves up a part of a turn for them. */
export function existingIsNext(c: Chain, gi: number): boolean {
  return (c.turn[gi] as number) + (c.number[EXISTING_TURN] as number) >= 1;
}

/** A turn was taken: by the existing families, who spend what they saved, or by the new ones, while they save. */
export function tookTurn(c: Chain, gi: number): void {
  const saved = (c.turn[gi] as number) + (c.number[EXISTING_TURN] as number);
  c.turn[gi] = saved >= 1 ? saved - 1 : saved;
}
