import { afwegingskader } from './afwegingskader.ts';
import { caseloadNorm } from './caseload-norm.ts';
import { complaintProcedures } from './complaint-procedures.ts';
import { coordinators } from './coordinators.ts';
import { divorceTraining } from './divorce-training.ts';
import { education } from './education.ts';
import { extraFte } from './extra-fte.ts';
import { financing } from './financing.ts';
import { handelingsperspectief } from './handelingsperspectief.ts';
import { helpCapacity } from './help-capacity.ts';
import { information } from './information.ts';
import { intakeStop } from './intake-stop.ts';
import type { Lever } from './lever.ts';
import { localTeams } from './local-teams.ts';
import { moneyPath } from './money-path.ts';
import { onboarding } from './onboarding.ts';
import { pooling } from './pooling.ts';
import { preventive } from './preventive.ts';
import { raadCapacity } from './raad-capacity.ts';
import { recruitment } from './recruitment.ts';
import { retention } from './retention.ts';
import { rotation } from './rotation.ts';
import { supporters } from './supporters.ts';
import { surge } from './surge.ts';
import { tariff } from './tariff.ts';
import { team } from './team.ts';
import { verbeterplan } from './verbeterplan.ts';
import { voorrang } from './voorrang.ts';

/** Every lever, by the id of its row in the register. */
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
  helpCapacity,
  rotation,
  raadCapacity,
  team,
  preventive,
  localTeams,
  pooling,
  afwegingskader,
  intakeStop,
  information,
  handelingsperspectief,
  financing,
  tariff,
  divorceTraining,
  complaintProcedures,
  education,
  moneyPath,
  surge,
];
