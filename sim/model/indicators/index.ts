import { blockedPlaces } from './blocked-places.ts';
import { caseload } from './caseload.ts';
import { chainFlows } from './chain-flows.ts';
import { chainStocks } from './chain-stocks.ts';
import { cost } from './cost.ts';
import { coupledInTime } from './coupled-in-time.ts';
import { cover } from './cover.ts';
import { equity } from './equity.ts';
import { exposure } from './exposure.ts';
import { fluctuation } from './fluctuation.ts';
import { helpInTime } from './help-in-time.ts';
import { helpLongWait } from './help-long-wait.ts';
import { helpWait } from './help-wait.ts';
import { administration, timeForFamilies } from './hours.ts';
import type { Indicator } from './indicator.ts';
import { leadTime } from './lead-time.ts';
import { lineLoad } from './line-load.ts';
import { loops } from './loops.ts';
import { measures } from './measures.ts';
import { outOfHome } from './out-of-home.ts';
import { planInTime } from './plan-in-time.ts';
import { raadWait } from './raad-wait.ts';
import { refusals } from './refusals.ts';
import { returns } from './returns.ts';
import { route } from './route.ts';
import { staff } from './staff.ts';
import { vots } from './vots.ts';
import { whoWaits } from './who-waits.ts';
import { withoutWorkerExisting } from './without-worker-existing.ts';
import { withoutWorkerNew } from './without-worker-new.ts';
import { workload } from './workload.ts';

/** Every indicator, in the order of the acceptance list. */
export const indicators: readonly Indicator[] = [
  withoutWorkerNew,
  withoutWorkerExisting,
  coupledInTime,
  planInTime,
  helpInTime,
  helpLongWait,
  raadWait,
  helpWait,
  leadTime,
  caseload,
  workload,
  staff,
  vots,
  measures,
  refusals,
  whoWaits,
  route,
  cover,
  exposure,
  blockedPlaces,
  administration,
  cost,
  returns,
  outOfHome,
  equity,
  fluctuation,
  timeForFamilies,
  lineLoad,
  loops,
  chainStocks,
  chainFlows,
];
