import { at } from '../numbers.ts';
import type { Chain } from '../state.ts';

const COVER = at('hours.cover');
const NEEDED = at('cover.needed');

/** Leaves the share of the children who wait for a worker whose safety is in sight (P12, I16) in `factor[0]`: hours given over hours needed, at most 1. */
export function coverage(c: Chain): void {
  const share = (c.number[COVER] as number) / (c.number[NEEDED] as number);
  c.factor[0] = share < 1 ? share : 1;
}
