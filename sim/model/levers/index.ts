import { brandplan } from './brandplan.ts';
import { caseloadNorm } from './caseload-norm.ts';
import { closePlaces } from './close-places.ts';
import { doorstroom } from './doorstroom.ts';
import { experttafel } from './experttafel.ts';
import { extraFte } from './extra-fte.ts';
import { fewerBarriers } from './fewer-barriers.ts';
import { fewerRefusals } from './fewer-refusals.ts';
import { fixedRoute } from './fixed-route.ts';
import { helpCapacity } from './help-capacity.ts';
import { jointPlan } from './joint-plan.ts';
import type { Lever } from './lever.ts';
import { maatwerk } from './maatwerk.ts';
import { oneForm } from './one-form.ts';
import { preventive } from './preventive.ts';
import { raadCapacity } from './raad-capacity.ts';
import { recruitment } from './recruitment.ts';
import { reportStuck } from './report-stuck.ts';
import { retention } from './retention.ts';
import { team } from './team.ts';
import { voorrang } from './voorrang.ts';

/** Every lever, by the id of its row in the register. */
export const levers: readonly Lever[] = [
  voorrang,
  caseloadNorm,
  extraFte,
  retention,
  recruitment,
  oneForm,
  fixedRoute,
  fewerBarriers,
  experttafel,
  reportStuck,
  fewerRefusals,
  helpCapacity,
  closePlaces,
  doorstroom,
  raadCapacity,
  team,
  preventive,
  maatwerk,
  jointPlan,
  brandplan,
];
