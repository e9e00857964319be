import { HELP } from '../child.ts';
import type { Chain } from '../state.ts';
import { SPAN } from '../tally.ts';
import { waitsForHelp } from './help-state.ts';
import { cutSpan } from './spans.ts';

/**
 * The wait for help of a child under a measure is cut off now: by the end of the run, or because the measure or childhood
 * ends first. Every clock that runs for the child counts as far as it has come.
 */
export function cutHelpWait(c: Chain, child: number): void {
  const { children, families } = c;
  const help = children.help[child] as number;
  if (waitsForHelp(help) === 0) return;
  cutSpan(c, SPAN.orderToHelp, children.clock[child] as number, 1);
  const family = children.family[child] as number;
  if (family >= 0 && (families.reported[family] as number) >= 0 && children.needs[child] === 1)
    cutSpan(c, SPAN.reportToHelp, families.reported[family] as number, 1);
  if (help === HELP.needed || help === HELP.again) return;
  if (help === HELP.referral) {
    cutSpan(c, SPAN.workerToReferral, children.prepared[child] as number, 1);
    return;
  }
  cutSpan(c, SPAN.referralToHelp, children.referred[child] as number, 1);
  if (help === HELP.line)
    cutSpan(c, SPAN.help + (children.helpType[child] as number), c.providerLine.since[child] as number, 1);
}
