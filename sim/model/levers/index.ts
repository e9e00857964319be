import { afwegingskader } from './afwegingskader.ts';
import { caseloadNorm } from './caseload-norm.ts';
import { extraFte } from './extra-fte.ts';
import { helpCapacity } from './help-capacity.ts';
import { information } from './information.ts';
import { intakeStop } from './intake-stop.ts';
import type { Lever } from './lever.ts';
import { localTeams } from './local-teams.ts';
import { pooling } from './pooling.ts';
import { preventive } from './preventive.ts';
import { raadCapacity } from './raad-capacity.ts';
import { recruitment } from './recruitment.ts';
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
  helpCapacity,
  raadCapacity,
  team,
  preventive,
  localTeams,
  pooling,
  afwegingskader,
  intakeStop,
  information,
];
