import type { Arena } from '../../sim/engine/columns.ts';
import { UniformStream } from '../../sim/engine/random/stream.ts';
import { Exponential, Gamma2, Lognormal } from './durations.ts';

/** Ticks in a day: time is counted in minutes. */
export const DAY = 1440;
export const HORIZON = 3650 * DAY;
/** 7300 clients are expected in ten years; this leaves room for ten standard deviations. */
export const CLIENTS = 8192;
export const SERVERS_A = 100;
export const WORKERS = 90;
export const SLOTS = 1125;
export const POOLS = 4;
export const SERVERS_C = 100;

/** Classes of client. */
export const URGENT = 1;
export const REGULAR = 2;

/** The waits that are told apart; a class is the wait of its clients for B, and that plus 2 their wait for C. */
export const WAITS = ['A', 'B urgent', 'B regular', 'C urgent', 'C regular'] as const;

/** The random numbers of the mini chain; durations in ticks. */
export function miniChainDraws(arena: Arena) {
  return {
    gap: new Exponential(arena, 1, DAY / 2),
    /** Class and provider pool of a client. */
    lot: new UniformStream(arena, 2),
    a: new Lognormal(arena, 3, 60 * DAY, 0.5),
    b: new Gamma2(arena, 4, 540 * DAY),
    c: new Lognormal(arena, 5, 180 * DAY, 0.8),
    stay: new Exponential(arena, 6, 1825 * DAY),
    vacancy: new Exponential(arena, 7, 60 * DAY),
  };
}
