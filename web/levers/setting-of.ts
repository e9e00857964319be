import type { LeverSetting } from '../../sim/scenario/scenario.ts';
import { type BaseFacts, type LeverFacts, neutralOf, targetsOf } from '../facts.ts';
import { usualStart } from '../session/horizon.ts';

/** A setting that changes nothing yet: from the usual start, at once, without end, for all where that is possible. */
export function freshSetting(row: LeverFacts, base: BaseFacts, years: number): LeverSetting {
  const target = row.needsTarget ? (targetsOf(row, base)[0]?.id ?? null) : null;
  return {
    lever: row.id,
    value: neutralOf(row, base, target),
    start: usualStart(base.start, years),
    ramp: 0,
    end: null,
    target,
    evaluation: null,
  };
}
