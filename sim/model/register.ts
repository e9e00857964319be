import { mechanisms, parameters } from '../scenario/register/index.ts';
import type { Register } from '../scenario/register.ts';
import { levers } from './levers/index.ts';
import { shocks } from './shocks/index.ts';

/** Every number, lever, shock and mechanism of the model: what a scenario may name. */
export const register: Register = { parameters, levers, shocks, mechanisms };
