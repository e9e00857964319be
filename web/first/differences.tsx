import type { Answer } from '../../sim/experiment/answer.ts';
import { differenceInWords, rangeInWords } from '../../sim/report/difference.ts';
import { wordsOf } from '../../sim/report/words/index.ts';
import { memo } from '../shell/memo.ts';
import type { PageWords } from '../words/page.ts';

/** What every variant does to the children without a fixed worker, in words: the headline of a comparison. */
export const Differences = memo(function Differences({ answer, words }: { answer: Answer; words: PageWords }) {
  const texts = wordsOf(words.language);
  const { result } = answer;
  if (result.variants.length === 0) return <p class="ketenlab-differences">{words.invite}</p>;
  return (
    <ul class="ketenlab-differences">
      {result.variants.map((variant) => (
        <li key={variant.scenario.name}>
          <strong>{variant.scenario.title[words.language]}</strong>:{' '}
          <span data-headline={variant.scenario.name}>
            {differenceInWords(result, variant, 'withoutWorker', texts)}
          </span>{' '}
          {rangeInWords(variant, 'withoutWorker', texts)}
        </li>
      ))}
    </ul>
  );
});
