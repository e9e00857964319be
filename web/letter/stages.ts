import type { Fact } from '../../sim/report/letter/letter.ts';
import { changesOf, type FactChange, type Reason, type Stages } from '../../sim/report/letter/renewal/changes.ts';
import { factsThen, type SavedLetter } from '../../sim/report/letter/renewal/saved-letter.ts';
import type { Language } from '../../sim/report/words/words.ts';

/**
 * The stages of an earlier letter as far as a page can tell: it has the program and the base paths of today alone. The same
 * program gives the same numbers from the same inputs; of another program, what comes of it and what of newer data cannot
 * be told apart here, and counts as of the model.
 * @param again facts of the old comparison, computed now
 * @param now facts of what is compared now
 */
export function stagesOf(saved: SavedLetter, version: string, again: readonly Fact[], now: readonly Fact[]): Stages {
  const then = factsThen(saved);
  const sameModel = saved.result.ketenlab === version;
  // A file without facts knows those of its text alone.
  const known = new Set(then.map(({ key }) => key));
  const few = (facts: readonly Fact[]) => (saved.facts.length > 0 ? facts : facts.filter(({ key }) => known.has(key)));
  return { saved: then, sameInputsNow: sameModel ? then : few(again), newDataNow: few(again), newPolicyNow: few(now) };
}

/** What one thing changed in a fact, as it is written before and after; '' where there is none. */
export interface Change {
  readonly key: string;
  readonly was: string;
  readonly is: string;
}

/** The changes of some stages by what made them; those of the facts in `used` alone. */
export function changesBy(
  stages: Stages,
  used: ReadonlySet<string>,
  language: Language,
): Readonly<Record<Reason, readonly Change[]>> {
  const all = changesOf(stages, language).filter(({ key }) => used.has(key));
  const by = (reason: Reason) => all.flatMap((change) => partOf(change, reason));
  return { data: by('data'), model: by('model'), policy: by('policy') };
}

function partOf({ key, parts }: FactChange, reason: Reason): Change[] {
  const part = parts.find((one) => one.reason === reason);
  return part === undefined ? [] : [{ key, was: part.from ?? '', is: part.to ?? '' }];
}
