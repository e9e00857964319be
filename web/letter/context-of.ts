import type { LetterForm } from '../../sim/report/letter/letter.ts';
import { caseloadNorm, normOf } from '../../sim/report/letter/norms.ts';
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
  const about = result.indicators[form.indicator];
  return {
    result,
    words: wordsOf(words.language),
    counted:
      counts === null
        ? { supplier: words.counts.ofBase, date: '', series: result.scenario.observed }
        : {
            supplier: kept.supplier.trim() === '' ? words.counts.unnamed : kept.supplier.trim(),
            date: kept.countedOn,
            series: counts.series,
          },
    rule: kept.rule,
    // A share of children has the norm that all are in time; else the account names the norm for the work of one worker.
    norm: (about === undefined ? null : normOf(about, words.language)) ?? caseloadNorm(form.norm, words.language),
    runDate,
    link,
  };
}
