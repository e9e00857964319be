import { factsOf } from '../../sim/report/letter/facts.ts';
import { resultFor } from '../../sim/report/letter/form-of.ts';
import type { Fact } from '../../sim/report/letter/letter.ts';
import type { Stages } from '../../sim/report/letter/renewal/changes.ts';
import type { SavedLetter } from '../../sim/report/letter/renewal/saved-letter.ts';
import { isCounted, noCounted } from '../../sim/report/letter/renewal/stages.ts';
import { measuresOf } from '../../sim/report/measures-of.ts';
import type { PrintContext } from '../../sim/report/print/context.ts';
import { wordsOf } from '../../sim/report/words/index.ts';
import type { ComparisonResult } from '../../sim/statistics/result.ts';
import { stagesOfInputs, stagesOfLink } from './stages.ts';
import type { Renewed } from './use-renewal.ts';

/** What a letter is compared with: what is computed now, whatever the letter takes of it, and which variant is edited. */
export interface Now {
  readonly whole: PrintContext;
  /** Place of the variant that is edited, or -1. */
  readonly shown: number;
}

/** The facts that an earlier letter is about, in what is compared now, in its own language and under its own rules. */
export function factsNow(saved: SavedLetter, { whole, shown }: Now): Fact[] {
  return factsIn(whole.result, saved, whole, shown);
}

/** The stages of an earlier letter; `now` is null while what is compared now is computed, and then nothing is of policy. */
export function stagesIn(saved: SavedLetter, renewed: Renewed, around: Now, now: readonly Fact[] | null): Stages {
  const { whole, shown } = around;
  if (renewed.from === 'link') {
    const again = factsIn(renewed.again, saved, whole, shown);
    return stagesOfLink(saved, renewed.again.ketenlab, again, now ?? again);
  }
  const bare = { ...whole, counted: noCounted };
  // Its scenarios are in the order of the letter.
  const [same, data] = [renewed.same, renewed.data].map((result) => factsIn(result, saved, bare, 0)) as [
    Fact[],
    Fact[],
  ];
  const counts = factsNow(saved, around).filter(isCounted);
  return stagesOfInputs(saved, same, data, now ?? [...data, ...counts]);
}

/** Titles of the variants that a letter is about, in a result; one text to be compared. */
export function measuresIn({ letter }: SavedLetter, result: ComparisonResult, shown: number): string {
  const { variants } = resultFor(letter.form.question, result, shown);
  return variants.map(({ scenario }) => scenario.title.nl).join(', ');
}

function factsIn(result: ComparisonResult, saved: SavedLetter, whole: PrintContext, shown: number): Fact[] {
  const { letter, rule, norm, runDate, language } = saved;
  const about = resultFor(letter.form.question, result, shown);
  const context = { ...whole, words: wordsOf(language), result: about, rule, norm, runDate, link: '' };
  return factsOf(context, letter.form, measuresOf(result, letter.form.indicator) ?? undefined);
}
