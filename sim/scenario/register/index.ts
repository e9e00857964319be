import type { Parameter } from '../parameter.ts';
import { cost } from './cost.ts';
import { court } from './court.ts';
import { families } from './families.ts';
import { help } from './help.ts';
import { hours } from './hours.ts';
import { inflow } from './inflow.ts';
import { intervention } from './intervention.ts';
import { mechanisms } from './mechanisms.ts';
import { norms } from './norms.ts';
import { staff } from './staff.ts';
import { team } from './team.ts';

/** Every number of the model, in the order of the route of a child. */
export const parameters: readonly Parameter[] = [
  ...families,
  ...inflow,
  ...court,
  ...staff,
  ...hours,
  ...help,
  ...team,
  ...intervention,
  ...norms,
  ...cost,
];

export { mechanisms };
