import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Fault } from '../../sim/engine/errors.ts';
import type { ComparisonResult } from '../../sim/statistics/result.ts';
import type { Live, LiveState } from '../live/live.ts';
import { LETTER_BEFORE, LETTER_DATA, LETTER_SAME } from '../live/shown-series.ts';
import { useSlot } from '../live/use-slot.ts';
import type { EarlierLetter } from './read-brief.ts';

/** An earlier letter that is computed again. */
export interface Renewal {
  /** Replications of what has to be computed, together. */
  readonly done: number;
  readonly total: number;
  /** Why its files cannot be computed; empty when they can. */
  readonly faults: readonly Fault[];
  /** Why it was given up, or null. */
  readonly failed: string | null;
  /** What was computed, when all of it is there. */
  readonly results: Renewed | null;
}

/** What was computed of an earlier letter. */
export type Renewed =
  /** Its own inputs, and those with the base path of today under the policy of then. */
  | { readonly from: 'inputs'; readonly same: ComparisonResult; readonly data: ComparisonResult }
  /** The comparison of its link, on the base path of today. */
  | { readonly from: 'link'; readonly again: ComparisonResult };

/** Computes an earlier letter again for every other `run`, nothing for 0; what is not looked at any more is let go of. */
export function useRenewal(live: Live, earlier: EarlierLetter | null, run: number): Renewal {
  const inputs = earlier?.saved.inputs ?? null;
  const comparison = earlier?.comparison ?? null;
  /** The letter and the run that the slots are about: until they are asked anew they are about the one before. */
  const [begun, setBegun] = useState<Begun>({ earlier: null, run: 0 });
  useEffect(() => {
    setBegun({ earlier, run });
    if (run === 0) return undefined;
    if (inputs !== null) {
      live.askSaved(LETTER_SAME, { inputs, stage: 'same' });
      live.askSaved(LETTER_DATA, { inputs, stage: 'data' });
    } else if (comparison !== null) live.ask(LETTER_BEFORE, comparison);
    return () => {
      for (const slot of [LETTER_SAME, LETTER_DATA, LETTER_BEFORE]) live.drop(slot);
    };
  }, [live, earlier, run]);
  // Only to be drawn again: what they hold is read below, as it is after the last question.
  useSlot(live, LETTER_SAME, whole);
  useSlot(live, LETTER_DATA, whole);
  useSlot(live, LETTER_BEFORE, whole);
  const current = begun.earlier === earlier && begun.run === run && run > 0;
  const slots = !current ? [] : inputs !== null ? [LETTER_SAME, LETTER_DATA] : [LETTER_BEFORE];
  const states = slots.map((slot) => live.state(slot));
  const [one = null, other = null] = states.map(computed);
  const results = useMemo(() => resultsOf(inputs !== null, one, other), [inputs, one, other]);
  const notices = states.flatMap(({ notice }) => (notice?.kind === 'failed' ? [notice.message] : []));
  return {
    done: states.reduce((sum, { done }) => sum + done, 0),
    total: states.reduce((sum, { total }) => sum + total, 0),
    // Both stages read the same files.
    faults: states.find(({ faults }) => faults.length > 0)?.faults ?? [],
    failed: notices[0] ?? null,
    results,
  };
}

interface Begun {
  readonly earlier: EarlierLetter | null;
  readonly run: number;
}

const whole = (state: LiveState) => state;

function computed({ answer, stale }: LiveState): ComparisonResult | null {
  return answer?.stage === 'stable' && !stale ? answer.result : null;
}

function resultsOf(kept: boolean, one: ComparisonResult | null, other: ComparisonResult | null): Renewed | null {
  if (one === null) return null;
  if (!kept) return { from: 'link', again: one };
  return other === null ? null : { from: 'inputs', same: one, data: other };
}
