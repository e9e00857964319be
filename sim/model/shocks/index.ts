import type { Lever } from '../levers/lever.ts';
import { raadDip } from './raad-dip.ts';
import { votsRise } from './vots-rise.ts';
import { wssStop } from './wss-stop.ts';

/** Every shock, by the id of its row: what happens from outside, placed on the time axis like a lever. */
export const shocks: readonly Lever[] = [wssStop, raadDip, votsRise];
