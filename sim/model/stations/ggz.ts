import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import type { Chain } from '../state.ts';
import { atMean } from './at-mean.ts';

const SHARE = at('ggz.share');
const DELAY = at('ggz.delay');
const JOINT = at('ggz.joint');

/**
 * How long the plan and the first referral of a family wait for sight on a parent in adult mental health care [ticks] (M34); 0 for
 * the other families, and with a joint plan when it is first asked (L34).
 */
export function ggzTicks(c: Chain, family: number): number {
  const { families } = c;
  if ((families.sight[family] as number) < 0) families.sight[family] = draw(c, families.key[family] as number);
  return families.sight[family] as number;
}

function draw(c: Chain, key: number): number {
  if (!c.draws.chance(FOR.ggz, key, 0, c.number, SHARE)) return 0;
  if (c.draws.chance(FOR.ggzJoint, key, 0, c.number, JOINT)) return 0;
  return atMean(c, c.draws.ticks(c.law.ggz, FOR.ggzDelay, key, 0), DELAY);
}

/** Mean of that wait over all families [days]. */
export function meanGgzDays(c: Chain): number {
  return (c.number[SHARE] as number) * (1 - (c.number[JOINT] as number)) * (c.number[DELAY] as number);
}
