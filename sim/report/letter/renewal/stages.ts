import type { Counted } from '../../print/context.ts';
import type { Fact } from '../letter.ts';
import { changesOf, type FactChange, type Stages } from './changes.ts';
import { factsThen, type SavedLetter } from './saved-letter.ts';

/** Facts of a saved letter as they are computed now, each time with one thing more that is new; without counts. */
export interface ComputedFacts {
  /** The saved inputs. */
  readonly same: readonly Fact[];
  /** The base path of today under the policy of then. */
  readonly data: readonly Fact[];
  /** The base path and the policy of today. */
  readonly policy: readonly Fact[];
}

/** No counts of one's own: what is computed of a letter says nothing of them. */
export const noCounted: Counted = { supplier: '', date: '', series: {} };

/** Whether a fact was counted, not computed. */
export function isCounted({ key }: Fact): boolean {
  return key.startsWith('counted.');
}

/**
 * The stages of a letter. Counts are data: those of then stand beside what the program of now makes of the saved inputs, and
 * those of now beside the rest.
 * @param counted facts of the counts of now; null when those of then still hold
 */
export function stagesOf(saved: SavedLetter, computed: ComputedFacts, counted: readonly Fact[] | null): Stages {
  const then = factsThen(saved);
  const old = then.filter(isCounted);
  const fresh = counted ?? old;
  return {
    saved: then,
    sameInputsNow: [...computed.same, ...old],
    newDataNow: [...computed.data, ...fresh],
    newPolicyNow: [...computed.policy, ...fresh],
  };
}

/** What changed in a letter: not the day of the computation, which always changes; where a letter kept no facts, in its text alone. */
export function changesOfLetter(saved: SavedLetter, stages: Stages): FactChange[] {
  const known = new Set(stages.saved.map(({ key }) => key));
  const isTold = (key: string) => key !== 'runDate' && (saved.facts.length > 0 || known.has(key));
  return changesOf(stages, saved.language).filter(({ key }) => isTold(key));
}
