import type { Fact } from '../../sim/report/letter/letter.ts';
import type { FactChange, Reason, Stages } from '../../sim/report/letter/renewal/changes.ts';
import { factsThen, type SavedLetter } from '../../sim/report/letter/renewal/saved-letter.ts';
import { changesOfLetter, isCounted, stagesOf } from '../../sim/report/letter/renewal/stages.ts';

/**
 * The stages of an earlier letter that kept its inputs.
 * @param now facts of what is compared now, with its counts
 */
export function stagesOfInputs(
  saved: SavedLetter,
  same: readonly Fact[],
  data: readonly Fact[],
  now: readonly Fact[],
): Stages {
  const policy = now.filter((fact) => !isCounted(fact));
  return stagesOf(saved, { same, data, policy }, now.filter(isCounted));
}

/**
 * The stages of an earlier letter that kept no inputs: its link is computed on the base path of today alone. The same program
 * gives the same numbers from the same inputs; of another program, what comes of it and what of newer data cannot be told
 * apart, and counts as of the model.
 * @param again facts of the comparison of its link, computed now
 * @param now facts of what is compared now
 */
export function stagesOfLink(
  saved: SavedLetter,
  version: string,
  again: readonly Fact[],
  now: readonly Fact[],
): Stages {
  const then = factsThen(saved);
  const sameModel = saved.result.ketenlab === version;
  return { saved: then, sameInputsNow: sameModel ? then : again, newDataNow: again, newPolicyNow: now };
}

/** What one thing changed in a fact, as it is written before and after; '' where there is none. */
export interface Change {
  readonly key: string;
  readonly was: string;
  readonly is: string;
  /** With its sign; '' for what is no number. */
  readonly amount: string;
}

/** The changes of some stages by what made them; those of the facts in `used` alone. */
export function changesBy(
  saved: SavedLetter,
  stages: Stages,
  used: ReadonlySet<string>,
): Readonly<Record<Reason, readonly Change[]>> {
  const all = changesOfLetter(saved, stages).filter(({ key }) => used.has(key));
  const by = (reason: Reason) => all.flatMap((change) => partOf(change, reason));
  return { data: by('data'), model: by('model'), policy: by('policy') };
}

function partOf({ key, parts }: FactChange, reason: Reason): Change[] {
  const part = parts.find((one) => one.reason === reason);
  return part === undefined ? [] : [{ key, was: part.from ?? '', is: part.to ?? '', amount: part.amount ?? '' }];
}
