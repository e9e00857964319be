import { HELP } from './child.ts';
import { COUPLING, MEASURE, STAGE } from './family.ts';
import { GI_GROUP } from './group-waits.ts';
import type { Chain } from './state.ts';
import { countGiWait, countProviderWait, countRaadWait } from './stations/group-wait.ts';
import { cutHelpWait } from './stations/help-wait.ts';
import { cutSpan } from './stations/spans.ts';
import { SPAN } from './tally.ts';

/** Counts everyone who is still under way at the end of the run, with how long so far: no survivor bias. */
export function countOpenSpans(c: Chain): void {
  const { families, children } = c;
  for (let family = 0, used = families.used; family < used; family++) {
    const stage = families.stage[family] as number;
    if (stage === STAGE.free || stage === STAGE.closed) continue;
    const size = families.size[family] as number;
    const since = families.linkSince[family] as number;
    if (stage === STAGE.screening) cutSpan(c, SPAN.reportToTable, since, size);
    else if (stage === STAGE.tableLine) cutSpan(c, SPAN.tableWait, since, size);
    else if (stage === STAGE.raadLine) {
      cutSpan(c, SPAN.raadWait, since, size);
      countRaadWait(c, family);
    } else if (stage === STAGE.investigation) cutSpan(c, SPAN.investigation, since, size);
    else if (stage === STAGE.court && families.measure[family] === MEASURE.none) cutSpan(c, SPAN.court, since, size);
    if (families.measure[family] !== MEASURE.none) openMeasure(c, family, size);
  }
  for (let child = 0, used = children.used; child < used; child++) {
    if (children.inUse[child] === 0) continue;
    if (children.measure[child] === 1) cutHelpWait(c, child);
    if (children.help[child] === HELP.line) countProviderWait(c, child);
  }
}

function openMeasure(c: Chain, family: number, size: number): void {
  const { families } = c;
  const ordered = families.ordered[family] as number;
  if ((families.starting[family] as number) === 1) cutSpan(c, SPAN.orderToPlan, ordered, size);
  if (families.coupling[family] === COUPLING.coupled) return;
  if (families.hadWorker[family] === 1) {
    cutSpan(c, SPAN.workerExisting, families.lost[family] as number, size);
    countGiWait(c, family, GI_GROUP.existing, families.lost[family] as number);
    return;
  }
  cutSpan(c, SPAN.orderToPlan, ordered, size);
  cutSpan(c, families.measure[family] === MEASURE.vots ? SPAN.workerVots : SPAN.workerNew, ordered, size);
  countGiWait(c, family, GI_GROUP.fresh, ordered);
  if ((families.reported[family] as number) >= 0)
    cutSpan(c, SPAN.reportToWorker, families.reported[family] as number, size);
}
