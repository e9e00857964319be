import { countedOfBase, ownCounted } from '../../sim/report/letter/counted-of.ts';
import type { LetterForm } from '../../sim/report/letter/letter.ts';
import { normOfForm } from '../../sim/report/letter/norms.ts';
import type { PrintContext } from '../../sim/report/print/context.ts';
import { wordsOf } from '../../sim/report/words/index.ts';
import type { ComparisonResult } from '../../sim/statistics/result.ts';
import type { Counts } from '../own-counts/read-counts.ts';
import type { LetterWords } from '../words/letter.ts';
import type { Kept } from './kept.ts';

interface Around {
  readonly counts: Counts | null;
  readonly kept: Pick<Kept, 'rule' | 'supplier' | 'countedOn'>;
  readonly form: Pick<LetterForm, 'indicator' | 'norm'>;
  readonly runDate: string;
  readonly link: string;
  readonly words: LetterWords;
}

/** What the figures and the text of a letter are made from: a result, and the counts that stand beside it. */
export function contextOf(result: ComparisonResult, around: Around): PrintContext {
  const { counts, kept, form, runDate, link, words } = around;
  const { language } = words;
  return {
    result,
    words: wordsOf(language),
    counted:
      counts === null
        ? countedOfBase(result, language)
        : ownCounted(counts.series, kept.supplier, kept.countedOn, language),
    rule: kept.rule,
    norm: normOfForm(form, result, language),
    runDate,
    link,
  };
}
