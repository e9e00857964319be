import type { MechanismRow, Parameter } from '../parameter.ts';
import { cost } from './cost.ts';
import { court } from './court.ts';
import { families } from './families.ts';
import { help } from './help.ts';
import { hours } from './hours.ts';
import { inflow } from './inflow.ts';
import { intervention } from './intervention.ts';
import { labour } from './labour.ts';
import { mechanisms as chainMechanisms } from './mechanisms.ts';
import { money } from './money.ts';
import { norms } from './norms.ts';
import { referral } from './referral.ts';
import { rules } from './rules.ts';
import { staff } from './staff.ts';
import { staffMechanisms } from './staff-mechanisms.ts';
import { support } from './support.ts';
import { team } from './team.ts';

/** Every number of the model, in the order of the route of a child. */
export const parameters: readonly Parameter[] = [
  ...families,
  ...inflow,
  ...court,
  ...staff,
  ...hours,
  ...support,
  ...labour,
  ...money,
  ...help,
  ...referral,
  ...team,
  ...intervention,
  ...norms,
  ...rules,
  ...cost,
];

/** Every mechanism that a scenario can switch off, in the order of the acceptance list. */
export const mechanisms: readonly MechanismRow[] = [...chainMechanisms, ...staffMechanisms].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);
