import { amountCells } from '../../sim/report/comparison-text.ts';
import { number, signed } from '../../sim/report/numbers.ts';
import { wordsOf } from '../../sim/report/words/index.ts';
import type { Measure } from '../../sim/statistics/study.ts';
import type { LetterWords } from '../words/letter.ts';

/** What the model says of a measure: effect with its range, cost with its range, and when it is first visible. */
export function computedCells(
  { effect, cost, firstVisible }: Measure,
  unit: string,
  words: LetterWords,
): [effect: string, cost: string, visible: string] {
  const { measures: texts, language } = words;
  const report = wordsOf(language);
  const [amount, between] = amountCells(effect, unit, report);
  const millions = (euros: number) => signed(euros / 1e6, 2, language);
  const ends = cost === null ? [] : [cost.low, cost.high].sort((one, other) => one - other).map(millions);
  return [
    `${amount} (${between})`,
    cost === null ? texts.unknown : `${millions(cost.middle)} (${ends.join(` ${report.to} `)})`,
    firstVisible === null ? texts.never : texts.after(number(Math.max(0, firstVisible.months), 0, language)),
  ];
}
