import type { Lever } from '../levers/lever.ts';
import { providerExit } from './provider-exit.ts';
import { raadDip } from './raad-dip.ts';
import { supervision } from './supervision.ts';
import { votsRise } from './vots-rise.ts';

/** Every shock, by the id of its row: what happens from outside, placed on the time axis like a lever. */
export const shocks: readonly Lever[] = [raadDip, votsRise, providerExit, supervision];
