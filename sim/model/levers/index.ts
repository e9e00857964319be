import { afwegingskader } from './afwegingskader.ts';
import { brandplan } from './brandplan.ts';
import { caseloadNorm } from './caseload-norm.ts';
import { closePlaces } from './close-places.ts';
import { complaintProcedures } from './complaint-procedures.ts';
import { coordinators } from './coordinators.ts';
import { divorceTraining } from './divorce-training.ts';
import { doorstroom } from './doorstroom.ts';
import { education } from './education.ts';
import { experttafel } from './experttafel.ts';
import { extraFte } from './extra-fte.ts';
import { fewerBarriers } from './fewer-barriers.ts';
import { fewerRefusals } from './fewer-refusals.ts';
import { financing } from './financing.ts';
import { fixedRoute } from './fixed-route.ts';
import { handelingsperspectief } from './handelingsperspectief.ts';
import { helpCapacity } from './help-capacity.ts';
import { information } from './information.ts';
import { intakeStop } from './intake-stop.ts';
import { jointPlan } from './joint-plan.ts';
import type { Lever } from './lever.ts';
import { localTeams } from './local-teams.ts';
import { maatwerk } from './maatwerk.ts';
import { moneyPath } from './money-path.ts';
import { onboarding } from './onboarding.ts';
import { oneForm } from './one-form.ts';
import { pooling } from './pooling.ts';
import { preventive } from './preventive.ts';
import { raadCapacity } from './raad-capacity.ts';
import { recruitment } from './recruitment.ts';
import { reportStuck } from './report-stuck.ts';
import { retention } from './retention.ts';
import { rotation } from './rotation.ts';
import { supporters } from './supporters.ts';
import { surge } from './surge.ts';
import { tariff } from './tariff.ts';
import { team } from './team.ts';
import { verbeterplan } from './verbeterplan.ts';
import { voorrang } from './voorrang.ts';

/** Every lever, in the order of the acceptance list. */
export const levers: readonly Lever[] = [
  voorrang,
  caseloadNorm,
  extraFte,
  verbeterplan,
  coordinators,
  supporters,
  retention,
  recruitment,
  onboarding,
  oneForm,
  fixedRoute,
  fewerBarriers,
  experttafel,
  reportStuck,
  fewerRefusals,
  helpCapacity,
  closePlaces,
  doorstroom,
  rotation,
  raadCapacity,
  team,
  preventive,
  localTeams,
  pooling,
  handelingsperspectief,
  afwegingskader,
  financing,
  tariff,
  maatwerk,
  intakeStop,
  divorceTraining,
  complaintProcedures,
  education,
  jointPlan,
  brandplan,
  moneyPath,
  surge,
  information,
];
