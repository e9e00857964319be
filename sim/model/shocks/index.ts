import type { Lever } from '../levers/lever.ts';
import { budget } from './budget.ts';
import { providerExit } from './provider-exit.ts';
import { publicity } from './publicity.ts';
import { raadDip } from './raad-dip.ts';
import { strike } from './strike.ts';
import { supervision } from './supervision.ts';
import { tariff2024 } from './tariff-2024.ts';
import { votsRise } from './vots-rise.ts';
import { wssStop } from './wss-stop.ts';

/** Every shock, by the id of its row: what happens from outside, placed on the time axis like a lever. */
export const shocks: readonly Lever[] = [
  wssStop,
  publicity,
  strike,
  raadDip,
  tariff2024,
  budget,
  votsRise,
  providerExit,
  supervision,
];
