import { type MeasureRow, monthsInWords } from '../../sim/report/measure-rows.ts';
import { wordsOf } from '../../sim/report/words/index.ts';
import type { LetterWords } from '../words/letter.ts';

/** Effect with its range, cost with its range, and when it is first visible. */
export function computedCells(
  { effect, cost, firstVisible }: MeasureRow,
  words: LetterWords,
): [string, string, string] {
  const { measures: texts } = words;
  const report = wordsOf(words.language);
  const [amount, between] = effect;
  return [
    `${amount} (${between})`,
    cost === null ? texts.unknown : `${cost[0]} (${cost[1]} ${report.to} ${cost[2]})`,
    firstVisible === null ? texts.never : texts.after(monthsInWords(firstVisible, report)),
  ];
}
