import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import type { Chain } from '../state.ts';
import { wholeTicks } from '../time.ts';
import { atMean } from './at-mean.ts';

const DELAY = at('handover.delay');
const HANDOVERS = at('team.handovers');
const REPEATED = at('team.repeatedIntake');
const SPECIALISATION = at('team.specialisation');

/** Delay of a handover between organisations [ticks]; what falls away of it in a team is the first part of L21. */
export function handoverTicks(c: Chain, family: number, occurrence: number): number {
  const drawn = c.draws.ticks(c.law.handover, FOR.handover, c.families.key[family] as number, occurrence);
  const ticks = atMean(c, drawn, DELAY);
  return c.families.team[family] === 1 ? (ticks * (1 - (c.number[HANDOVERS] as number))) | 0 : ticks;
}

/** Work of a team relative to the relay: it does not repeat intakes, and is slower for lack of specialisation (L21, parts 2, 4). */
export function workFactor(c: Chain, family: number): number {
  if (c.families.team[family] !== 1) return 1;
  return (1 - (c.number[REPEATED] as number)) * (1 + (c.number[SPECIALISATION] as number));
}

/** Time of work [ticks] on a family, in a team or not. */
export function workTicks(c: Chain, family: number, ticks: number): number {
  return c.families.team[family] === 1 ? wholeTicks(ticks * workFactor(c, family)) : ticks;
}
